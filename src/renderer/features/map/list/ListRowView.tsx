import { edit } from '#renderer/state/edit.ts'
import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { DemandMark } from '#renderer/ui/DemandMark.tsx'
import { FamilyBadge } from '#renderer/ui/FamilyBadge.tsx'
import { Icon } from '#renderer/ui/icons.tsx'
import { LineSample } from '#renderer/ui/LineSample.tsx'
import { MapReference } from '#renderer/ui/MapReference.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { dollarRange, dollars } from '#shared/base/money.ts'
import { romanNumeral } from '#shared/base/numerals.ts'
import { countOf } from '#shared/base/words.ts'
import { bandLevels } from '#shared/domain/queries/order.ts'
import { cardFacts } from '#shared/map/cardFacts.ts'
import { timeText } from '#shared/map/lineFacts.ts'
import { InlineField } from '../canvas/InlineField.tsx'
import { setTime } from '../mapEdits.ts'
import { parseTime } from '../parseTime.ts'
import { kindWords, trendOf } from '../words.ts'
import type { ListRow } from './listRows.ts'
import { noteSpeech, rowSpeech } from './rowSpeech.ts'

type RowProps = {
  readonly row: ListRow
  readonly editing: boolean
  /** The filter of the map leaves this role out. */
  readonly filteredOut: boolean
  readonly onToggle: (row: ListRow) => void
  readonly onEditEnd: () => void
  readonly onDraft: (title: string) => void
}

/** One line of the list; what a screen reader says of it is a cell of its own. */
export function ListRowView(props: RowProps) {
  const { row } = props
  const document = useProject((project) => project.document)
  return (
    <div
      className="pb-map-line"
      data-kind={row.kind}
      data-filtered={props.filteredOut || undefined}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: the list itself has the focus. */}
      {/* biome-ignore lint/a11y/useSemanticElements: rows of a virtual list are no table rows. */}
      <span role="gridcell" className="pb-hidden">
        {rowSpeech(document, row, props.filteredOut)}
      </span>
      <RowParts {...props} />
    </div>
  )
}

function RowParts(props: RowProps) {
  const { row } = props
  switch (row.kind) {
    case 'group':
      return <GroupParts row={row} onToggle={props.onToggle} />
    case 'role':
      return <RoleParts {...props} row={row} />
    case 'heading':
      return <span aria-hidden="true">{row.text}</span>
    case 'move':
      return <MoveParts {...props} row={row} />
    case 'note':
      return <NoteParts row={row} />
    case 'draft':
      return (
        <InlineField
          className="pb-map-line-field"
          label="Title of the new role"
          value=""
          placeholder="Type a title, then Enter"
          onSave={(text) => props.onDraft(text.trim())}
          onCancel={props.onEditEnd}
        />
      )
  }
}

function NoteParts({ row }: { row: Extract<ListRow, { kind: 'note' }> }) {
  const document = useProject((project) => project.document)
  return (
    <>
      <Icon name={row.annotation.kind === 'picture' ? 'image' : 'note'} size={16} />
      <span aria-hidden="true" className="pb-map-line-name">
        {noteSpeech(document, row.annotation)}
      </span>
    </>
  )
}

function Toggle(props: { row: ListRow; open: boolean; onToggle: (row: ListRow) => void }) {
  return (
    // Keys do the same with the arrows; the button is for pointers.
    <button
      type="button"
      className="pb-map-line-toggle"
      tabIndex={-1}
      aria-hidden="true"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => props.onToggle(props.row)}
    >
      <Icon name={props.open ? 'chevronDown' : 'chevronRight'} size={15} />
    </button>
  )
}

function GroupParts(props: {
  row: Extract<ListRow, { kind: 'group' }>
  onToggle: (row: ListRow) => void
}) {
  const { row } = props
  const document = useProject((project) => project.document)
  const colors = useFamilyColors()
  const family = document.jobFamily.get(row.id)
  const level = bandLevels(document).get(row.id) ?? 0
  const name =
    family?.name ?? document.levelBand.get(row.id)?.name ?? document.pathway.get(row.id)?.name ?? ''
  return (
    <>
      <Toggle row={row} open={row.open} onToggle={props.onToggle} />
      <span aria-hidden="true">
        {row.what === 'family' && family ? (
          <FamilyBadge letter={family.letter} color={colors.get(family.id)} />
        ) : row.what === 'level' ? (
          <b className="pb-map-numeral">{romanNumeral(level)}</b>
        ) : (
          <Icon name="connect" size={17} />
        )}
      </span>
      <b aria-hidden="true" className="pb-map-line-name">
        {name}
      </b>
      <span aria-hidden="true" className="pb-muted">
        {countOf(row.roles, 'role')}, {countOf(row.moves, 'move')}
        {row.what === 'route' ? '' : ' out'}
      </span>
    </>
  )
}

