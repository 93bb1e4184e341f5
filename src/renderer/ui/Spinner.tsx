/** The working spinner; put a verb beside it. */
export function Spinner(props: { size?: number | undefined }) {
  const size = props.size ?? 15
  return (
    <svg className="pb-spinner" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r="6"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeDasharray="24 14"
      />
    </svg>
  )
}
