import type { Id } from '#shared/base/identifiers.ts'
import { cardDrawing } from '#shared/map/cardDrawing.ts'
import type { Point } from '#shared/map/drawing.ts'
import { labelDrawing } from '#shared/map/labelDrawing.ts'
import { type LineLook, type LineState, lineDrawing } from '#shared/map/lineDrawing.ts'
import { shortenLine } from '#shared/map/linePath.ts'
import type { Scene, SceneCard, SceneLine } from '#shared/map/scene.ts'
import { sceneDrawing } from '#shared/map/sceneDrawing.ts'
import { type KeyedEntry, keyedGroup } from './keyedGroup.ts'
import type { Look } from './picture.ts'
import { svgElement, svgNodes } from './svgNodes.ts'

export type SceneLayer = {
  readonly element: SVGSVGElement
  readonly show: (scene: Scene, look: Look) => void
  /** Cards that follow the pointer, by where their top left corners are now; all others lie still. */
  readonly lift: (corners: ReadonlyMap<Id, Point>) => void
}

/**
 * The picture of the map as SVG in the page. Canvas styles of graph libraries draw neither hollow
 * heads on dashes nor double lines with round corners, and images of cards would have no fonts; so
 * the screen shows the very marks that are printed.
 */
export function sceneLayer(): SceneLayer {
  const element = svgElement('svg', { class: 'pb-map-picture', 'aria-hidden': 'true' })
  const ground = svgElement('g')
  const casings = keyedGroup('pb-map-casings')
  const lines = keyedGroup('pb-map-lines')
  const halos = keyedGroup('pb-map-halos')
  const chosen = keyedGroup('pb-map-chosen')
  const cards = keyedGroup('pb-map-cards')
  const labels = keyedGroup('pb-map-labels')
  const parts = [casings, lines, halos, chosen, cards, labels]
  element.append(ground, ...parts.map((part) => part.element))
  let groundKey = ''
  let lifted: readonly SVGGElement[] = []

  return {
    element,
    show: (scene, look) => {
      element.setAttribute('width', String(scene.width))
      element.setAttribute('height', String(scene.height))
      const nextGround = groundKeyOf(scene, look)
      if (nextGround !== groundKey) {
        groundKey = nextGround
        ground.replaceChildren(...groundNodes(scene, look))
      }
      const drawn = scene.lines.map((line) => ({ line, state: stateOf(line.id, look) }))
      const plain = drawn.filter(({ state }) => state !== 'chosen')
      const picked = drawn.filter(({ state }) => state === 'chosen')
      casings.show(plain.map((item) => lineEntry(item, look, 'casing')))
      lines.show(plain.map((item) => lineEntry(item, look, 'line')))
      halos.show(picked.map((item) => lineEntry(item, look, 'halo')))
      chosen.show(picked.map((item) => lineEntry(item, look, 'line')))
      cards.show(scene.cards.map((card) => cardEntry(scene, card, look)))
      labels.show(scene.labels.map((label) => labelEntry(label, look)))
    },
    lift: (corners) => {
      for (const group of lifted) {
        group.classList.remove('pb-map-lifted')
        group.style.removeProperty('transform')
      }
      lifted = [...corners].flatMap(([id, { x, y }]) => {
        const group = cards.find(id)
        if (!group) return []
        group.classList.add('pb-map-lifted')
        group.style.transform = `translate(${x}px, ${y}px)`
        if (group.nextSibling) cards.element.append(group)
        return [group]
      })
    },
  }
}

function stateOf(lineId: Id, look: Look): LineState {
  return look.lines.get(lineId) ?? look.otherLines
}

function groundKeyOf(scene: Scene, look: Look): string {
  const bands = scene.bands.map(({ y, height }) => `${y} ${height}`)
  const lanes = scene.lanes.map(({ x }) => x)
  return JSON.stringify([look.theme.name, look.zoom.zoom, scene.width, scene.height, bands, lanes])
}

/** Bands and separators alone: the scene without anything that stands on it. */
function groundNodes(scene: Scene, look: Look): SVGElement[] {
  const bare = sceneDrawing(
    { ...scene, cards: [], lines: [], labels: [] },
    {
      theme: look.theme,
      cardLook: look.zoom.cardLook,
      lineLook: look.zoom.lineLook,
      labelSize: look.zoom.metrics.labelSize,
      labelWeight: 400,
      chosenLineIds: new Set(),
      others: 'default',
      selectedRoleIds: new Set(),
      relatedRoleIds: new Set(),
      routeNumbers: new Map(),
      labels: 'all',
      bandBleed: { left: 200, right: 0 },
    },
  )
  return svgNodes(bare.shapes)
}

function lineEntry(
  { line, state }: { line: SceneLine; state: LineState },
  look: Look,
  part: 'casing' | 'halo' | 'line',
): KeyedEntry {
  const hovered = look.hoveredLineId === line.id && part === 'line'
  return {
    id: line.id,
    key: JSON.stringify([
      state,
      hovered,
      look.theme.name,
      look.zoom.zoom,
      line.kind,
      line.points,
      line.hops,
    ]),
    make: () => {
      const own = hovered ? thicker(look.zoom.lineLook) : look.zoom.lineLook
      const drawn = { ...line, points: clearOfCards(line, state, look) }
      return svgNodes(lineDrawing(drawn, { theme: look.theme, look: own, state })[part])
    },
    data: { line: line.id, state },
  }
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

function cardEntry(scene: Scene, card: SceneCard, look: Look): KeyedEntry {
  const state = look.cards.get(card.id) ?? 'default'
  const badge = look.badges.get(card.id) ?? null
  const skills = scene.detail === 'close' ? look.skillsOf(card.id) : undefined
  const { x, y, ...face } = card
  const hidden = look.hiddenTitleId === card.id
  const { zoom } = look
  return {
    id: card.id,
    at: { x, y },
    key: JSON.stringify([face, state, badge, skills, hidden, look.theme.name, zoom.zoom]),
    make: () => {
      const shown = hidden ? { ...card, title: '', shortTitle: '' } : card
      const drawing = cardDrawing(tooSmallForText(shown) ? { ...shown, reference: '' } : shown, {
        detail: scene.detail,
        theme: look.theme,
        payScale: scene.payScale,
        look: zoom.cardLook,
        state,
        badge,
        lock: 'shown',
        ...(skills ? { skills } : {}),
      })
      return svgNodes(drawing.shapes)
    },
    data: { role: card.id, state },
  }
}

/** A map reference needs about two letters of readable size. */
function tooSmallForText(card: SceneCard): boolean {
  return card.width < 26
}

function labelEntry(label: Scene['labels'][number], look: Look): KeyedEntry {
  const state = stateOf(label.id, look)
  return {
    id: label.id,
    key: JSON.stringify([label, state, look.theme.name, look.zoom.zoom]),
    make: () =>
      svgNodes(
        labelDrawing(label, {
          theme: look.theme,
          size: look.zoom.metrics.labelSize,
          state,
          weight: 400,
        }),
      ),
    data: { label: label.id, state },
  }
}
