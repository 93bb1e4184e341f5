import type { Id } from '#shared/base/identifiers.ts'
import type { Point } from '#shared/map/drawing.ts'
import type { LineState } from '#shared/map/lineDrawing.ts'
import type { Scene, SceneCard, SceneLine } from '#shared/map/scene.ts'
import { groundKey, groundShapes } from './ground.ts'
import { hopsWithin } from './hops.ts'
import { type KeyedEntry, keyedGroup } from './keyedGroup.ts'
import type { Look, View } from './picture.ts'
import { isLarge } from './sceneIndex.ts'
import {
  cardMarks,
  cardOpacity,
  labelMarks,
  lineMarks,
  lineOpacity,
  lineStateOf,
} from './sceneMarks.ts'
import { svgElement, svgNodes } from './svgNodes.ts'
import { tileLayer } from './tileLayer.ts'
import { type TilePicture, tilePicture } from './tilePicture.ts'

export type SceneLayer = {
  /** What moves with the map as a whole. */
  readonly element: SVGSVGElement
  /** What lies still below it and draws a large map where it has moved to. */
  readonly tiles: HTMLCanvasElement
  readonly show: (scene: Scene, look: Look) => void
  readonly place: (view: View) => void
  /** Cards that follow the pointer, by where their top left corners are now; all others lie still. */
  readonly lift: (corners: ReadonlyMap<Id, Point>) => void
  readonly destroy: () => void
}

/**
 * The picture of the map. Canvas styles of graph libraries draw neither hollow heads on dashes nor
 * double lines with round corners, and images of cards would have no fonts; so the screen shows the
 * very marks that are printed: as SVG in the page, or on a large map as bitmaps made of the same
 * marks, with what is chosen, hovered or held above them as SVG.
 */
export function sceneLayer(host: HTMLElement): SceneLayer {
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
  const tiles = tileLayer(host)
  let groundIs = ''
  let lifted: ReadonlyMap<Id, Point> = new Map()
  let now: { readonly scene: Scene; readonly look: Look; readonly tiled: boolean } | null = null
  let tilesOf: { readonly key: readonly unknown[]; readonly picture: TilePicture } | null = null

  const showTiles = (scene: Scene, look: Look) => {
    const { theme, zoom, otherLines, badges, dims } = look
    const skillsOf = scene.detail === 'close' ? look.skillsOf : null
    const key = [scene, theme, zoom, otherLines, badges, dims, skillsOf]
    if (tilesOf && key.every((value, index) => value === tilesOf?.key[index])) return
    tilesOf = { key, picture: tilePicture(scene, look) }
    tiles.show(tilesOf.picture)
  }

  const showGround = (scene: Scene, look: Look) => {
    const next = groundKey(scene, look)
    if (next === groundIs) return
    groundIs = next
    ground.replaceChildren(...svgNodes(groundShapes(scene, look)))
  }

  const showElements = (scene: Scene, look: Look, tiled: boolean) => {
    // Of a large map only what does not look as it does in its bitmaps.
    const own = tiled
      ? scene.lines.flatMap((line, index) =>
          look.lines.has(line.id) || look.hoveredLineId === line.id
            ? {
                ...line,
                hops: hopsWithin(scene, index, {
                  x: 0,
                  y: 0,
                  width: scene.width,
                  height: scene.height,
                }),
              }
            : [],
        )
      : scene.lines
    const drawn = own.map((line) => ({ line, state: lineStateOf(line.id, look) }))
    const plain = drawn.filter(({ state }) => state !== 'chosen')
    const picked = drawn.filter(({ state }) => state === 'chosen')
    casings.show(plain.map((item) => lineEntry(item, look, 'casing')))
    lines.show(plain.map((item) => lineEntry(item, look, 'line')))
    halos.show(picked.map((item) => lineEntry(item, look, 'halo')))
    chosen.show(picked.map((item) => lineEntry(item, look, 'line')))
    cards.show(
      scene.cards
        .filter(({ id }) => !tiled || look.cards.has(id) || lifted.has(id))
        .map((card) => cardEntry(scene, card, look)),
    )
    labels.show(
      scene.labels
        .filter(({ id }) => !tiled || look.lines.has(id))
        .map((label) => labelEntry(label, look)),
    )
  }

  const setDown = () => {
    for (const id of lifted.keys()) {
      const group = cards.find(id)
      group?.classList.remove('pb-map-lifted')
      group?.style.removeProperty('transform')
    }
  }

  return {
    element,
    tiles: tiles.element,
    show: (scene, look) => {
      const tiled = isLarge(scene)
      now = { scene, look, tiled }
      element.setAttribute('width', String(scene.width))
      element.setAttribute('height', String(scene.height))
      ground.style.display = tiled ? 'none' : ''
      if (tiled) showTiles(scene, look)
      else {
        tilesOf = null
        tiles.show(null)
        showGround(scene, look)
      }
      showElements(scene, look, tiled)
    },
    place: tiles.place,
    lift: (corners) => {
      const others = [...corners.keys()].some((id) => !lifted.has(id)) || corners.size < lifted.size
      setDown()
      lifted = corners
      if (others && now?.tiled) {
        tiles.leaveOut(new Set(corners.keys()))
        showElements(now.scene, now.look, true)
      }
      for (const [id, { x, y }] of corners) {
        const group = cards.find(id)
        if (!group) continue
        group.classList.add('pb-map-lifted')
        group.style.transform = `translate(${x}px, ${y}px)`
        if (group.nextSibling) cards.element.append(group)
      }
    },
    destroy: tiles.destroy,
  }
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
    make: () => svgNodes(lineMarks(line, state, look)[part]),
    data: { line: line.id, state },
    opacity: lineOpacity(line.id, look),
  }
}

function cardEntry(scene: Scene, card: SceneCard, look: Look): KeyedEntry {
  const state = look.cards.get(card.id) ?? 'default'
  const badge = look.badges.get(card.id) ?? null
  const skills = scene.detail === 'close' ? look.skillsOf(card.id) : undefined
  const { x, y, ...face } = card
  const hidden = look.hiddenTitleId === card.id
  return {
    id: card.id,
    at: { x, y },
    key: JSON.stringify([face, state, badge, skills, hidden, look.theme.name, look.zoom.zoom]),
    make: () => svgNodes(cardMarks(scene, card, state, look)),
    data: { role: card.id, state },
    opacity: cardOpacity(card.id, look),
  }
}

function labelEntry(label: Scene['labels'][number], look: Look): KeyedEntry {
  const state = lineStateOf(label.id, look)
  return {
    id: label.id,
    key: JSON.stringify([label, state, look.theme.name, look.zoom.zoom]),
    make: () => svgNodes(labelMarks(label, state, look)),
    data: { label: label.id, state },
    opacity: lineOpacity(label.id, look),
  }
}
