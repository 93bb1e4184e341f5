import type { ReactNode } from 'react'
import { DemandMark } from '#renderer/ui/DemandMark.tsx'
import { LineSample } from '#renderer/ui/LineSample.tsx'
import { RangeRuler } from '#renderer/ui/RangeRuler.tsx'
import type { LegendEntry } from '#shared/map/scene.ts'
import { shortKindWords, trendOf } from '../words.ts'

/** What the marks on this map mean; only those that are on it. */
export function KeyBar(props: { legend: readonly LegendEntry[]; children?: ReactNode }) {
  const demands = props.legend.filter((entry) => entry.kind === 'demand')
  const others = props.legend.filter((entry) => entry.kind !== 'demand')
  const moves = others.filter((entry) => entry.kind === 'line')
  return (
    <section className="pb-map-key" aria-label="Key">
      <b>Key</b>
      {moves.map((entry) => (
        <span key={entry.transitionKind}>
          <LineSample kind={entry.transitionKind} width={34} />
          <span className="pb-map-key-long">{entry.text}</span>
          <span className="pb-map-key-short" aria-hidden="true">
            {shortKindWords[entry.transitionKind]}
          </span>
        </span>
      ))}
      <span className="pb-bar-line" aria-hidden="true" />
      {demands.length > 0 && (
        <span title={demands.map(({ text }) => text).join(', ')}>
          {demands.map(({ demand }) => (
            <DemandMark key={demand} trend={trendOf(demand)} />
          ))}
          Demand
        </span>
      )}
      {others.map((entry) =>
        entry.kind === 'pay-ruler' ? (
          <span key="pay">
            <span className="pb-map-key-ruler">
              <RangeRuler scale={{ from: 0, to: 100 }} low={20} high={70} middle={42} />
            </span>
            {entry.text}
          </span>
        ) : entry.kind === 'unconfirmed' ? (
          <span key="draft">
            <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
              <path d="M5 1L9 5L5 9L1 5Z" fill="none" stroke="currentColor" strokeWidth="1.4" />
            </svg>
            <span className="pb-map-key-long">{entry.text}</span>
            <span className="pb-map-key-short" aria-hidden="true">
              Not confirmed
            </span>
          </span>
        ) : entry.kind === 'employer' ? (
          <span key="employer">
            <span className="pb-map-key-employer" aria-hidden="true" />
            {entry.text}
          </span>
        ) : null,
      )}
      <span className="pb-grow" />
      {props.children}
    </section>
  )
}
