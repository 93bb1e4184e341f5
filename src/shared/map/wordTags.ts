import type { TransitionKind } from '../domain/records/transition.ts'
import type { Box, Point, Shape } from './drawing.ts'
import type { Theme } from './palette.ts'
import type { Scene, SceneLine } from './scene.ts'
import { measureText, type TextLook } from './textMeasure.ts'
import { centeredBaseline, textShape } from './textShapes.ts'

/** Kinds that are drawn as an advancement and say in a word what they are. */
const words: Partial<Record<TransitionKind, string>> = {
  specialization: 'specialty',
  lead: 'lead',
}

export type WordTag = Box & { readonly text: string }

/** The tag of a kind centered on a point; null for kinds whose line says enough. */
export function wordTag(kind: TransitionKind, center: Point, size: number): WordTag | null {
  const text = words[kind]
  if (text === undefined) return null
  const width = measureText(text, lookOf(size)) + size * 0.5
  const height = size * 1.25
  return { text, x: center.x - width / 2, y: center.y - height / 2, width, height }
}

/**
 * A tag for every specialization and lead move of the scene: on its line beside the time, clear of
 * cards, labels and other lines; a move without such a place goes without.
 */
export function wordTags(scene: Scene, size: number): WordTag[] {
  const tags: WordTag[] = []
  for (const line of scene.lines) {
    const tag = placesOf(scene, line, size).find((place) => isFree(place, line, scene, tags))
    if (tag) tags.push(tag)
  }
  return tags
}

export function tagShapes(tag: WordTag, size: number, theme: Theme): Shape[] {
  const look = lookOf(size)
  const place = { x: tag.x + tag.width / 2, y: centeredBaseline(tag.y + tag.height / 2, look) }
  return [
    {
      kind: 'rect',
      x: tag.x,
      y: tag.y,
      width: tag.width,
      height: tag.height,
      radius: tag.height * 0.2,
      fill: theme.card,
      opacity: 0.92,
    },
    textShape(tag.text, { ...place, anchor: 'middle' }, look, theme.ink2),
  ]
}

function lookOf(size: number): TextLook {
  return { family: 'Source Sans 3', weight: 600, size }
}

/** Beside the label first, then the middles of the line's pieces, longest first. */
function placesOf(scene: Scene, line: SceneLine, size: number): WordTag[] {
  const around = scene.labels.find(({ id }) => id === line.id)
  const pieces = piecesOf(line)
  const sample = wordTag(line.kind, { x: 0, y: 0 }, size)
  if (!sample) return []
  const gap = size * 0.15
  const middle = around && { x: around.x + around.width / 2, y: around.y + around.height / 2 }
  const beside =
    !around || !middle
      ? []
      : [
          { x: middle.x + (around.width + sample.width) / 2 + gap, y: middle.y },
          { x: middle.x - (around.width + sample.width) / 2 - gap, y: middle.y },
          { x: middle.x, y: middle.y - (around.height + sample.height) / 2 - gap },
          { x: middle.x, y: middle.y + (around.height + sample.height) / 2 + gap },
        ]
  const along = pieces
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .flatMap(({ from, to }) =>
      [0.5, 0.35, 0.65, 0.2, 0.8].map((share) => ({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      })),
    )
  return [...beside, ...along].flatMap((center) => wordTag(line.kind, center, size) ?? [])
}

type Piece = { readonly from: Point; readonly to: Point }

function piecesOf(line: SceneLine): Piece[] {
  return line.points.slice(1).map((to, index) => ({ from: line.points[index] ?? to, to }))
}

function lengthOf({ from, to }: Piece): number {
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y)
}

function isFree(tag: WordTag, own: SceneLine, scene: Scene, tags: readonly WordTag[]): boolean {
  const boxes = [...scene.cards, ...scene.labels, ...tags]
  if (boxes.some((box) => meets(tag, box, 0.5))) return false
  return !scene.lines.some(
    (line) => line.id !== own.id && piecesOf(line).some((piece) => meets(tag, boxOf(piece), 2)),
  )
}

function boxOf({ from, to }: Piece): Box {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  }
}

function meets(one: Box, other: Box, margin: number): boolean {
  return (
    one.x < other.x + other.width + margin &&
    other.x < one.x + one.width + margin &&
    one.y < other.y + other.height + margin &&
    other.y < one.y + one.height + margin
  )
}
