const shares = [
  [62, 18],
  [44, 24],
  [70, 12],
  [52, 20],
] as const

/** Gray bars in the shape of rows while a list is on its way. Heights are CSS pixels. */
export function SkeletonRows(props: {
  label: string
  count?: number | undefined
  rowHeight?: number | undefined
}) {
  const rows = Array.from({ length: props.count ?? 6 }, (_, index) => index)
  return (
    <div className="pb-skeleton" role="status" aria-label={props.label}>
      {rows.map((row) => (
        <div className="pb-skeleton-row" key={row} style={{ height: `${props.rowHeight ?? 30}px` }}>
          {(shares[row % shares.length] ?? shares[0]).map((share) => (
            <span className="pb-skeleton-bar" key={share} style={{ width: `${share}%` }} />
          ))}
        </div>
      ))}
    </div>
  )
}
