import { useMemo, useRef, useState } from 'react'
import { goToFinding, rememberFinding } from '#renderer/state/findingPlace.ts'
import { findingsOf, today } from '#renderer/state/findings.ts'
import { useStatus } from '#renderer/state/statusLine.ts'
import { useSettledDocument } from '#renderer/state/useSettledDocument.ts'
import { Bar, BarGap } from '#renderer/ui/Bar.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { type Segment, Segments } from '#renderer/ui/Segments.tsx'
import { StatusWord } from '#renderer/ui/StatusWord.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { VirtualListHandle } from '#renderer/ui/VirtualList.tsx'
import { groupThousands } from '#shared/base/money.ts'
import { countOf } from '#shared/base/words.ts'
import { type FindingArea, findingAreas } from '#shared/domain/integrity/checks.ts'
import { CheckList } from './CheckList.tsx'
import {
  type CheckFilter,
  checkRows,
  countFindings,
  nextOpenRow,
  passedChecks,
} from './checkRows.ts'
import { FindingPane } from './FindingPane.tsx'
import { useCheckActions } from './useCheckActions.ts'
import './checks.css'

/** What stands in the way of a correct print and what asks for a look, each with its place. */
export function ChecksScreen() {
  const document = useSettledDocument()
  const [filter, setFilter] = useState<CheckFilter>({ area: 'All', words: '' })
  const [activeId, setActiveId] = useState<string | null>(null)
  const list = useRef<VirtualListHandle>(null)
  const findings = useMemo(() => findingsOf(document, today()), [document])
  const rows = useMemo(() => checkRows(findings, filter), [findings, filter])
  const counts = useMemo(() => countFindings(findings), [findings])
  const { passed, all } = useMemo(() => passedChecks(findings), [findings])
  // A finding that was solved leaves its place to the one that came after it.
  const lastAt = useRef(0)
  const found = rows.findIndex((row) => row.kind === 'finding' && row.finding.id === activeId)
  const active = found >= 0 ? found : nearestFinding(rows, lastAt.current)
  lastAt.current = Math.max(active, 0)
  const row = rows[active]
  const shown = row?.kind === 'finding' ? row.finding : null

  const choose = (index: number) => {
    const next = rows[index]
    if (next?.kind !== 'finding') return
    setActiveId(next.finding.id)
    rememberFinding(next.finding.id)
  }
  const next = () => {
    const index = nextOpenRow(rows, active)
    choose(index)
    if (index >= 0) list.current?.scrollTo(index)
    list.current?.focus()
  }
  const open = () => {
    if (!shown) return
    rememberFinding(shown.id)
    goToFinding(shown)
  }
  useCheckActions({ next, open })
  const total = findings.length
  const at = shown === null ? 0 : findings.indexOf(shown) + 1
  useStatus(
    shown === null ? 'Nothing to look at' : shown.subject.name,
    ...(shown === null ? [] : [`Finding ${at} of ${total}`]),
    `${countOf(all, 'check')} made`,
    'F8 goes to the next problem',
  )
  const areas = useMemo<readonly Segment<FindingArea | 'All'>[]>(
    () => [
      { value: 'All', label: 'All' },
      ...findingAreas.map((area) => ({ value: area, label: area })),
    ],
    [],
  )
  return (
    <div className="pb-checks">
      <Bar title="Check results" className="pb-checks-bar">
        {counts.error > 0 && (
          <StatusWord tone="problem">{countOf(counts.error, 'problem')}</StatusWord>
        )}
        {counts.warning > 0 && (
          <StatusWord tone="review">{groupThousands(counts.warning)} to review</StatusWord>
        )}
        {counts.note > 0 && <StatusWord tone="note">{countOf(counts.note, 'note')}</StatusWord>}
        <StatusWord tone="passed">
          {passed === all ? 'All checks passed' : `${countOf(passed, 'check')} passed`}
        </StatusWord>
        <BarGap />
        <Segments
          label="Area"
          value={filter.area}
          segments={areas}
          onChange={(area) => setFilter({ ...filter, area })}
        />
        <div className="pb-checks-filter">
          <TextField
            label="Filter findings"
            labelHidden
            kind="search"
            icon="search"
            placeholder="Filter findings"
            value={filter.words}
            onChange={(words) => setFilter({ ...filter, words })}
          />
        </div>
      </Bar>
      {rows.length === 0 ? (
        <EmptyState
          plain
          title={total === 0 ? 'Nothing to look at' : undefined}
          sentence={
            total === 0
              ? 'Every check passed. The project is ready to print.'
              : 'No finding matches. Choose another area or fewer letters.'
          }
        />
      ) : (
        <div className="pb-checks-body">
          <CheckList rows={rows} active={active} onChoose={choose} onOpen={open} handle={list} />
          {shown && <FindingPane key={shown.id} finding={shown} onOpen={open} onNext={next} />}
        </div>
      )}
    </div>
  )
}

function nearestFinding(rows: ReturnType<typeof checkRows>, from: number): number {
  const after = rows.findIndex((row, index) => index >= from && row.kind === 'finding')
  return after >= 0 ? after : rows.findLastIndex((row) => row.kind === 'finding')
}
