import { Fragment, useMemo } from 'react'
import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { LineSample } from '#renderer/ui/LineSample.tsx'
import { MapReference } from '#renderer/ui/MapReference.tsx'
import type { Document } from '#shared/domain/document.ts'
import { timeText } from '#shared/map/lineFacts.ts'
import { routeTotals } from '#shared/publish/guidebook/blocks/routeTotals.ts'
import type { LiveContentOf } from '../liveBlocks.ts'
import { movesOfPathway, rolesOfPathway } from '../pathwayRoles.ts'
import { roleFacts } from './roleFacts.ts'

/** Role cards with the moves between them, and what the route adds up to. */
export function RouteView(props: { document: Document; content: LiveContentOf<'route'> }) {
  const { document } = props
  const { pathwayId } = props.content
  const colors = useFamilyColors()
  const roles = useMemo(() => rolesOfPathway(document, pathwayId), [document, pathwayId])
  const moves = useMemo(() => movesOfPathway(document, pathwayId), [document, pathwayId])
  const sum = useMemo(() => routeTotals(roles, moves), [roles, moves])
  const before = moves[0]?.fromRoleId === null ? 1 : 0
  return (
    <>
      <div className="pb-guide-route" data-long={roles.length > 4 || undefined}>
        {roles.map((role, index) => {
          const move = index === 0 && before === 0 ? undefined : moves[index - 1 + before]
          return (
            <Fragment key={role.id}>
              {move && index > 0 && (
                <span className="pb-guide-move">
                  <LineSample kind={move.kind} width={roles.length > 3 ? 34 : 44} height={14} />
                  <span className="pb-hidden">{move.kind} move, </span>
                  <em>{timeText(move) === '' ? 'no time' : timeText(move)}</em>
                </span>
              )}
              <span className="pb-guide-card" style={{ '--family': colors.get(role.familyId) }}>
                <MapReference reference={role.mapReference} color={colors.get(role.familyId)} />
                <b>{role.title}</b>
                <span>{roleFacts(document, role).pay}</span>
              </span>
            </Fragment>
          )
        })}
      </div>
      <p className="pb-guide-note">{sum}</p>
    </>
  )
}
