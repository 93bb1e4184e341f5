import { Fragment, type ReactNode } from 'react'

/** Pairs of a name and a value, values at the right edge. */
export function Facts(props: { facts: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="pb-facts">
      {props.facts.map((fact) => (
        <Fragment key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
