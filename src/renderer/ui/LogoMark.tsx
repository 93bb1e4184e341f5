/** The Pathbook mark: a P drawn as a path that starts at a yellow dot. */
export function LogoMark(props: { size?: number | undefined; onSpine?: boolean | undefined }) {
  const size = props.size ?? 32
  const line = props.onSpine === true ? 'var(--spine-ink)' : 'var(--ink)'
  return (
    <svg className="pb-logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M9 27V7.5h8.5a6.3 6.3 0 0 1 0 12.6H9"
        fill="none"
        stroke={line}
        strokeWidth="3.4"
        strokeLinejoin="round"
      />
      <circle cx="9" cy="26.5" r="3.6" fill="var(--mark)" />
      <circle cx="9" cy="7.5" r="2.7" fill={line} />
    </svg>
  )
}
