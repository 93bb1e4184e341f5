/** A map reference such as "C3" on its family color; `color` is any CSS color. */
export function MapReference(props: { reference: string; color?: string | undefined }) {
  return (
    <span className="pb-reference" style={{ '--family': props.color }}>
      {props.reference}
    </span>
  )
}
