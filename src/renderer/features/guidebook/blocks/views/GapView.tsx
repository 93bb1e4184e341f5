import { useMemo } from 'react'
import { today } from '#renderer/state/findings.ts'
import { HaveNeedBar } from '#renderer/ui/HaveNeedBar.tsx'
import { findTransitionGap } from '#shared/analysis/transitionGap.ts'
import { countOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { endsOf, projectScale } from '#shared/domain/scales.ts'
import type { LiveContentOf } from '../liveBlocks.ts'
import { FactTable } from './FactTable.tsx'

/** Skills that the second role asks for beyond the first, the most important ones first. */
export function GapView(props: { document: Document; content: LiveContentOf<'gap-table'> }) {
  const { document } = props
  const { fromRoleId, toRoleId } = props.content
  const gap = useMemo(() => {
    const [from, to] = [document.role.get(fromRoleId), document.role.get(toRoleId)]
    return from && to ? findTransitionGap(document, from, to, { asOf: today() }) : null
  }, [document, fromRoleId, toRoleId])
  if (!gap) return <p className="pb-guide-note">One of the two roles is not in the project.</p>
  if (gap.noResult !== null) return <p className="pb-guide-note">{gap.noResult}</p>
  const scale = projectScale(document)
  const max = scale ? endsOf(scale).max : 5
  const short = gap.rows.filter(({ state }) => state === 'short')
  return (
    <>
      <p className="pb-guide-lead">
        {`${gap.from.title} to ${gap.to.title}. Of ${countOf(gap.rows.length, 'skill')}, ready to use: ${gap.transferable.length}, one level more: ${gap.stretch.length}, new: ${gap.new.length}.`}
      </p>
      <FactTable
        head={['Skill', 'Level', 'What closes it']}
        nouns="skills"
        empty="Nothing is missing."
        items={short}
        rowOf={(row) => ({
          key: row.competencyId,
          cells: [
            <span key="name">
              {row.name}
              {row.essential && <small className="pb-guide-must"> must have</small>}
            </span>,
            <span key="level" className="pb-guide-level">
              <HaveNeedBar have={row.have ?? 0} need={row.need} max={max} />
              {`${row.have ?? 0} of ${row.need}`}
            </span>,
            row.closing.text,
          ],
        })}
      />
    </>
  )
}
