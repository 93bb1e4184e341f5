import { useMemo } from 'react'
import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { LineSample } from '#renderer/ui/LineSample.tsx'
import { MapReference } from '#renderer/ui/MapReference.tsx'
import { dollarChange, dollarRange } from '#shared/base/money.ts'
import type { Document } from '#shared/domain/document.ts'
import { wageChange } from '#shared/domain/queries/pay.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { timeText } from '#shared/map/lineFacts.ts'
import type { LiveContentOf } from '../liveBlocks.ts'
import { queryMoves } from '../roleQuery.ts'
import { FactTable } from './FactTable.tsx'
import { Short } from './Short.tsx'

/** Moves between roles with their time, cost and change of pay. */
export function MoveTableView(props: {
  document: Document
  content: LiveContentOf<'transition-table'>
}) {
  const { document } = props
  const { query } = props.content
  const moves = useMemo(() => queryMoves(document, query), [document, query])
  return (
    <FactTable
      head={['Move', 'Time', 'Cost before help', 'Pay']}
      nouns="moves"
      empty="No move starts in these roles."
      items={moves}
      rowOf={(move) => ({ key: move.id, cells: cellsOf(document, move) })}
    />
  )
}

function cellsOf(document: Document, move: Transition) {
  const from = move.fromRoleId === null ? undefined : document.role.get(move.fromRoleId)
  const to = document.role.get(move.toRoleId)
  const change = from && to ? wageChange(from, to) : null
  return [
    <span key="move" className="pb-guide-ends">
      <End role={from} />
      <LineSample kind={move.kind} width={30} />
      <End role={to} />
    </span>,
    <Short key="time">{timeText(move) || 'Not set'}</Short>,
    move.cost ? dollarRange(move.cost) : 'Not set',
    change ? dollarChange(change.amount) : 'Not known',
  ]
}

function End({ role }: { role: Role | undefined }) {
  const colors = useFamilyColors()
  if (!role) return null
  return (
    <span title={role.title}>
      <MapReference reference={role.mapReference} color={colors.get(role.familyId)} />{' '}
      <span className="pb-guide-end">{role.shortTitle === '' ? role.title : role.shortTitle}</span>
    </span>
  )
}
