/**
 * Levels as cells: solid is what there is, hatched is still needed, pale is more than asked, and the
 * upright line marks what is asked. It is decoration: say "2 of 5" in words beside it.
 */
export function HaveNeedBar(props: { have: number; need: number; max?: number | undefined }) {
  const { have, need, max = 5 } = props
  const cells = Array.from({ length: max }, (_, index) => index + 1)
  const kindOf = (level: number) => {
    if (level <= have) return level <= need ? 'have' : 'more'
    return level <= need ? 'need' : 'none'
  }
  return (
    <span className="pb-need" aria-hidden="true">
      {cells.map((level) => (
        <i className="pb-need-cell" key={level} data-kind={kindOf(level)} />
      ))}
      <b className="pb-need-line" style={{ left: `${(need / max) * 100}%` }} />
    </span>
  )
}
