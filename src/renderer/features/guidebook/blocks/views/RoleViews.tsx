import { useMemo } from 'react'
import { countOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { selectRoles } from '#shared/publish/guidebook/selectRoles.ts'
import type { LiveContentOf } from '../liveBlocks.ts'
import { FactTable } from './FactTable.tsx'
import { RoleName } from './RoleName.tsx'
import { roleFacts } from './roleFacts.ts'

const none = 'No role fits. Change the settings of this block.'

/** Roles with pay and credential. */
export function RoleListView(props: { document: Document; content: LiveContentOf<'role-list'> }) {
  const { document } = props
  const { query } = props.content
  const roles = useMemo(() => selectRoles(document, query), [document, query])
  return (
    <FactTable
      head={['Role', 'Middle pay', 'To start']}
      nouns="roles"
      empty={none}
      items={roles}
      rowOf={(role) => {
        const { pay, credential } = roleFacts(document, role)
        return { key: role.id, cells: [<RoleName key="name" role={role} />, pay, credential] }
      }}
    />
  )
}

/** Which roles get a sheet, and what a sheet holds. */
export function RoleSheetsView(props: {
  document: Document
  content: LiveContentOf<'role-sheets'>
}) {
  const { document } = props
  const { query } = props.content
  const roles = useMemo(() => selectRoles(document, query), [document, query])
  return (
    <>
      <p className="pb-guide-lead">
        {`${countOf(roles.length, 'sheet')} with tasks, pay, skills, ways in and ways on.`}
      </p>
      <FactTable
        head={['Role', 'Tasks', 'Purpose']}
        nouns="roles"
        limit={4}
        empty={none}
        items={roles}
        rowOf={(role) => ({
          key: role.id,
          cells: [
            <RoleName key="name" role={role} />,
            String(role.tasks.length),
            role.purpose === '' ? 'Not written yet' : role.purpose,
          ],
        })}
      />
    </>
  )
}
