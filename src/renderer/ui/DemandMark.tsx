const marks = {
  muchFaster: {
    path: 'M2.5 8L7 3.5 11.5 8M2.5 12.3L7 7.8l4.5 4.5',
    words: 'growing much faster than average',
  },
  faster: { path: 'M2.5 9.7L7 5.2l4.5 4.5', words: 'growing faster than average' },
  average: { path: 'M2.5 7h9', words: 'about average' },
  shrinking: { path: 'M2.5 4.7L7 9.2l4.5-4.5', words: 'shrinking' },
} as const

export type DemandTrend = keyof typeof marks

/** Demand as a shape. Hidden from screen readers when the words stand beside it (`decorative`). */
export function DemandMark(props: {
  trend: DemandTrend
  size?: number | undefined
  decorative?: boolean | undefined
}) {
  const { path, words } = marks[props.trend]
  const size = props.size ?? 14
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named through aria-label, or hidden as decoration.
    <svg
      className="pb-demand"
      width={size}
      height={size}
      viewBox="0 0 14 14"
      {...(props.decorative === true
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': `Demand: ${words}` })}
    >
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
