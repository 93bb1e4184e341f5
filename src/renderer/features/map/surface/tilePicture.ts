import type { Id } from '#shared/base/identifiers.ts'
import type { Box, Shape } from '#shared/map/drawing.ts'
import { familyColor } from '#shared/map/palette.ts'
import type { Scene, SceneLine } from '#shared/map/scene.ts'
import { touches, widened } from './boxIndex.ts'
import { drawShapes } from './canvasShapes.ts'
import { bandBleed, groundShapes } from './ground.ts'
import { hopsWithin } from './hops.ts'
import type { Look } from './picture.ts'
import { cardMargin, sceneIndex } from './sceneIndex.ts'
import { cardMarks, cardOpacity, labelMarks, lineMarks, lineOpacity } from './sceneMarks.ts'

/** A scene that is drawn region by region, in its plain look: nothing on it is chosen. */
export type TilePicture = {
  readonly scene: Scene
  /** Where anything is drawn, in map units. */
  readonly extent: Box
  readonly cardsIn: (region: Box) => readonly Id[]
  readonly draw: (
    context: CanvasRenderingContext2D,
    region: Box,
    how: { readonly detail: 'fine' | 'rough'; readonly without: ReadonlySet<Id> },
  ) => void
}

/** Cards this narrow are no more than a spot of color. */
const spotWidth = 12

export function tilePicture(scene: Scene, look: Look): TilePicture {
  const index = sceneIndex(scene)
  const plain: Look = {
    ...look,
    cards: new Map(),
    lines: new Map(),
    hoveredLineId: null,
    hiddenTitleId: null,
  }
  const ground = groundShapes(scene, look)
  const faces = new Map<Id, readonly Shape[]>()
  const faceOf = (card: Scene['cards'][number]) => {
    const known = faces.get(card.id)
    if (known) return known
    const made =
      card.width < spotWidth
        ? spot(card, familyColor(look.theme, card))
        : cardMarks(scene, card, 'default', plain)
    faces.set(card.id, made)
    return made
  }

  const cardsIn = (region: Box) =>
    index.cards
      .within(region)
      .flatMap((number) => scene.cards[number] ?? [])
      .filter((card) => touches(widened(card, cardMargin), region))

  const drawLines = (context: CanvasRenderingContext2D, region: Box) => {
    const near = widened(region, 20)
    const marks = index.lines.within(region).flatMap((number) => {
      const line = scene.lines[number]
      const hops = hopsOf(scene, number, near)
      if (!line) return []
      const opacity = lineOpacity(line.id, plain)
      return { opacity, ...lineMarks({ ...line, hops }, look.otherLines, plain) }
    })
    for (const { casing, opacity } of marks) drawFaint(context, casing, opacity)
    for (const { line, opacity } of marks) drawFaint(context, line, opacity)
  }

  const drawRoughLines = (context: CanvasRenderingContext2D, region: Box) => {
    context.strokeStyle = look.otherLines === 'quiet' ? look.theme.edgeQuiet : look.theme.edge
    context.lineWidth = look.zoom.lineLook.width
    context.setLineDash([])
    context.beginPath()
    for (const number of index.lines.within(region)) {
      for (const [place, { x, y }] of scene.lines[number]?.points.entries() ?? []) {
        if (place === 0) context.moveTo(x, y)
        else context.lineTo(x, y)
      }
    }
    context.stroke()
  }

  return {
    scene,
    extent: { x: -bandBleed, y: 0, width: scene.width + bandBleed, height: scene.height },
    cardsIn: (region) => cardsIn(region).map(({ id }) => id),
    draw: (context, region, { detail, without }) => {
      drawShapes(
        context,
        ground.filter((shape) => shape.kind !== 'rect' || touches(shape, region)),
      )
      if (detail === 'rough') drawRoughLines(context, region)
      else drawLines(context, region)
      for (const card of cardsIn(region)) {
        if (without.has(card.id)) continue
        context.save()
        context.translate(card.x, card.y)
        const face =
          detail === 'fine'
            ? faceOf(card)
            : spot(card, scene.detail === 'block' ? familyColor(look.theme, card) : look.theme.card)
        drawFaint(context, face, cardOpacity(card.id, plain))
        context.restore()
      }
      if (detail === 'rough') return
      for (const number of index.labels.within(region)) {
        const label = scene.labels[number]
        if (!label) continue
        const face = labelMarks(label, look.otherLines, plain)
        drawFaint(context, face, lineOpacity(label.id, plain))
      }
    },
  }
}

/** Marks that step back by as much as they are less than opaque. */
function drawFaint(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  opacity: number,
): void {
  context.globalAlpha = opacity
  drawShapes(context, shapes)
  context.globalAlpha = 1
}

function spot({ width, height }: Box, fill: string): readonly Shape[] {
  return [{ kind: 'rect', x: 0, y: 0, width, height, fill }]
}

/** Hops are read where there is room for them; the whole at a glance goes without. */
function hopsOf(scene: Scene, index: number, region: Box): SceneLine['hops'] {
  return scene.detail === 'block' ? [] : hopsWithin(scene, index, region)
}
