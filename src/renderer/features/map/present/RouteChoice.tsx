import { useMemo, useState } from 'react'
import { today } from '#renderer/state/findings.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { useRoleOptions } from '#renderer/state/roleOptions.ts'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { findRoutes } from '#shared/analysis/routes.ts'
import { totalDuration } from '#shared/base/duration.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { pathwaysInOrder } from '#shared/domain/queries/order.ts'
import { onlySelectedRole } from '../selection.ts'
import { present, presentStore } from './presentStore.ts'

type Choice = {
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly transitionIds: readonly Id[]
}

/** Asks which route to present: one of the project's, or the best way from one role to another. */
export function RouteChoice() {
  const open = presentStore.use((view) => view.choosing)
  return (
    <Dialog
      open={open}
      title="Present a route"
      onClose={() => presentStore.set({ choosing: false })}
    >
      {open && <Choices />}
    </Dialog>
  )
}

function Choices() {
  const document = useProject((project) => project.document)
  const roles = useRoleOptions()
  const [fromId, setFromId] = useState<Id | null>(onlySelectedRole)
  const [toId, setToId] = useState<Id | null>(null)
  const routes = useMemo(() => pathwayChoices(document), [document])
  const best = useMemo(() => bestChoices(document, fromId, toId), [document, fromId, toId])
  return (
    <div className="pb-present-choice">
      <section aria-label="From one role to another">
        <h3>From one role to another</h3>
        <div className="pb-present-choice-ends">
          <Combobox label="From" value={fromId} options={roles} onChange={setFromId} />
          <Combobox label="To" value={toId} options={roles} onChange={setToId} />
        </div>
        {best.problem !== null && <p role="status">{best.problem}</p>}
        <ChoiceList choices={best.choices} />
      </section>
      {routes.length > 0 && (
        <section aria-label="Routes of this project">
          <h3>Routes of this project</h3>
          <ChoiceList choices={routes} />
        </section>
      )}
    </div>
  )
}

function ChoiceList({ choices }: { choices: readonly Choice[] }) {
  return (
    <ul className="pb-present-choices">
      {choices.map(({ id, title, detail, transitionIds }) => (
        <li key={id}>
          <button type="button" onClick={() => present({ kind: 'route', title, transitionIds })}>
            <b>{title}</b>
            <span>{detail}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function pathwayChoices(document: Document): Choice[] {
  return pathwaysInOrder(document).flatMap(({ id, name, transitionIds }) => {
    const moves = transitionIds.filter((moveId) => document.transition.has(moveId))
    if (moves.length === 0) return []
    return [{ id, title: name, detail: countOf(moves.length, 'move'), transitionIds: moves }]
  })
}

function bestChoices(
  document: Document,
  fromId: Id | null,
  toId: Id | null,
): { readonly choices: readonly Choice[]; readonly problem: string | null } {
  const role = fromId === null ? undefined : document.role.get(fromId)
  const target = toId === null ? undefined : document.role.get(toId)
  if (!role || !target) return { choices: [], problem: null }
  if (role.id === target.id) return { choices: [], problem: 'Choose two different roles.' }
  const { routes, explanation } = findRoutes(document, { kind: 'role', role }, target, {
    asOf: today(),
  })
  if (routes.length === 0) return { choices: [], problem: explanation.join(' ') }
  return {
    problem: null,
    choices: routes.map(({ id, roles, steps, months, unknownTimes }) => {
      const between = roles.slice(1, -1).map(({ title }) => title)
      const over = between.length === 0 ? '' : `, over ${between.join(', ')}`
      const time = unknownTimes > 0 ? '' : `, about ${totalDuration(months.typical)} beside work`
      return {
        id,
        title: `${role.title} to ${target.title}`,
        detail: `${countOf(steps.length, 'move')}${time}${over}`,
        transitionIds: steps.map(({ transition }) => transition.id),
      }
    }),
  }
}
