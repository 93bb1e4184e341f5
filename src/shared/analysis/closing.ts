import type { Id } from '#shared/base/identifiers.ts'
import { listOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { type Coverage, programsCovering, totalHours } from '#shared/domain/queries/learning.ts'
import { compareNames } from '#shared/domain/queries/order.ts'
import type { Program } from '#shared/domain/records/learning.ts'
import { onProjectScale } from '#shared/domain/scales.ts'
import type { GapRow } from './gapRow.ts'
import { fitOfProgram, type ProgramContext } from './programFit.ts'
import { studyTime } from './studyTime.ts'

export type ClosingProgram = {
  readonly programId: Id
  readonly name: string
  /** Level it brings a person to, on the scale of the project. */
  readonly level: number
  readonly hours: number | null
}

/**
 * What closes a gap. `programs` and `experiences` reach the needed level; `partial` ones teach the
 * skill but stop below it; `rate` asks for a rating first; `none` says that nothing is there.
 */
export type ClosingAction = {
  readonly kind: 'programs' | 'experiences' | 'partial' | 'none' | 'rate' | 'nothing to do'
  /** All of them, the nearest first. */
  readonly programs: readonly ClosingProgram[]
  /** The same in words; of many programs the nearest three are named. */
  readonly text: string
}

const namedPrograms = 3

/**
 * The closing action of a row. Programs whose coverage reaches the needed level, nearest first:
 * those of the move itself, those on the way to the role, those that serve any role, those that
 * lead to other roles; then the shortest, the lowest sufficient level, the cheapest. Where no
 * learning program does, development experiences; else what teaches a part; else a plain no.
 */
export function closingFor(
  document: Document,
  row: GapRow,
  context: ProgramContext,
): ClosingAction {
  if (row.state === 'not rated') {
    return { kind: 'rate', programs: [], text: 'Rate this skill before planning it.' }
  }
  if (row.state !== 'short') return { kind: 'nothing to do', programs: [], text: '' }
  const { level, scaleId } = row.requirement
  const need = onProjectScale(document, level, scaleId)
  const all = programsCovering(document, row.competencyId).toSorted(nearness(document, context))
  const enough = all.filter((coverage) => coverage.level >= need)
  const courses = enough.filter(({ program }) => program.kind === 'learning program')
  if (courses.length > 0) return action('programs', courses, namesOf(courses))
  if (enough.length > 0) return action('experiences', enough, namesOf(enough))
  if (all.length > 0) {
    const best = Math.max(...all.map((coverage) => coverage.level))
    const part = all.filter((coverage) => coverage.level === best)
    return action(
      'partial',
      part,
      `No program in this project teaches this to level ${need}. ${namesOf(part)} ${part.length === 1 ? 'reaches' : 'reach'} level ${best}.`,
    )
  }
  return action('none', [], 'No program in this project teaches this.')
}

function action(
  kind: ClosingAction['kind'],
  coverages: readonly Coverage[],
  text: string,
): ClosingAction {
  const programs = coverages.map(({ program, level }) => {
    return { programId: program.id, name: program.name, level, hours: totalHours(program) }
  })
  return { kind, programs, text }
}

function namesOf(coverages: readonly Coverage[]): string {
  const names = coverages.map(({ program }) => program.name)
  if (names.length <= namedPrograms + 1) return listOf(names, 'or')
  const more = `${names.length - namedPrograms} others`
  return listOf([...names.slice(0, namedPrograms), more], 'or')
}

function nearness(
  document: Document,
  context: ProgramContext,
): (a: Coverage, b: Coverage) => number {
  return (a, b) =>
    fitOfProgram(document, a.program, context) - fitOfProgram(document, b.program, context) ||
    monthsOf(a.program) - monthsOf(b.program) ||
    a.level - b.level ||
    (a.program.cost?.max ?? Number.MAX_VALUE) - (b.program.cost?.max ?? Number.MAX_VALUE) ||
    compareNames(a.program, b.program)
}

/** What is not entered goes last. */
function monthsOf(program: Program): number {
  return studyTime(program, null).whileWorking ?? Number.MAX_VALUE
}
