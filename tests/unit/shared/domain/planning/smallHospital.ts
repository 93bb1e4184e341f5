import { expect } from 'vitest'
import { checkCommand } from '#shared/domain/commands/command.ts'
import { applyDiff, type Diff } from '#shared/domain/diff.ts'
import type { Document } from '#shared/domain/document.ts'
import { planCommand } from '#shared/domain/planning/planCommand.ts'
import { aProject } from '../../../../support/aProject.ts'
import { brokenRules } from '../../../../support/brokenRules.ts'
import { unwrap } from '../../../../support/results.ts'

export const document = aProject({
  source: [{ id: 'survey' }],
  jobFamily: [{ id: 'care' }, { id: 'office' }],
  levelBand: [{ id: 'entry' }, { id: 'middle' }, { id: 'top' }],
  competency: [{ id: 'filing' }, { id: 'talking' }],
  credential: [{ id: 'license' }],
  role: [
    { id: 'aide', familyId: 'care', bandId: 'entry', sourceId: 'survey' },
    { id: 'nurse', familyId: 'care', bandId: 'top' },
    { id: 'clerk', familyId: 'office', bandId: 'entry' },
    { id: 'lead', familyId: 'office', bandId: 'middle' },
  ],
  requirement: [{ roleId: 'clerk', competencyId: 'filing', level: 3 }],
  transition: [
    { id: 'aide-nurse', fromRoleId: 'aide', toRoleId: 'nurse' },
    { id: 'clerk-lead', fromRoleId: 'clerk', toRoleId: 'lead' },
    { id: 'lead-nurse', fromRoleId: 'lead', toRoleId: 'nurse' },
  ],
  pathway: [{ id: 'way', transitionIds: ['clerk-lead', 'lead-nurse'] }],
  evidence: [{ id: 'talk', subjects: [{ kind: 'requirement', id: 'clerk.filing' }] }],
  map: [{ id: 'map' }],
  placement: [{ mapId: 'map', roleId: 'clerk', pinned: true }],
  guidebook: [{ id: 'book' }],
  chapter: [
    { id: 'one', guidebookId: 'book' },
    { id: 'two', guidebookId: 'book' },
  ],
  block: [
    { id: 'a', chapterId: 'one', order: 0 },
    { id: 'b', chapterId: 'one', order: 1 },
    { id: 'c', chapterId: 'one', order: 2 },
  ],
  person: [{ id: 'seven', currentRoleId: 'clerk', experience: [{ roleId: 'clerk', months: 5 }] }],
  rating: [{ personId: 'seven', competencyId: 'filing', level: 2 }],
  cohort: [{ id: 'group', personIds: ['seven'] }],
})

/** What an edit would change, after the check that every door makes. */
export function plan(command: unknown, before = document) {
  const checked = checkCommand(command)
  return checked.ok ? planCommand(before, checked.value) : checked
}

/** The document after edits that are all accepted; every record still follows its rules. */
export function edited(commands: readonly unknown[], before = document): Document {
  const result = commands.reduce<Document>(
    (current, command) => applyDiff(current, unwrap(plan(command, current))),
    before,
  )
  expect(brokenRules(result)).toEqual([])
  return result
}

/** The ids an edit touches, by kind. */
export function touched(diff: Diff): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(diff).map(([kind, changes]) => [kind, changes.map(({ id }) => id).toSorted()]),
  )
}
