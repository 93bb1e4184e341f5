/** The letter of a job family on its color; `color` is any CSS color. */
export function FamilyBadge(props: { letter: string; color?: string | undefined }) {
  return (
    <span className="pb-family" style={{ '--family': props.color }}>
      {props.letter}
    </span>
  )
}