function RoleParts(props: RowProps & { row: Extract<ListRow, { kind: 'role' }> }) {
  const { row } = props
  const { role } = row
  const document = useProject((project) => project.document)
  const colors = useFamilyColors()
  const { pay, credential } = cardFacts(document, role)
  const level = bandLevels(document).get(role.bandId) ?? 0
  const color = colors.get(role.familyId)
  return (
    <>
      <Toggle row={row} open={row.open} onToggle={props.onToggle} />
      <span aria-hidden="true">
        <MapReference reference={role.mapReference} color={color} />
      </span>
      {props.editing ? (
        <InlineField
          className="pb-map-line-field"
          label={`Title of ${role.title}`}
          value={role.title}
          check={(text) => (text.trim() === '' ? 'A role needs a title.' : null)}
          onSave={(text) => {
            const title = text.trim()
            props.onEditEnd()
            if (title === role.title) return
            void edit.run({ type: 'role.edit', id: role.id, changes: { title } })
          }}
          onCancel={props.onEditEnd}
        />
      ) : (
        <b aria-hidden="true" className="pb-ellipsis">
          {role.title}
        </b>
      )}
      <span aria-hidden="true" className="pb-map-line-level">
        Level {romanNumeral(level)}
      </span>
      <span aria-hidden="true" className="pb-map-line-pay">
        {pay === null ? '' : dollars(pay)}
      </span>
      <span aria-hidden="true">
        {role.demand && <DemandMark trend={trendOf(role.demand)} decorative />}
      </span>
      <span aria-hidden="true" className="pb-map-line-credential">
        {props.filteredOut ? <span className="pb-map-line-out">filtered out</span> : credential}
      </span>
      <span aria-hidden="true" className="pb-map-line-count">
        {row.out} out, {row.into} in{role.entryPoint ? ', entry point' : ''}
      </span>
    </>
  )
}

function MoveParts(props: RowProps & { row: Extract<ListRow, { kind: 'move' }> }) {
  const { transition, seenFrom } = props.row
  const time = timeText(transition)
  return (
    <>
      <span aria-hidden="true">
        <LineSample kind={transition.kind} width={38} />
      </span>
      <span aria-hidden="true" className="pb-map-line-ends">
        {seenFrom === 'both' && <RoleName roleId={transition.fromRoleId} lead="" />}
        <RoleName
          roleId={seenFrom === 'end' ? transition.fromRoleId : transition.toRoleId}
          lead={leadOf(transition.kind, seenFrom)}
        />
      </span>
      <span aria-hidden="true">{kindWords[transition.kind]}</span>
      {props.editing ? (
        <InlineField
          className="pb-map-line-field"
          label="Time the move takes, such as 12 mo, 8 wk or 2 yr"
          value={time}
          placeholder="12 mo"
          check={(text) => {
            const read = parseTime(text)
            return read.ok ? null : read.problem.message
          }}
          onSave={(text) => {
            const read = parseTime(text)
            props.onEditEnd()
            if (read.ok && text.trim() !== time) setTime(transition, read.value)
          }}
          onCancel={props.onEditEnd}
        />
      ) : (
        <b aria-hidden="true" className="pb-map-line-pay">
          {time === '' ? <em className="pb-map-missing">add time</em> : time}
        </b>
      )}
      <span aria-hidden="true" className="pb-map-line-pay">
        {transition.cost === null ? '' : dollarRange(transition.cost)}
      </span>
    </>
  )
}

/** "On to" a higher role, "Across to" one of the same level, "From" where people come from. */
export function leadOf(kind: string, seenFrom: 'start' | 'end' | 'both'): string {
  if (seenFrom === 'end') return kind === 'entry' ? '' : 'From '
  if (seenFrom === 'both') return ' to '
  if (kind === 'lateral') return 'Across to '
  return kind === 'step-back' ? 'Back to ' : 'On to '
}

function RoleName({ roleId, lead }: { roleId: Id | null; lead: string }) {
  const document = useProject((project) => project.document)
  const colors = useFamilyColors()
  const role = roleId === null ? undefined : document.role.get(roleId)
  if (!role) return <b>From outside</b>
  const color = colors.get(role.familyId)
  return (
    <>
      <b>
        {lead}
        {role.title}
      </b>
      <MapReference reference={role.mapReference} color={color} />
    </>
  )
}
