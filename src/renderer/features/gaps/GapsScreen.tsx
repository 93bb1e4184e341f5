import { useDeferredValue, useMemo, useState } from 'react'
import { type Action, useScreenActions } from '#renderer/state/actions.ts'
import { today } from '#renderer/state/findings.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { useRoleOptions } from '#renderer/state/roleOptions.ts'
import { useStatus } from '#renderer/state/statusLine.ts'
import { useView, type ViewStore } from '#renderer/state/view.ts'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Icon } from '#renderer/ui/icons.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { percentText } from '#shared/analysis/score.ts'
import { countOf } from '#shared/base/words.ts'
import { personsInOrder } from '#shared/domain/queries/order.ts'
import type { Rater } from '#shared/domain/records/people.ts'
import { ComparisonPane } from './ComparisonPane.tsx'
import { type ExtraLimits, gapNow } from './gapNow.ts'
import { PlanPanel } from './PlanPanel.tsx'
import { RoutesCompared } from './RoutesCompared.tsx'
import './gaps.css'

type Ends = ViewStore['gap']

function setEnds(changes: Partial<Ends>): void {
  useView.setState(({ gap }) => ({ gap: { ...gap, ...changes } }))
}

/** What stands between a participant, or a role, and another role: gates first, then skills. */
export function GapsScreen() {
  const document = useDeferredValue(useProject(({ document }) => document))
  const gap = useView(({ gap }) => gap)
  const [rater, setRater] = useState<Rater | null>(null)
  const [limits, setLimits] = useState<ExtraLimits>({ months: null, cost: null })
  // A role chosen as the start wins over a participant chosen before on another screen.
  const person = gap.fromRoleId === null && gap.personId ? document.person.get(gap.personId) : null
  const from = gap.fromRoleId === null ? null : (document.role.get(gap.fromRoleId) ?? null)
  const toId = gap.toRoleId ?? person?.targetRoleId ?? null
  const to = toId === null ? undefined : document.role.get(toId)
  const result = useMemo(
    () =>
      to
        ? gapNow(document, { person: person ?? null, from, to }, { asOf: today(), rater, limits })
        : null,
    [document, person, from, to, rater, limits],
  )
  useScreenActions(gapActions)
  const score = result?.comparison.result.score
  useStatus(
    person?.code ?? from?.title ?? 'Gaps',
    score && score.percent !== null
      ? `${percentText(score.percent)} weighted readiness, ${score.coverage.count} of ${score.coverage.total} rated`
      : '',
    result ? `${countOf(result.routes.routes.length, 'route')} found` : '',
    'Answers stay on this computer',
  )
  return (
    <div className="pb-gaps">
      <EndsBar person={person?.id ?? null} from={from?.id ?? null} to={toId} />
      {result ? (
        <div className="pb-gaps-body">
          <ComparisonPane result={result} rater={rater} onRater={setRater} />
          <section className="pb-gaps-ways" aria-label="Ways to get there" data-region>
            <PlanPanel plan={result.plan} gap={result.gateGap} />
            <RoutesCompared result={result} limits={limits} onLimits={setLimits} />
          </section>
        </div>
      ) : (
        <EmptyState
          plain
          title="From where to where?"
          sentence="Choose a participant or a role on the left and the role to reach on the right."
        />
      )}
    </div>
  )
}

function EndsBar(props: { person: string | null; from: string | null; to: string | null }) {
  const persons = useProject(({ document }) => document.person)
  const roleOptions = useRoleOptions()
  const [mode, setMode] = useState<'person' | 'role'>(props.from === null ? 'person' : 'role')
  const personOptions = useMemo(
    () => personsInOrder({ person: persons }).map(({ id, code }) => ({ value: id, label: code })),
    [persons],
  )
  const shown = props.from !== null ? 'role' : mode
  return (
    <section className="pb-gaps-bar" aria-label="From and to" data-region>
      <h1>Gaps</h1>
      <Segments
        label="Start with"
        value={shown}
        segments={[
          { value: 'person', label: 'Participant' },
          { value: 'role', label: 'Role' },
        ]}
        onChange={(value) => {
          setMode(value)
          if (value === 'person') setEnds({ fromRoleId: null })
        }}
      />
      {shown === 'person' ? (
        <Combobox
          label="Participant"
          labelHidden
          placeholder="Choose a participant"
          value={props.person}
          options={personOptions}
          onChange={(personId) => setEnds({ personId, fromRoleId: null, toRoleId: null })}
        />
      ) : (
        <Combobox
          label="Start role"
          labelHidden
          placeholder="Choose the role to start from"
          value={props.from}
          options={roleOptions}
          onChange={(fromRoleId) => setEnds({ fromRoleId })}
        />
      )}
      <Icon name="chevronRight" size={18} label="to" />
      <Combobox
        label="Target role"
        labelHidden
        placeholder="Choose the role to reach"
        required
        value={props.to}
        options={roleOptions}
        onChange={(toRoleId) => setEnds({ toRoleId })}
      />
    </section>
  )
}

const gapActions: readonly Action[] = [
  {
    id: 'gaps.swap',
    label: 'Swap start and target role',
    group: 'Edit',
    icon: 'swap',
    run: () =>
      useView.setState(({ gap }) =>
        gap.fromRoleId === null || gap.toRoleId === null
          ? {}
          : { gap: { ...gap, fromRoleId: gap.toRoleId, toRoleId: gap.fromRoleId } },
      ),
  },
]
