import { type FormulaName, formulas } from '#shared/analysis/formulas.ts'
import { classRules, readinessClassNames } from '#shared/analysis/readinessClass.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { capitalize } from '#shared/base/words.ts'
import type { PagePart } from '../../pageContent.ts'
import { cell, headerCells, heading, paragraph, row } from '../builders.ts'
import type { GuidebookContext } from '../guidebookContext.ts'

/** What stands behind numbers that guidebooks and workbooks print. */
const printed: readonly FormulaName[] = [
  'weightedReadiness',
  'coverage',
  'transitionFit',
  'overlap',
  'priority',
  'scaleConversion',
  'gatePath',
  'routes',
  'wageChange',
]

/** Formulas by name, the classes with the limits in force, and how unconfirmed facts are marked. */
export function methodBlock({ settings }: GuidebookContext, blockId: Id): PagePart[] {
  return [
    heading(2, 'How numbers are made', `${blockId}.formulas`),
    paragraph('body', [
      {
        text: 'In the formulas, c is the level a person has now, r the level a job asks for, and w how important it is, from 1 to 5. A level above what is asked is never credited.',
      },
    ]),
    {
      kind: 'list',
      marker: 'none',
      start: 1,
      items: printed.map((name) => {
        const { name: title, text, note, source } = formulas[name]
        return [
          paragraph('fact', [{ text: title, bold: true }, { text: `: ${text}` }]),
          paragraph('small', `${note} Source: ${source}.`),
        ]
      }),
    },
    heading(2, 'Readiness classes', `${blockId}.classes`),
    paragraph(
      'body',
      'The first rule that holds gives the class. A gate that is not passed caps it at Nearly.',
    ),
    {
      kind: 'table',
      columns: [{ width: 'content' }, { width: 'rest' }],
      header: headerCells('Class', 'Rule'),
      rows: classRules(settings.thresholds).map(({ id, rule }) =>
        row(cell([{ text: readinessClassNames[id], bold: true }]), cell(capitalize(rule))),
      ),
      style: 'lines',
      rowHeight: 0,
    },
    heading(2, 'How sure a fact is', `${blockId}.trust`),
    {
      kind: 'table',
      columns: [{ width: 'content' }, { width: 'rest' }],
      header: null,
      rows: [
        row(
          cell([{ text: ' ', sign: 'draft' }]),
          cell(
            'A draft: taken from reference data and not yet confirmed by people who do the job.',
          ),
        ),
        row(
          cell([{ text: 'illustrative', italic: true }]),
          cell('Written to show the method. It is no fact about any employer or place.'),
        ),
        row(cell('no mark'), cell('Confirmed or assessed by people who know the job.')),
      ],
      style: 'lines',
      rowHeight: 0,
    },
  ]
}
