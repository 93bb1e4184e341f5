import { memo } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { selectTransition } from '#renderer/state/view.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { LineSample } from '#renderer/ui/LineSample.tsx'
import { countMatches } from '#shared/analysis/transitionGap.ts'
import { dollarRange, dollars, dollarsShort } from '#shared/base/money.ts'
import type { Document } from '#shared/domain/document.ts'
import type { MoneyRange } from '#shared/domain/records/fields.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { timeText } from '#shared/map/lineFacts.ts'
import { present } from '../present/presentStore.ts'
import { walk } from '../selection.ts'
import { shortKindWords } from '../words.ts'

/** One move in the inspector of a role; a press chooses the move. */
export const RouteRow = memo(function RouteRow(props: {
  transition: Transition
  /** Which end of the move the inspected role is. */
  seenFrom: 'start' | 'end'
}) {
  const { transition, seenFrom } = props
  const document = useProject((project) => project.document)
  const otherId = seenFrom === 'start' ? transition.toRoleId : transition.fromRoleId
  const other = otherId === null ? undefined : document.role.get(otherId)
  const time = timeText(transition)
  return (
    <li>
      <button
        type="button"
        className="pb-map-route"
        onClick={() => {
          walk.set({
            roleId: seenFrom === 'start' ? transition.fromRoleId : transition.toRoleId,
          })
          selectTransition(transition.id)
        }}
      >
        <LineSample kind={transition.kind} />
        <span className="pb-map-route-name">
          <b>{other?.title ?? 'From outside'}</b>
          <small>
            {seenFrom === 'start' ? skillsText(document, transition) : kindText(transition)}
          </small>
        </span>
        <span className="pb-map-route-cost">
          {time === '' ? <em className="pb-map-missing">add time</em> : time}
          <small>{transition.cost === null ? '' : shortCost(transition.cost)}</small>
        </span>
      </button>
      {other && (
        <IconButton
          className="pb-map-route-present"
          size="small"
          icon="session"
          label="Present this move"
          aria-description={`${seenFrom === 'start' ? 'To' : 'From'} ${other.title}`}
          onClick={() =>
            present({
              kind: 'route',
              title: moveTitle(document, transition),
              transitionIds: [transition.id],
            })
          }
        />
      )}
    </li>
  )
})

function moveTitle(document: Document, { fromRoleId, toRoleId }: Transition): string {
  const from = fromRoleId === null ? undefined : document.role.get(fromRoleId)
  return `${from?.title ?? 'From outside'} to ${document.role.get(toRoleId)?.title ?? ''}`
}

/** A range in thousands leaves room for the role's name. */
function shortCost(cost: MoneyRange): string {
  return cost.min === cost.max || cost.max <= 0
    ? dollarRange(cost)
    : `${brief(cost.min)} to ${brief(cost.max)}`
}

function brief(amount: number): string {
  return amount < 1000 ? dollars(amount) : dollarsShort(amount)
}

function skillsText(document: Document, transition: Transition): string {
  if (transition.fromRoleId === null) return kindText(transition)
  const counts = countMatches(document, transition.fromRoleId, transition.toRoleId)
  if (!counts) return kindText(transition)
  const all = counts.transferable + counts.stretch + counts.new
  return `${counts.transferable} of ${all} skills already met`
}

function kindText({ kind, programIds }: Transition): string {
  const word = shortKindWords[kind]
  return kind === 'bridge' && programIds.length === 0 ? `${word}, no course named` : word
}
