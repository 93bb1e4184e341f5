import type { Id } from '../../base/identifiers.ts'
import { romanNumeral } from '../../base/numerals.ts'
import { type Document, settingsOf } from '../../domain/document.ts'
import { shownPay } from '../../domain/queries/pay.ts'
import type { Role } from '../../domain/records/role.ts'
import type { Transition } from '../../domain/records/transition.ts'
import { buildScene } from '../buildScene.ts'
import type { Box } from '../drawing.ts'
import { metricsFor } from '../metrics.ts'
import { compareCards } from '../poster/compareCards.ts'
import { typicalMonths } from '../poster/routeFacts.ts'
import type { Scene, SceneCard, SceneLine } from '../scene.ts'
import { plainLine } from './plainLine.ts'

/** A role as other programs get it; texts are single lines. Pay is US dollars a year. */
export type ContentRole = Box & {
  readonly id: Id
  readonly reference: string
  readonly title: string
  readonly letter: string
  readonly family: string
  /** `#rrggbb`. */
  readonly color: string
  readonly level: number
  readonly numeral: string
  readonly levelName: string
  readonly pay: number | null
  readonly payLow: number | null
  readonly payHigh: number | null
  readonly payPlace: string
  /** ISO date that may stop early; empty when not known. */
  readonly payDate: string
  readonly paySource: string
  readonly demand: Role['demand']
  readonly credential: string
  /** Whether people come in here from outside. */
  readonly entry: boolean
  readonly confirmed: boolean
}

/** A move as other programs get it. Months are typical ones, cost is US dollars. */
export type ContentMove = {
  readonly id: Id
  /** Null for a way in from outside. */
  readonly from: ContentRole | null
  readonly to: ContentRole
  readonly kind: Transition['kind']
  readonly months: number | null
  readonly costMin: number | null
  readonly costMax: number | null
  readonly payer: Transition['payer']
  readonly confirmed: boolean
  readonly line: SceneLine
  /** Time as it stands on the map, empty when unknown. */
  readonly label: string
}

/** What a map shows, for every file that other programs or readers take. */
export type MapContent = {
  readonly name: string
  readonly project: string
  readonly scene: Scene
  /** By family, then from the lowest reference up. */
  readonly roles: readonly ContentRole[]
  /** By start, then by end, in the order of the roles; ways in from outside come first. */
  readonly moves: readonly ContentMove[]
}

/** The shown part of a map in a fixed order; null when the map is no longer there. */
export function mapContent(document: Document, mapId: Id): MapContent | null {
  const map = document.map.get(mapId)
  if (!map) return null
  const scene = buildScene(document, mapId, metricsFor('full'))
  const entered = new Set(scene.lines.flatMap(({ fromId, toId }) => (fromId === null ? toId : [])))
  const roles = scene.cards.toSorted(compareCards).map((card) => roleOf(document, card, entered))
  const roleById = new Map(roles.map((role) => [role.id, role]))
  const labels = new Map(scene.labels.map(({ id, text }) => [id, text]))
  const places = new Map(roles.map(({ id }, index) => [id, index]))
  const place = (id: Id | null) => (id === null ? -1 : (places.get(id) ?? 0))
  const moves = scene.lines
    .toSorted((a, b) => place(a.fromId) - place(b.fromId) || place(a.toId) - place(b.toId))
    .flatMap((line) => moveOf(document, line, { roles: roleById, labels }))
  return {
    name: plainLine(map.name),
    project: plainLine(settingsOf(document).title),
    scene,
    roles,
    moves,
  }
}

function roleOf(document: Document, card: SceneCard, entered: ReadonlySet<Id>): ContentRole {
  const role = document.role.get(card.id)
  const pay = role ? (shownPay(role)?.pay ?? null) : null
  // From the document: a radial or free map has neither lanes nor bands.
  const family = document.jobFamily.get(card.familyId)
  const band = document.levelBand.get(card.bandId)
  const { x, y, width, height } = card
  return {
    id: card.id,
    x,
    y,
    width,
    height,
    reference: card.reference,
    title: plainLine(card.title),
    letter: card.letter,
    family: plainLine(family?.name ?? ''),
    color: card.color,
    level: card.level,
    numeral: romanNumeral(card.level),
    levelName: plainLine(band?.name ?? ''),
    pay: card.pay,
    payLow: card.payRange?.low ?? null,
    payHigh: card.payRange?.high ?? null,
    payPlace: plainLine(pay?.geography ?? ''),
    payDate: pay?.asOf ?? '',
    paySource: plainLine(sourceWords(document, pay)),
    demand: card.demand,
    credential: plainLine(card.credential),
    entry: card.entryPoint || entered.has(card.id),
    confirmed: card.confirmed,
  }
}

function sourceWords(
  document: Document,
  pay: { readonly kind: string; readonly sourceId: Id | null } | null,
): string {
  if (pay === null) return ''
  if (pay.kind === 'illustrative') return 'illustrative'
  return pay.sourceId === null ? '' : (document.source.get(pay.sourceId)?.name ?? '')
}

function moveOf(
  document: Document,
  line: SceneLine,
  shown: {
    readonly roles: ReadonlyMap<Id, ContentRole>
    readonly labels: ReadonlyMap<Id, string>
  },
): ContentMove[] {
  const transition = document.transition.get(line.id)
  const to = shown.roles.get(line.toId)
  const from = line.fromId === null ? null : shown.roles.get(line.fromId)
  if (!transition || !to || from === undefined) return []
  return [
    {
      id: line.id,
      from,
      to,
      kind: line.kind,
      months: typicalMonths(transition),
      costMin: transition.cost?.min ?? null,
      costMax: transition.cost?.max ?? null,
      payer: transition.payer,
      confirmed: line.confirmed,
      line,
      label: shown.labels.get(line.id) ?? '',
    },
  ]
}
