import { useMemo } from 'react'
import { longDuration } from '#shared/base/duration.ts'
import { dollarRange } from '#shared/base/money.ts'
import { capitalize } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import {
  credentialsInOrder,
  programsInOrder,
  supportsInOrder,
} from '#shared/domain/queries/order.ts'
import type { MoneyRange } from '#shared/domain/records/fields.ts'
import { FactTable } from './FactTable.tsx'
import { Short } from './Short.tsx'

function costOf(cost: MoneyRange | null): string {
  return cost === null ? 'Not set' : capitalize(dollarRange(cost))
}

/** Courses by name. */
export function ProgramView({ document }: { document: Document }) {
  const programs = useMemo(() => programsInOrder(document), [document])
  return (
    <FactTable
      head={['Course', 'Where', 'Time', 'Cost before help']}
      nouns="courses"
      empty="This project has no courses yet."
      items={programs}
      rowOf={({ id, name, provider, duration, cost }) => ({
        key: id,
        cells: [
          name,
          provider,
          duration ? <Short key="time">{longDuration(duration.typical)}</Short> : 'Not set',
          costOf(cost),
        ],
      })}
    />
  )
}

/** Licenses and certificates by name. */
export function CredentialView({ document }: { document: Document }) {
  const credentials = useMemo(() => credentialsInOrder(document), [document])
  return (
    <FactTable
      head={['License or certificate', 'From', 'Kind', 'Cost']}
      nouns="licenses and certificates"
      empty="This project has no licenses or certificates yet."
      items={credentials}
      rowOf={({ id, name, issuer, type, cost }) => ({
        key: id,
        cells: [name, issuer, capitalize(type), costOf(cost)],
      })}
    />
  )
}

/** Help along the way, by name. */
export function SupportView({ document }: { document: Document }) {
  const supports = useMemo(() => supportsInOrder(document), [document])
  return (
    <FactTable
      head={['Help', 'With', 'For whom']}
      nouns="kinds of help"
      empty="This project has no supports yet."
      items={supports}
      rowOf={({ id, name, need, eligibility }) => ({
        key: id,
        cells: [name, capitalize(need), eligibility],
      })}
    />
  )
}
