import type { Id } from '#shared/base/identifiers.ts'
import { groupBy } from '#shared/domain/queries/derived.ts'
import { competenciesInOrder } from '#shared/domain/queries/order.ts'
import type { Competency } from '#shared/domain/records/competency.ts'
import { pointLabel, projectScale } from '#shared/domain/scales.ts'
import type { PagePart, Run } from '../../pageContent.ts'
import { cell, headerCells, heading, paragraph, row, smallCell } from '../builders.ts'
import type { GuidebookContext } from '../guidebookContext.ts'
import { trustOf } from '../trust.ts'

/** Every skill with what it means and what each level looks like, by group, in two columns. */
export function competencyList(context: GuidebookContext, blockId: Id): PagePart[] {
  const { document } = context
  const skills = competenciesInOrder(document).filter(({ status }) => status !== 'retired')
  if (skills.length === 0) return [paragraph('note', 'No skill is entered yet.')]
  const groups = groupBy(skills, ({ group }) => group.trim() || 'Other skills')
  const trust = trustOf(skills)
  return [
    ...trust.note,
    ...[...groups].flatMap(([name, own], index): PagePart[] => [
      heading(3, name, `${blockId}.group.${index}`),
      {
        kind: 'newspaper',
        count: 2,
        breaks: 'anywhere',
        gap: 20,
        parts: own.map(
          (skill): PagePart => ({
            kind: 'together',
            parts: [
              { kind: 'space', height: 9 },
              paragraph('fact', [{ text: skill.name, bold: true }, ...trust.after(skill)]),
              ...(skill.definition === '' ? [] : [paragraph('small', skill.definition)]),
              ...levels(skill, context),
            ],
          }),
        ),
      },
    ]),
  ]
}

function levels(skill: Competency, { document }: GuidebookContext): PagePart[] {
  const scale = (skill.scaleId && document.scale.get(skill.scaleId)) || projectScale(document)
  const described = skill.levelDescriptors
    .filter(({ text }) => text.trim() !== '')
    .toSorted((a, b) => a.value - b.value)
  if (described.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [{ width: 14 }, { width: 'rest' }],
      header: null,
      rows: described.map(({ value, text }) =>
        row(
          smallCell([{ text: String(value), bold: true, color: '#17242c' }]),
          smallCell(levelRuns(scale ? pointLabel(scale, value) : '', text)),
        ),
      ),
      style: 'plain',
      rowHeight: 0,
    },
  ]
}

function levelRuns(label: string, text: string): Run[] {
  return label === '' ? [{ text }] : [{ text: `${label}. `, bold: true }, { text }]
}

/** The points of a scale: number, word, what it means, and how people say it of themselves. */
export function scaleBlock(scaleId: Id, context: GuidebookContext): PagePart[] {
  const scale = context.document.scale.get(scaleId)
  if (!scale) {
    context.warnings.add('A scale of this book is no longer in the project.')
    return []
  }
  const says = scale.points.some(({ self }) => self !== '')
  return [
    {
      kind: 'table',
      columns: [
        { width: 'content' },
        { width: 'content' },
        { width: 'rest' },
        ...(says ? [{ width: 'content' as const }] : []),
      ],
      header: headerCells(
        'Level',
        'In a word',
        'What it means',
        ...(says ? ['You would say'] : []),
      ),
      rows: scale.points.map(({ value, label, description, self }) =>
        row(
          cell([{ text: String(value), bold: true }]),
          cell(label),
          cell(description),
          ...(says ? [cell([{ text: self === '' ? '' : `"${self}"`, italic: true }])] : []),
        ),
      ),
      style: 'lines',
      rowHeight: 0,
    },
  ]
}
