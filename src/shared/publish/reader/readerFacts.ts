import { isNeeded } from '#shared/analysis/gapRow.ts'
import { readableDate } from '#shared/base/dates.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { dollars, dollarsShort } from '#shared/base/money.ts'
import { type Document, settingsOf } from '#shared/domain/document.ts'
import { groupBy } from '#shared/domain/queries/derived.ts'
import { shownPay } from '#shared/domain/queries/pay.ts'
import { requirementsOfRole } from '#shared/domain/queries/requirements.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { conditionText } from '#shared/domain/ruleText.ts'
import { levelText, onProjectScale, projectScale } from '#shared/domain/scales.ts'
import { isConfirmed } from '#shared/map/cardFacts.ts'
import { type ContentRole, type MapContent, mapContent } from '#shared/map/files/mapContent.ts'
import { plainLine } from '#shared/map/files/plainLine.ts'
import { demandWords } from '#shared/map/marks.ts'
import { sentence } from '../workbook/wording.ts'
import { moveFacts, type ReaderMove } from './moveFacts.ts'

/** What a reader learns about a role, in finished words. Nothing about any person is in it. */
export type ReaderRole = {
  readonly content: ContentRole
  /** Other names people look for. */
  readonly aliases: readonly string[]
  readonly level: string
  /** "$39,530 a year"; empty when not set. */
  readonly pay: string
  readonly payRange: string
  /** Where the figure is from: "United States, May 2024, BLS". */
  readonly payNote: string
  readonly demand: string
  readonly purpose: string
  readonly tasks: readonly string[]
  readonly likes: string
  readonly hard: string
  readonly setting: string
  readonly shifts: string
  readonly physical: string
  readonly preparation: string
  /** Licenses, certificates and conditions, each as a line. */
  readonly papers: readonly string[]
  readonly skills: readonly ReaderSkill[]
  readonly out: readonly ReaderMove[]
  readonly in: readonly ReaderMove[]
  /** "Draft" words; empty when an expert confirmed all. */
  readonly trust: string
}

export type ReaderSkill = {
  readonly id: Id
  readonly name: string
  readonly level: string
  readonly essential: boolean
}

export type ReaderFacts = {
  readonly content: MapContent
  readonly title: string
  readonly headline: string
  readonly tagline: string
  readonly altText: string
  /** By family, then from the lowest reference up. */
  readonly roles: readonly ReaderRole[]
  /** What is written on the map beside its cards. */
  readonly remarks: readonly string[]
  /** Edition, dates, disclaimer and sources as sentences. */
  readonly notes: readonly string[]
  readonly contact: { readonly title: string; readonly text: string }
}

/** Everything a copy for readers says; null when the map is no longer there. */
export function readerFacts(document: Document, mapId: Id): ReaderFacts | null {
  const map = document.map.get(mapId)
  const content = mapContent(document, mapId)
  if (!map || !content) return null
  const settings = settingsOf(document)
  const moves = content.moves.map((move) => moveFacts(document, move))
  const out = groupBy(moves, ({ from }) => from?.id ?? null)
  const into = groupBy(moves, ({ to }) => to.id)
  return {
    content,
    title: content.project,
    headline: plainLine(map.headline) || content.name,
    tagline: plainLine(map.tagline),
    altText: plainLine(map.altText),
    roles: content.roles.flatMap((role) =>
      roleFacts(document, role, { out: out.get(role.id) ?? [], in: into.get(role.id) ?? [] }),
    ),
    remarks: content.scene.annotations
      .map(({ text }) => plainLine(text))
      .filter((text) => text !== ''),
    notes: notesOf(document, content),
    contact: { title: plainLine(settings.contactTitle), text: plainLine(settings.contactText) },
  }
}

