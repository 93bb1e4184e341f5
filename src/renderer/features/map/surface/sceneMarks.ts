import type { Id } from '#shared/base/identifiers.ts'
import { cardDrawing } from '#shared/map/cardDrawing.ts'
import type { CardState } from '#shared/map/cardFrame.ts'
import type { Point, Shape } from '#shared/map/drawing.ts'
import { dimOpacity } from '#shared/map/focus/dims.ts'
import { labelDrawing } from '#shared/map/labelDrawing.ts'
import {
  type LineLook,
  type LineShapes,
  type LineState,
  lineDrawing,
} from '#shared/map/lineDrawing.ts'
import { shortenLine } from '#shared/map/linePath.ts'
import type { Scene, SceneCard, SceneLabel, SceneLine } from '#shared/map/scene.ts'
import type { Look } from './picture.ts'

export function lineStateOf(lineId: Id, look: Look): LineState {
  return look.lines.get(lineId) ?? look.otherLines
}

/** The marks of a line in the layers it is drawn in. */
export function lineMarks(line: SceneLine, state: LineState, look: Look): LineShapes {
  const own = look.hoveredLineId === line.id ? thicker(look.zoom.lineLook) : look.zoom.lineLook
  const drawn = { ...line, points: clearOfCards(line, state, look) }
  return lineDrawing(drawn, { theme: look.theme, look: own, state })
}

/** Heads keep clear of the halo of the cards they point at. */
function clearOfCards(line: SceneLine, state: LineState, look: Look): Point[] {
  const gap = state === 'chosen' ? look.zoom.cardLook.halo : look.zoom.cardLook.line
  const starts = line.kind === 'entry' ? 0 : state === 'chosen' || line.kind === 'lateral' ? gap : 0
  return shortenLine(line.points, gap, starts)
}

function thicker(look: LineLook): LineLook {
  return { ...look, width: look.width + 0.5, head: look.head + 1 }
}

/** The face of a card; 0, 0 is its top left corner. */
export function cardMarks(
  scene: Scene,
  card: SceneCard,
  state: CardState,
  look: Look,
): readonly Shape[] {
  const hidden = look.hiddenTitleId === card.id
  const skills = scene.detail === 'close' ? look.skillsOf(card.id) : undefined
  const shown = hidden ? { ...card, title: '', shortTitle: '' } : card
  const drawing = cardDrawing(tooSmallForText(shown) ? { ...shown, reference: '' } : shown, {
    detail: scene.detail,
    theme: look.theme,
    payScale: scene.payScale,
    look: look.zoom.cardLook,
    state,
    badge: look.badges.get(card.id) ?? null,
    lock: 'shown',
    ...(skills ? { skills } : {}),
  })
  return drawing.shapes
}

/** A map reference needs about two letters of readable size. */
function tooSmallForText(card: SceneCard): boolean {
  return card.width < 26
}

export function labelMarks(label: SceneLabel, state: LineState, look: Look): readonly Shape[] {
  return labelDrawing(label, {
    theme: look.theme,
    size: look.zoom.metrics.labelSize,
    state,
    weight: 400,
  })
}

/** A chosen card is shown in full, whatever steps back. */
export function cardOpacity(id: Id, look: Look): number {
  const dim = look.cards.get(id) === 'selected' ? undefined : look.dims?.cards.get(id)
  return dim === undefined ? 1 : dimOpacity[dim]
}

export function lineOpacity(id: Id, look: Look): number {
  const dim = look.dims?.lines.get(id)
  return dim === undefined ? 1 : dimOpacity[dim]
}
