import { edit } from '#renderer/state/edit.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { selectRoles } from '#renderer/state/view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { LineSample } from '#renderer/ui/LineSample.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { capitalize } from '#shared/base/words.ts'
import { programsInOrder, supportsInOrder } from '#shared/domain/queries/order.ts'
import { payers } from '#shared/domain/records/learning.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import {
  commonness,
  type Transition,
  type TransitionKind,
  transitionKinds,
} from '#shared/domain/records/transition.ts'
import { ruleText } from '#shared/domain/ruleText.ts'
import { LineSection } from '../line/LineSection.tsx'
import { deleteTransition } from '../mapEdits.ts'
import { kindWords } from '../words.ts'
import { withLeast, withMost } from './costRange.ts'
import { LinkedList } from './LinkedList.tsx'
import { TimeFields } from './TimeFields.tsx'

const kindOptions = transitionKinds.map((value) => ({
  value,
  label: kindWords[value],
  start: <LineSample kind={value} width={30} />,
}))

const payerOptions = payers.map((value) => ({
  value,
  label: value === 'unknown' ? 'Not known' : capitalize(value),
}))

const commonWords: Record<Transition['commonness'], string> = {
  typical: 'Typical',
  possible: 'Possible',
  emerging: 'Emerging',
}

/** One move: its kind, how long it takes, what it costs and what it asks for. */
export function MoveInspector({ transition, map }: { transition: Transition; map: CareerMap }) {
  const document = useProject((project) => project.document)
  const change = (changes: Partial<Omit<Transition, 'id'>>) =>
    void edit.run({ type: 'transition.edit', id: transition.id, changes })
  const entry = transition.fromRoleId === null
  const kinds = kindOptions.filter(({ value }) => (value === 'entry') === entry)
  const programs = programsInOrder(document)
  const supports = supportsInOrder(document)
  return (
    <>
      <header className="pb-map-inspector-head">
        <div className="pb-map-inspector-place">
          <LineSample kind={transition.kind} chosen />
          <span>Move</span>
        </div>
        <h2 className="pb-map-ends">
          <EndLink roleId={transition.fromRoleId} />
          <span aria-hidden="true"> to </span>
          <EndLink roleId={transition.toRoleId} />
        </h2>
      </header>
      <div className="pb-map-inspector-body">
        <FormSection kind="panel" title="Kind">
          <Select<TransitionKind>
            label="Kind of move"
            labelHidden
            value={transition.kind}
            options={kinds}
            onChange={(kind) => change({ kind })}
          />
          <Segments
            label="How common it is"
            size="small"
            fill
            value={transition.commonness}
            segments={commonness.map((value) => ({ value, label: commonWords[value] }))}
            onChange={(value) => change({ commonness: value })}
          />
        </FormSection>
        <FormSection kind="panel" title="Time">
          <TimeFields
            label="Full time"
            range={transition.fullTimeMonths}
            onChange={(fullTimeMonths) => change({ fullTimeMonths })}
          />
          <TimeFields
            label="While working"
            range={transition.workingMonths}
            onChange={(workingMonths) => change({ workingMonths })}
          />
          <NumberField
            label="Months of experience it asks for"
            min={0}
            max={600}
            value={transition.requiredExperienceMonths}
            onCommit={(requiredExperienceMonths) => change({ requiredExperienceMonths })}
          />
        </FormSection>
        <FormSection kind="panel" title="Cost before help" columns={2}>
          <NumberField
            label="Least"
            prefix="$"
            min={0}
            value={transition.cost?.min ?? null}
            onCommit={(least) => change({ cost: withLeast(transition.cost, least) })}
          />
          <NumberField
            label="Most"
            prefix="$"
            min={0}
            value={transition.cost?.max ?? null}
            onCommit={(most) => change({ cost: withMost(transition.cost, most) })}
          />
          <Select
            className="pb-span-all"
            label="Who pays"
            value={transition.payer}
            options={payerOptions}
            onChange={(payer) => change({ payer })}
          />
        </FormSection>
        <FormSection kind="panel" title="What it takes" aside={transition.gates.length}>
          {transition.gates.length === 0 ? (
            <p className="pb-map-none">No conditions named.</p>
          ) : (
            <ul className="pb-map-gates">
              {transition.gates.map((gate, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: gates have no identity of their own.
                <li key={index}>{capitalize(ruleText(document, gate))}</li>
              ))}
            </ul>
          )}
        </FormSection>
        <FormSection kind="panel" title="Courses" aside={transition.programIds.length}>
          <LinkedList
            label="Course"
            placeholder="Find a course to attach"
            kind="program"
            ids={transition.programIds}
            all={programs}
            onChange={(programIds) => change({ programIds })}
          />
        </FormSection>
        <FormSection kind="panel" title="Help on the way" aside={transition.supportIds.length}>
          <LinkedList
            label="Help"
            placeholder="Find help to attach"
            kind="support"
            ids={transition.supportIds}
            all={supports}
            onChange={(supportIds) => change({ supportIds })}
          />
        </FormSection>
        <LineSection transition={transition} map={map} />
        <FormSection kind="panel" title="Note">
          <TextArea
            label="Note"
            labelHidden
            rows={2}
            value={transition.note}
            onCommit={(note) => change({ note })}
          />
        </FormSection>
      </div>
      <footer className="pb-map-inspector-foot">
        <Button icon="delete" onClick={() => void deleteTransition(transition.id)}>
          Delete move
        </Button>
      </footer>
    </>
  )
}

function EndLink({ roleId }: { roleId: Id | null }) {
  const title = useProject(({ document }) =>
    roleId === null ? null : (document.role.get(roleId)?.title ?? null),
  )
  if (roleId === null || title === null) return <span>From outside</span>
  return (
    <button type="button" className="pb-map-end" onClick={() => selectRoles([roleId])}>
      {title}
    </button>
  )
}
