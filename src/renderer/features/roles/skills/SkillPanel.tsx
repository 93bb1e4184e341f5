import { useCallback, useMemo, useState } from 'react'
import { edit } from '#renderer/state/edit.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { goTo } from '#renderer/state/view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { LinkButton } from '#renderer/ui/LinkButton.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import type { Requirement } from '#shared/domain/records/competency.ts'
import type { Scale } from '#shared/domain/records/structure.ts'
import { projectScale } from '#shared/domain/scales.ts'
import type { CellChange } from './cellChange.ts'
import { SkillLine } from './SkillLine.tsx'
import { type SkillGroup, type SkillRow, skillSums } from './skillRows.ts'
import './skills.css'

/** What the role asks of every skill. Digits set a level, up and down go from skill to skill. */
export function SkillPanel({ roleId, groups }: { roleId: Id; groups: readonly SkillGroup[] }) {
  const document = useProject(({ document }) => document)
  const scale = useMemo(() => projectScale(document), [document])
  const scales = document.scale
  // A role that asks for nothing yet starts with every skill in view.
  const [open, setOpen] = useState<'all' | ReadonlySet<string>>(() =>
    skillSums(groups).sum === 0 ? 'all' : new Set(),
  )
  const [focusedId, setFocusedId] = useState<Id | null>(null)
  const set = useCallback(
    (competencyId: Id, change: CellChange) => {
      void edit.run({
        type: 'matrix.setCells',
        cells: [{ roleId, competencyId, ...change }],
      })
    },
    [roleId],
  )
  const isOpen = (name: string) => open === 'all' || open.has(name)
  const hidden = groups.reduce((sum, { rows, asked }) => sum + rows.length - asked, 0)
  const focused = groups
    .flatMap(({ rows }) => rows)
    .find(({ competency }) => competency.id === focusedId)

  return (
    <section className="pb-roles-skills" aria-label="Skills this role asks for" data-region>
      <div className="pb-section-head pb-roles-skills-head">
        <h3 className="pb-section-title">Skills this role asks for</h3>
        <span className="pb-section-aside">Press 0 to 5 to set, M for must have</span>
      </div>
      {scale === null || groups.length === 0 ? (
        <EmptyState
          sentence={
            scale === null
              ? 'Levels are points of a scale, and this project has none yet.'
              : 'This project has no skills yet.'
          }
          action={
            <Button onClick={() => goTo(scale === null ? 'library' : 'matrix')}>
              {scale === null ? 'Add a scale in Records' : 'Add skills in the matrix'}
            </Button>
          }
        />
      ) : (
        <>
          <div className="pb-roles-skill pb-roles-skill-heads" aria-hidden="true">
            <span />
            <span>Level</span>
            <span />
            <span />
            <span title="How important it is, 1 to 5">Weight</span>
          </div>
          <div className="pb-roles-skill-lines" data-level-group>
            {groups.map((group) => {
              const { name, rows, asked } = group
              const shown = isOpen(name) ? rows : rows.filter(({ requirement }) => requirement)
              const rest = rows.length - asked
              return (
                <div className="pb-roles-skill-group" key={name}>
                  <h4>
                    {name}
                    {rest > 0 && open !== 'all' && (
                      <LinkButton
                        aria-expanded={isOpen(name)}
                        onClick={() => setOpen(toggled(open, name))}
                      >
                        {isOpen(name) ? 'Show fewer' : `${rest} more`}
                      </LinkButton>
                    )}
                  </h4>
                  {shown.map(({ competency, requirement }) => (
                    <SkillLine
                      key={competency.id}
                      competency={competency}
                      requirement={requirement}
                      scale={scaleOf(requirement, scales, scale)}
                      onSet={set}
                      onFocus={setFocusedId}
                    />
                  ))}
                </div>
              )
            })}
          </div>
          {hidden > 0 && (
            <div className="pb-roles-skills-foot">
              <Button
                kind="quiet"
                size="small"
                icon={open === 'all' ? 'hide' : 'show'}
                onClick={() => setOpen(open === 'all' ? new Set() : 'all')}
              >
                {open === 'all' ? 'Show only skills asked for' : `Show all, ${hidden} more`}
              </Button>
            </div>
          )}
          {focused && <Descriptor row={focused} />}
        </>
      )}
    </section>
  )
}

function toggled(open: 'all' | ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(open === 'all' ? [] : open)
  if (!next.delete(name)) next.add(name)
  return next
}

function scaleOf(
  requirement: Requirement | null,
  scales: ReadonlyMap<Id, Scale>,
  fallback: Scale,
): Scale {
  return (requirement && scales.get(requirement.scaleId)) ?? fallback
}

/** What the level of the skill in focus looks like in this project's own words. */
function Descriptor({ row }: { row: SkillRow }) {
  const { competency, requirement } = row
  const level = requirement?.level ?? null
  const found = competency.levelDescriptors.find(({ value }) => value === level)
  const words = level === null ? competency.definition : (found?.text ?? competency.definition)
  if (words === '') return null
  return (
    <p className="pb-roles-descriptor">
      <b>
        {competency.name}
        {level === null ? '' : ` ${level}`}
      </b>
      {`: ${words}`}
    </p>
  )
}
