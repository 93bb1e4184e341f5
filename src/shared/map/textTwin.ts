import { longDuration } from '../base/duration.ts'
import type { Id } from '../base/identifiers.ts'
import { dollars } from '../base/money.ts'
import { countOf } from '../base/words.ts'
import type { Document } from '../domain/document.ts'
import { buildScene } from './buildScene.ts'
import { cardWords } from './cardDrawing.ts'
import { metricsFor } from './metrics.ts'
import { compareCards } from './poster/compareCards.ts'
import { typicalMonths } from './poster/routeFacts.ts'
import type { Scene, SceneCard, SceneLine } from './scene.ts'

/**
 * The map as text, for screen readers, translation and plain copies: every family, its roles from
 * the bottom up, and where each can go. Empty when the map is no longer there.
 */
export function textTwin(document: Document, mapId: Id): string {
  const map = document.map.get(mapId)
  if (!map) return ''
  const scene = buildScene(document, mapId, metricsFor('block'))
  const moves = scene.lines.filter(({ fromId }) => fromId !== null).length
  const facts = [
    countOf(scene.cards.length, 'role'),
    countOf(scene.lanes.length, 'job family', 'job families'),
    countOf(scene.bands.length, 'level'),
    countOf(moves, 'move'),
  ]
  const families = scene.lanes.map((lane) => {
    const cards = scene.cards
      .filter(({ familyId }) => familyId === lane.familyId)
      .toSorted(compareCards)
    return [
      `${lane.letter}. ${lane.name}`,
      ...cards.flatMap((card) => ['', ...roleLines(document, scene, card)]),
    ].join('\n')
  })
  return `${[map.headline || map.name, facts.join(', '), '', families.join('\n\n')].join('\n')}\n`
}

function roleLines(document: Document, scene: Scene, card: SceneCard): string[] {
  const band = scene.bands.find(({ bandId }) => bandId === card.bandId)
  const level = band ? ` Level ${band.numeral}, ${band.name}.` : ''
  const out = scene.lines.filter(({ fromId }) => fromId === card.id)
  const entries = scene.lines.filter(({ fromId, toId }) => fromId === null && toId === card.id)
  const title = card.title
  return [
    `${cardWords(card)}.${level}`,
    ...entries.map((line) => `  You can start here from outside${factsOf(document, line)}.`),
    ...(out.length === 0
      ? ['  No moves from here on this map.']
      : [
          `  From ${title} you can go to:`,
          ...out.map((line) => `  - ${targetOf(scene, line)}${factsOf(document, line)}`),
        ]),
  ]
}

function targetOf(scene: Scene, line: SceneLine): string {
  const card = scene.cards.find(({ id }) => id === line.toId)
  return card ? `${card.reference} ${card.title} (${line.kind})` : line.kind
}

function factsOf(document: Document, line: SceneLine): string {
  const transition = document.transition.get(line.id)
  if (!transition) return ''
  const months = typicalMonths(transition)
  const cost = transition.cost
  const parts = [
    ...(months === null || months <= 0 ? [] : [longDuration(months)]),
    ...(cost === null ? [] : [cost.max <= 0 ? 'no cost' : `up to ${dollars(cost.max)}`]),
  ]
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`
}
