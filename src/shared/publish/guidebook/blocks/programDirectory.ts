import { longDuration } from '#shared/base/duration.ts'
import { dollarRange } from '#shared/base/money.ts'
import { capitalize, listOf } from '#shared/base/words.ts'
import { totalHours } from '#shared/domain/queries/learning.ts'
import { programsInOrder } from '#shared/domain/queries/order.ts'
import type { Program } from '#shared/domain/records/learning.ts'
import type { PagePart, TableRow } from '../../pageContent.ts'
import { cell, groupRow, headerCells, named, paragraph, row, smallCell } from '../builders.ts'
import type { GuidebookContext } from '../guidebookContext.ts'
import { type Trust, trustOf } from '../trust.ts'

const payerWords: Record<Program['payer'], string> = {
  employer: 'The employer pays',
  participant: 'You pay',
  shared: 'Shared with the employer',
  grant: 'A grant pays',
  unknown: 'Ask who pays',
}

const paidWords: Record<Program['paidWhen'], string> = {
  'up front': 'before the course starts',
  reimbursed: 'paid back after you pass',
  'no cost': '',
  unknown: '',
}

const groups = [
  { kind: 'learning program', title: 'Courses' },
  { kind: 'development experience', title: 'Learning by doing' },
] as const

/** Courses with provider, time, cost and what they lead to. */
export function programDirectory(context: GuidebookContext): PagePart[] {
  const programs = programsInOrder(context.document)
  if (programs.length === 0) return [paragraph('note', 'No course is entered yet.')]
  const trust = trustOf(programs)
  return [
    {
      kind: 'table',
      columns: [{ width: 'rest' }, { width: 238 }],
      header: headerCells('Course', 'Time, cost and what it leads to'),
      rows: groups.flatMap(({ kind, title }) => {
        const own = programs.filter((program) => program.kind === kind)
        return own.length === 0
          ? []
          : [groupRow(title, 2), ...own.map((program) => programRow(program, trust, context))]
      }),
      style: 'lines',
      rowHeight: 0,
    },
    ...trust.note,
  ]
}

function programRow(program: Program, trust: Trust<Program>, context: GuidebookContext): TableRow {
  const { name, provider, description, contact } = program
  return row(
    cell(
      [{ text: name, bold: true }, ...trust.after(program)],
      provider,
      description,
      contact === '' ? '' : `Ask: ${contact}`,
    ),
    smallCell(
      ...named('Time', timeLines(program).join('. ')),
      ...named('Cost', costText(program)),
      ...named('Leads to', leadsTo(program, context).join('. ')),
    ),
  )
}

function timeLines(program: Program): string[] {
  const { duration, mode, delivery, startDates, onClockPercent } = program
  const hours = totalHours(program)
  return [
    ...(duration ? [capitalize(longDuration(duration.typical))] : []),
    ...(hours === null ? [] : [`${hours} hours${hourParts(program)}`]),
    capitalize([mode, ...delivery.map((text) => text.toLowerCase())].join(', ')),
    ...(startDates.length === 0 ? [] : [`Starts: ${listOf(startDates)}`]),
    ...(onClockPercent === null || onClockPercent <= 0 ? [] : [`${onClockPercent}% in paid time`]),
  ]
}

function hourParts({ hours }: Program): string {
  const parts = [
    ...(hours.class ? [`${hours.class} class`] : []),
    ...(hours.clinical ? [`${hours.clinical} practice`] : []),
    ...(hours.onTheJob ? [`${hours.onTheJob} on the job`] : []),
  ]
  return parts.length < 2 ? '' : `: ${parts.join(', ')}`
}

function costText({ cost, payer, paidWhen }: Program): string {
  if (cost !== null && cost.max <= 0) return 'none'
  const when = paidWords[paidWhen]
  const amount = cost === null ? 'not known' : dollarRange(cost)
  return `${amount}. ${payerWords[payer]}${when === '' ? '' : `, ${when}`}`
}

function leadsTo(program: Program, { document }: GuidebookContext): string[] {
  const { awards, credit, articulation, apprenticeship, basicSkillsIncluded } = program
  return [
    ...awards.flatMap((id) => document.credential.get(id)?.name ?? []),
    ...[credit, articulation].filter((text) => text !== ''),
    ...(apprenticeship ? ['Apprenticeship: paid from the first day'] : []),
    ...(basicSkillsIncluded ? ['Reading and math help included'] : []),
  ]
}
