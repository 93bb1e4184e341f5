import { useMemo } from 'react'
import { DemandMark } from '#renderer/ui/DemandMark.tsx'
import { countMatches } from '#shared/analysis/transitionGap.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { LiveContentOf } from '../liveBlocks.ts'
import { RoleName } from './RoleName.tsx'
import { roleFacts } from './roleFacts.ts'

/** Two to four roles side by side; skills are counted against the first one. */
export function CompareView(props: {
  document: Document
  content: LiveContentOf<'compare-roles'>
}) {
  const { document } = props
  const { roleIds } = props.content
  const roles = useMemo(
    () => roleIds.flatMap((id) => document.role.get(id) ?? []),
    [document, roleIds],
  )
  const facts = useMemo(() => roles.map((role) => roleFacts(document, role)), [document, roles])
  const skills = useMemo(
    () => roles.map((role) => skillsMet(document, roles[0], role)),
    [document, roles],
  )
  if (roles.length === 0) return <p className="pb-guide-note">No role is chosen.</p>
  return (
    <table className="pb-guide-table pb-guide-compare">
      <thead>
        <tr>
          <td />
          {roles.map((role) => (
            <th key={role.id} scope="col">
              <RoleName role={role} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Middle pay</th>
          {roles.map((role, index) => (
            <td key={role.id}>{facts[index]?.pay}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">Credential</th>
          {roles.map((role, index) => (
            <td key={role.id}>{facts[index]?.credential}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">Demand</th>
          {roles.map((role, index) => {
            const demand = facts[index]?.demand
            return (
              <td key={role.id}>
                {demand ? (
                  <>
                    <DemandMark trend={demand.trend} decorative /> {demand.words}
                  </>
                ) : (
                  'Not set'
                )}
              </td>
            )
          })}
        </tr>
        <tr>
          <th scope="row">Skills already met</th>
          {roles.map((role, index) => (
            <td key={role.id}>{skills[index]}</td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function skillsMet(document: Document, first: Role | undefined, role: Role): string {
  if (!first || first.id === role.id) return ''
  const counts = countMatches(document, first.id, role.id)
  if (!counts) return 'Not compared'
  return `${counts.transferable} of ${counts.transferable + counts.stretch + counts.new}`
}
