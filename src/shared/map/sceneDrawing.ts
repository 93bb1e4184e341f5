import type { Id } from '../base/identifiers.ts'
import { countOf } from '../base/words.ts'
import { annotationShapes } from './annotations/annotationDrawing.ts'
import { type CardOverflow, cardDrawing } from './cardDrawing.ts'
import type { CardLook } from './cardLook.ts'
import { collapsedStrips } from './collapsedStrips.ts'
import type { Drawing, Shape } from './drawing.ts'
import { labelDrawing } from './labelDrawing.ts'
import { type LineLook, type LineState, lineDrawing } from './lineDrawing.ts'
import { bandTint, type Theme } from './palette.ts'
import { routeDisc } from './routeDisc.ts'
import type { Scene, SceneCard } from './scene.ts'
import { tagShapes, wordTags } from './wordTags.ts'

export type SceneOptions = {
  readonly theme: Theme
  readonly cardLook: CardLook
  readonly lineLook: LineLook
  readonly labelSize: number
  readonly labelWeight: 400 | 600
  /** Moves with a halo; when `others` is quiet, all other moves step back. */
  readonly chosenLineIds: ReadonlySet<Id>
  readonly others: 'default' | 'quiet'
  readonly selectedRoleIds: ReadonlySet<Id>
  readonly relatedRoleIds: ReadonlySet<Id>
  /** Numbers of the routes a role stands on, drawn on its spine. */
  readonly routeNumbers: ReadonlyMap<Id, readonly number[]>
  /** Times on all moves, or on the chosen ones only. */
  readonly labels: 'all' | 'chosen'
  /** How far the level bands run on to the left and right of the map, in points. */
  readonly bandBleed: { readonly left: number; readonly right: number }
}

export type SceneDrawing = Drawing & { readonly overflows: readonly CardOverflow[] }

/**
 * The map itself as shapes: bands, lane separators, lines, cards, labels. Headings of lanes and
 * bands are drawn by whoever frames the map.
 */
export function sceneDrawing(scene: Scene, options: SceneOptions): SceneDrawing {
  const cards = scene.cards.map((card) => placedCard(scene, card, options))
  const labels = scene.labels.filter(
    ({ id }) => options.labels === 'all' || options.chosenLineIds.has(id),
  )
  return {
    width: scene.width,
    height: scene.height,
    alt: sceneWords(scene),
    shapes: [
      ...bandShapes(scene, options),
      ...laneSeparators(scene, options),
      ...collapsedStrips(scene, options),
      ...lineShapes(scene, options),
      ...cards.map(({ shape }) => shape),
      ...(options.labels === 'all' && scene.labels.length > 0
        ? wordTags(scene, options.labelSize).flatMap((tag) =>
            tagShapes(tag, options.labelSize, options.theme),
          )
        : []),
      ...labels.flatMap((label) =>
        labelDrawing(label, {
          theme: options.theme,
          size: options.labelSize,
          state: stateOf(label.id, options),
          weight: options.labelWeight,
        }),
      ),
      ...scene.annotations.flatMap((annotation) =>
        annotationShapes(annotation, { theme: options.theme, size: options.labelSize }),
      ),
    ],
    overflows: cards.flatMap(({ overflows }) => overflows),
  }
}

/** What a screen reader says for the whole map. */
export function sceneWords(scene: Scene): string {
  const parts = [
    countOf(scene.cards.length, 'role'),
    countOf(scene.lanes.length, 'job family', 'job families'),
    countOf(scene.bands.length, 'level'),
    countOf(scene.lines.length, 'move'),
  ]
  return `Career map: ${parts.join(', ')}`
}

function bandShapes(scene: Scene, { theme, bandBleed, lineLook }: SceneOptions): Shape[] {
  const x = -bandBleed.left
  const width = scene.width + bandBleed.left + bandBleed.right
  const line = lineLook.width * 0.6
  return scene.bands.flatMap((band, index): Shape[] => [
    {
      kind: 'rect',
      x,
      y: band.y,
      width,
      height: band.height,
      fill: bandTint(theme, band.level, scene.bands.length),
    },
    ...(index === 0
      ? []
      : [
          {
            kind: 'rect',
            x,
            y: band.y - line / 2,
            width,
            height: line,
            fill: theme.bandLine,
          } as const,
        ]),
  ])
}

function laneSeparators(scene: Scene, { theme, lineLook }: SceneOptions): Shape[] {
  return scene.lanes.slice(1).map((lane) => ({
    kind: 'path',
    d: `M${lane.x.toFixed(2)} 0V${scene.height.toFixed(2)}`,
    fill: 'none',
    stroke: theme.laneLine,
    strokeWidth: lineLook.width * 0.5,
    dash: [lineLook.width * 1.6, lineLook.width * 1.4],
  }))
}

function stateOf(lineId: Id, options: SceneOptions): LineState {
  if (options.chosenLineIds.has(lineId)) return 'chosen'
  return options.others === 'quiet' ? 'quiet' : 'default'
}

function lineShapes(scene: Scene, options: SceneOptions): Shape[] {
  const drawn = scene.lines.map((line) => {
    const state = stateOf(line.id, options)
    const insets = { start: insetAt(line.fromId, options), end: insetAt(line.toId, options) }
    return {
      state,
      ...lineDrawing(line, { theme: options.theme, look: options.lineLook, state, insets }),
    }
  })
  const plain = drawn.filter(({ state }) => state !== 'chosen')
  const chosen = drawn.filter(({ state }) => state === 'chosen')
  return [
    ...plain.flatMap(({ casing }) => casing),
    ...plain.flatMap(({ line }) => line),
    ...chosen.flatMap(({ halo }) => halo),
    ...chosen.flatMap(({ line }) => line),
  ]
}

/** Heads end before the halo of a chosen card, else just before the card. */
function insetAt(roleId: Id | null, options: SceneOptions): number {
  const near = options.lineLook.scale * 0.6
  if (roleId === null) return 0
  if (options.selectedRoleIds.has(roleId)) return options.cardLook.halo * 1.15 + near
  return options.relatedRoleIds.has(roleId) ? options.cardLook.halo + near : near
}

function placedCard(
  scene: Scene,
  card: SceneCard,
  options: SceneOptions,
): { shape: Shape; overflows: readonly CardOverflow[] } {
  const drawing = cardDrawing(card, {
    detail: scene.detail,
    theme: options.theme,
    payScale: scene.payScale,
    look: options.cardLook,
    state: options.selectedRoleIds.has(card.id)
      ? 'selected'
      : options.relatedRoleIds.has(card.id)
        ? 'related'
        : 'default',
  })
  const numbers = options.routeNumbers.get(card.id) ?? []
  const discs = numbers.flatMap((number, index) =>
    routeDisc(number, options.theme, discPlace(card, options.cardLook, index)),
  )
  return {
    shape: {
      kind: 'group',
      x: card.x,
      y: card.y,
      scale: 1,
      title: drawing.alt,
      shapes: [...drawing.shapes, ...discs],
    },
    overflows: drawing.overflows,
  }
}

/** On the foot of a wide spine, the next ones above it; else in the upper right corner, leftward. */
function discPlace(card: SceneCard, look: CardLook, index: number) {
  if (look.referenceTab !== null) {
    // The number is as large as the reference; the disc may stand over the corner of the card.
    const radius = look.reference * 0.84
    return { x: card.width - radius * 0.8 - index * radius * 2.05, y: radius * 0.62, radius }
  }
  const radius = look.spine * 0.51
  return {
    x: look.spine * 0.49,
    y: card.height - radius * 1.28 - index * radius * 2.1,
    radius,
  }
}
