import { longDuration } from '#shared/base/duration.ts'
import { dollarRange, groupThousands } from '#shared/base/money.ts'
import { capitalize, listOf } from '#shared/base/words.ts'
import { programsAwarding } from '#shared/domain/queries/learning.ts'
import { credentialsInOrder } from '#shared/domain/queries/order.ts'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import type { Credential } from '#shared/domain/records/learning.ts'
import type { PagePart, Run, TableRow } from '../../pageContent.ts'
import { cell, headerCells, named, paragraph, row, smallCell } from '../builders.ts'
import { type GuidebookContext, sheetPlace } from '../guidebookContext.ts'
import { type Trust, trustOf } from '../trust.ts'

/** Licenses and certificates: what they take, what they cost, where they count. */
export function credentialDirectory(context: GuidebookContext): PagePart[] {
  const credentials = credentialsInOrder(context.document)
  if (credentials.length === 0) {
    return [paragraph('note', 'No license or certificate is entered yet.')]
  }
  const trust = trustOf(credentials)
  return [
    {
      kind: 'table',
      columns: [{ width: 'rest' }, { width: 238 }],
      header: headerCells('License or certificate', 'What it takes, costs and counts for'),
      rows: credentials.map((credential) => credentialRow(credential, trust, context)),
      style: 'lines',
      rowHeight: 0,
    },
    ...trust.note,
  ]
}

function credentialRow(
  credential: Credential,
  trust: Trust<Credential>,
  context: GuidebookContext,
): TableRow {
  const { name, shortName, issuer, legallyRequired, stateSpecific, description } = credential
  const tags = [
    ...(legallyRequired ? ['Needed by law'] : []),
    ...(stateSpecific ? ['Rules differ by state'] : []),
  ]
  return row(
    cell(
      [{ text: name, bold: true }, ...trust.after(credential)],
      [shortName === name ? '' : shortName, issuer].filter((text) => text !== '').join(', '),
      tags.length === 0 ? '' : [{ text: `${tags.join('. ')}.`, bold: true }],
      description,
    ),
    smallCell(
      ...named('Takes', takes(credential, context).join('. ')),
      ...named('Cost', costs(credential).join('. ')),
      ...named('Asked for in', askedIn(credential, context)),
      ...named('Counts toward', countsToward(credential, context)),
    ),
  )
}

function takes({ id, prerequisites, hours }: Credential, { document }: GuidebookContext): string[] {
  const { education, experienceHours, exam, credentialIds } = prerequisites
  const first = credentialIds.flatMap((one) => document.credential.get(one)?.name ?? [])
  const courses = programsAwarding(document, id).map(({ name }) => name)
  return [
    ...(first.length === 0 ? [] : [`First: ${listOf(first)}`]),
    ...(education === '' ? [] : [education]),
    ...(experienceHours === null ? [] : [`${groupThousands(experienceHours)} hours of practice`]),
    ...hours.map(
      ({ label, hours: count }) => `${capitalize(label)}: ${groupThousands(count)} hours`,
    ),
    ...(exam === '' ? [] : [`Exam: ${exam}`]),
    ...(courses.length === 0 ? [] : [`Course: ${listOf(courses, 'or')}`]),
  ]
}

function costs({ cost, validityMonths, renewal, provisionalMonths }: Credential): string[] {
  return [
    cost === null ? 'not known' : dollarRange(cost),
    ...(validityMonths ? [`Valid for ${longDuration(validityMonths)}`] : []),
    ...(renewal === '' ? [] : [`To renew: ${renewal}`]),
    ...(provisionalMonths
      ? [`You can start up to ${longDuration(provisionalMonths)} before it`]
      : []),
  ]
}

function countsToward({ stacksTo }: Credential, { document }: GuidebookContext): string {
  return listOf(stacksTo.flatMap((id) => document.credential.get(id)?.name ?? []))
}

/** References of the roles that require it; each leads to the sheet of its role. */
function askedIn({ id }: Credential, { document, sheetIds }: GuidebookContext): Run[] {
  const roles = rolesInOrder(document).filter(({ credentials }) =>
    credentials.some(({ credentialId, need }) => credentialId === id && need === 'required'),
  )
  const references = roles.slice(0, mostReferences).flatMap((role, index): Run[] => [
    ...(index === 0 ? [] : [{ text: ', ' }]),
    {
      text: role.mapReference || role.title,
      ...(sheetIds.has(role.id) ? { link: `#${sheetPlace(role.id)}` } : {}),
    },
  ])
  const more = roles.length - mostReferences
  return more > 0 ? [...references, { text: ` and ${more} more` }] : references
}

const mostReferences = 12
