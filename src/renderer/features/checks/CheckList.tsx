import { type Ref, useCallback } from 'react'
import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { MapReference } from '#renderer/ui/MapReference.tsx'
import { StatusIcon } from '#renderer/ui/StatusWord.tsx'
import { VirtualList, type VirtualListHandle } from '#renderer/ui/VirtualList.tsx'
import type { CheckRow } from './checkRows.ts'
import { mendFinding } from './mendFinding.ts'
import { severityHeadings, severityTones } from './severityWords.ts'
import { subjectRoles } from './subjectRoles.ts'

/** The findings by weight; Enter goes to the place of the fix. */
export function CheckList(props: {
  rows: readonly CheckRow[]
  active: number
  onChoose: (index: number) => void
  onOpen: () => void
  handle: Ref<VirtualListHandle>
}) {
  const { rows, active } = props
  const document = useProject(({ document }) => document)
  const { role, transition, requirement, placement } = document
  const colors = useFamilyColors()
  const renderRow = useCallback(
    (index: number) => {
      const row = rows[index]
      if (!row) return null
      if (row.kind === 'heading') {
        return (
          // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as below.
          <span className="pb-checks-heading" role="gridcell">
            <b>{severityHeadings[row.severity]}</b> {row.count}
          </span>
        )
      }
      const { finding } = row
      const roles = subjectRoles({ role, transition, requirement, placement }, finding)
      return (
        // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the list holds the focus and names its active row.
        <span className="pb-checks-row" role="gridcell">
          <StatusIcon tone={severityTones[finding.severity]} />
          <b className="pb-ellipsis">{finding.title}</b>
          <span className="pb-checks-subject" title={finding.message}>
            {roles.map(({ id, mapReference, familyId }) => (
              <MapReference key={id} reference={mapReference} color={colors.get(familyId)} />
            ))}
            <span className="pb-ellipsis">{finding.subject.name}</span>
          </span>
          <span className="pb-muted">{finding.area}</span>
          <span className="pb-checks-action">
            <Button
              size="small"
              tabIndex={-1}
              aria-label={`${finding.action}: ${finding.subject.name}`}
              onClick={() => mendFinding(finding)}
            >
              {finding.action}
            </Button>
          </span>
        </span>
      )
    },
    [rows, role, transition, requirement, placement, colors],
  )
  const rowKey = useCallback(
    (index: number) => {
      const row = rows[index]
      return row?.kind === 'finding' ? row.finding.id : `heading ${row?.severity}`
    },
    [rows],
  )
  return (
    <section className="pb-checks-list" aria-label="Findings" data-region>
      <VirtualList
        label="Findings"
        semantics="grid"
        handle={props.handle}
        count={rows.length}
        rowHeight={(index) => (rows[index]?.kind === 'heading' ? 30 : 34)}
        rowKey={rowKey}
        isHeading={(index) => rows[index]?.kind === 'heading'}
        active={active}
        onActiveChange={props.onChoose}
        isSelected={(index) => index === active}
        onOpen={props.onOpen}
        textOf={(index) => {
          const row = rows[index]
          return row?.kind === 'finding' ? row.finding.title : ''
        }}
        renderRow={renderRow}
      />
    </section>
  )
}
