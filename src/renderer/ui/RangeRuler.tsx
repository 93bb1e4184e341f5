import { joinClasses } from './joinClasses.ts'

/**
 * A bar from low to high with a tick at the middle, on a scale shared by everything it is compared
 * with. All numbers are in the unit of the scale; what lies past the end of the scale fades out.
 * It is decoration: put the numbers in words beside it.
 */
export function RangeRuler(props: {
  scale: { from: number; to: number }
  low: number | null
  high: number | null
  middle: number | null
  tall?: boolean | undefined
}) {
  const { scale, low, high, middle } = props
  const share = (value: number) =>
    Math.min(Math.max(((value - scale.from) / (scale.to - scale.from)) * 100, 0), 100)
  return (
    <span
      className={joinClasses('pb-ruler', props.tall === true && 'pb-ruler-tall')}
      aria-hidden="true"
    >
      {low !== null && high !== null && (
        <i
          className="pb-ruler-bar"
          data-over={high > scale.to || undefined}
          style={{ left: `${share(low)}%`, right: `${100 - share(high)}%` }}
        />
      )}
      {middle !== null && <b className="pb-ruler-tick" style={{ left: `${share(middle)}%` }} />}
    </span>
  )
}