function roleFacts(
  document: Document,
  shown: ContentRole,
  ways: Pick<ReaderRole, 'out' | 'in'>,
): ReaderRole[] {
  const role = document.role.get(shown.id)
  if (!role) return []
  const { pay, payLow, payHigh } = shown
  return [
    {
      content: shown,
      aliases: role.aliases.map(({ title }) => plainLine(title)),
      level: `Level ${shown.numeral}, ${shown.levelName}`,
      pay: pay === null ? '' : `${dollars(pay)} a year`,
      payRange:
        payLow === null || payHigh === null
          ? ''
          : `${dollarsShort(payLow)} to ${dollarsShort(payHigh)}`,
      payNote: payNote(document, role, shown),
      demand: role.demand === null ? '' : demandWords(role.demand),
      purpose: plainLine(role.purpose),
      tasks: role.tasks.map(plainLine).filter((task) => task !== ''),
      likes: plainLine(role.likes),
      hard: plainLine(role.hard),
      setting: plainLine(role.setting),
      shifts: plainLine(role.shifts),
      physical: plainLine(role.physicalDemands),
      preparation: plainLine(role.preparation),
      papers: papersOf(document, role),
      skills: skillsOf(document, role),
      ...ways,
      trust: trustWords(role),
    },
  ]
}

function payNote(document: Document, role: Role, shown: ContentRole): string {
  const found = shownPay(role)
  if (!found) return ''
  const source = found.pay.sourceId === null ? null : document.source.get(found.pay.sourceId)
  const parts = [
    shown.payPlace || found.basis,
    ...(shown.payDate === '' ? [] : [readableDate(shown.payDate)]),
    found.pay.kind === 'illustrative'
      ? 'a sample value, not a fact'
      : plainLine(source?.publisher || source?.name || ''),
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function papersOf(document: Document, role: Role): string[] {
  const needs = {
    required: 'required',
    preferred: 'good to have',
    'earned here': 'earned on the job',
  } as const
  const credentials = role.credentials.flatMap(({ credentialId, need, legallyRequired }) => {
    const credential = document.credential.get(credentialId)
    const words = legallyRequired && need === 'required' ? 'required by law' : needs[need]
    return credential ? [`${plainLine(credential.name)} (${words})`] : []
  })
  const conditions = role.entryConditions.map((one) => plainLine(conditionText(document, one)))
  return [...new Set([...credentials, ...conditions])]
}

function skillsOf(document: Document, role: Role): ReaderSkill[] {
  const scale = projectScale(document)
  return requirementsOfRole(document, role.id)
    .filter((requirement) => isNeeded(document, requirement))
    .flatMap(({ competencyId, level, scaleId, essential }) => {
      const skill = document.competency.get(competencyId)
      if (!skill || !scale) return []
      const words = levelText(scale, onProjectScale(document, level, scaleId))
      return [{ id: competencyId, name: plainLine(skill.name), level: plainLine(words), essential }]
    })
}

function trustWords({ confirmation }: Role): string {
  if (isConfirmed(confirmation)) return ''
  return confirmation === 'illustrative'
    ? 'Sample values: they show the method and are not facts.'
    : 'Draft: not confirmed by an expert yet.'
}

function notesOf(document: Document, { roles, moves }: MapContent): string[] {
  const settings = settingsOf(document)
  const published = ['published', 'approved'].includes(settings.editionStatus)
  const edition = [
    ...(settings.editionNumber === '' ? [] : [`Edition ${plainLine(settings.editionNumber)}`]),
    ...(published ? [] : [settings.editionStatus]),
    ...(settings.asOf === null ? [] : [`facts as of ${readableDate(settings.asOf)}`]),
    ...(settings.reviewBy === null ? [] : [`review by ${readableDate(settings.reviewBy)}`]),
  ].join(', ')
  return [
    edition,
    settings.disclaimer,
    'Times are typical durations. Ask about them before you plan with them.',
    ...sourcesOf(document, { roles, moves }),
  ]
    .map((note) => sentence(plainLine(note)))
    .filter((note) => note !== '')
}

/** Whose figures and moves are shown, by name. */
function sourcesOf(
  document: Document,
  { roles, moves }: Pick<MapContent, 'roles' | 'moves'>,
): string[] {
  const ids = new Set<Id>()
  const add = (id: Id | null | undefined) => {
    if (id) ids.add(id)
  }
  for (const { id } of roles) {
    const role = document.role.get(id)
    add(role ? shownPay(role)?.pay.sourceId : null)
    add(role?.growth?.sourceId)
  }
  for (const { id } of moves) add(document.transition.get(id)?.sourceId)
  return [...ids]
    .flatMap((id) => document.source.get(id) ?? [])
    .map(({ attribution, publisher, title, name }) =>
      attribution === ''
        ? [publisher, title || name].filter((part) => part !== '').join(', ')
        : attribution,
    )
    .toSorted()
    .map((credit, index) => (index === 0 ? `Sources: ${credit}` : credit))
}
