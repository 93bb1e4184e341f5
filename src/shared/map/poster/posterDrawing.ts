import type { Id } from '../../base/identifiers.ts'
import { ok, problem, type Result } from '../../base/result.ts'
import { countOf } from '../../base/words.ts'
import { type Document, settingsOf } from '../../domain/document.ts'
import type { Box, Drawing } from '../drawing.ts'
import { type Palette, printThemeOf, savingInk } from '../palette.ts'
import { losesLetters } from '../printableText.ts'
import type { Scene } from '../scene.ts'
import { type SceneDrawing, sceneDrawing, sceneWords } from '../sceneDrawing.ts'
import { textsOf } from '../textsOf.ts'
import { type FittedMap, fitMap, type MapNeeds } from './fitMap.ts'
import { laneFoot, laneHeads, startWidth, unnamedLanes } from './laneHeads.ts'
import { levelColumn, levelColumnWidth, showsNames } from './levelColumn.ts'
import { largerSheets, type PosterSheet, type SheetChoice, sheetOf } from './paperSizes.ts'
import { type Part, placed } from './part.ts'
import { type Foot, posterFoot } from './posterFoot.ts'
import { type PosterPen, posterPen } from './posterPen.ts'
import { type PosterProfile, posterProfile } from './posterProfile.ts'
import { shortestRoll } from './rollLength.ts'
import { type RouteFacts, routeFacts } from './routeFacts.ts'
import { routesHeading } from './routesPanel.ts'
import { sourceLines } from './sourceLines.ts'
import { titleBand } from './titleBand.ts'

export type PosterOptions = SheetChoice & {
  readonly palette: Palette
  /** Saving ink leaves the title band and the foot of the map white. */
  readonly ink?: 'full' | 'saved'
  readonly howToRead: 'shown' | 'hidden'
  readonly routes: 'shown' | 'hidden'
  readonly payChart: 'shown' | 'hidden'
  /** A part of the map, for sheets by job family. */
  readonly roleIds?: readonly Id[]
}

export type Poster = {
  readonly drawing: Drawing
  readonly scene: Scene
  /** Where the cards stand on the sheet. */
  readonly cards: readonly (Box & { readonly id: Id })[]
  /** What people call the sheet: "A1, landscape". */
  readonly sheetWords: string
  /** Sentences about what did not fit whole or could not be printed. */
  readonly warnings: readonly string[]
  /** The smallest type on the sheet, in points. */
  readonly smallestType: number
}

type Layout = {
  readonly pen: PosterPen
  readonly map: FittedMap
  readonly title: Part
  readonly heads: Part
  readonly laneFoot: Part
  readonly foot: Foot
  readonly mapLeft: number
  readonly rightPad: number
}

/**
 * A map as a poster: title band, lane heads, map with its level column, colored lane feet, routes,
 * pay and small print. Everything is measured; content drops out before type gets small, and a map
 * that is too large for the sheet at its smallest type is a problem that says what would fit.
 */
export function posterDrawing(
  document: Document,
  mapId: Id,
  options: PosterOptions,
): Result<Poster> {
  const map = document.map.get(mapId)
  if (!map) return problem('map-not-found', 'This map is no longer in the project. Choose another.')
  const layout = layOutSheet(document, mapId, options)
  if ('needs' in layout) return tooLarge(document, mapId, options, layout.needs)
  if (layout.map.scene.cards.length === 0) {
    return problem('map-empty', 'This map shows no roles yet. Add roles, then print it.')
  }
  const { scene } = layout.map
  const { pen } = layout
  const { profile } = pen
  const routes = shownRoutes(document, scene, options).slice(0, layout.foot.routesShown)
  const picture = drawScene(layout, routes, pen)
  const top = layout.title.height + layout.heads.height
  const shapes: Drawing['shapes'] = [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      width: profile.width,
      height: profile.height,
      fill: pen.theme.paper,
    },
    placed(layout.title, 0, 0),
    placed(layout.heads, 0, layout.title.height),
    { kind: 'group', x: layout.mapLeft, y: top, scale: 1, shapes: picture.shapes },
    placed(levelColumn(scene, levelFrame(layout, profile), pen), 0, top),
    placed(layout.laneFoot, 0, top + scene.height),
    placed(layout.foot, 0, profile.height - layout.foot.height),
  ]
  const title = settingsOf(document).title
  return ok({
    drawing: {
      width: profile.width,
      height: profile.height,
      shapes,
      alt: `${map.altText === '' ? `${title}. ${sceneWords(scene)}` : map.altText}`,
    },
    scene,
    cards: scene.cards.map(({ id, x, y, width, height }) => ({
      id,
      x: layout.mapLeft + x,
      y: top + y,
      width,
      height,
    })),
    sheetWords: `${profile.label}, ${options.orientation}`,
    smallestType: Math.min(...textsOf(shapes).map(({ size }) => size)),
    warnings: warningsOf(document, scene, picture, {
      routesLeft: shownRoutes(document, scene, options).length - routes.length,
      isChartLeft: options.payChart === 'shown' && !profile.payChart,
    }),
  })
}

function penFor(sheet: PosterSheet, options: PosterOptions): PosterPen {
  const theme = printThemeOf(options.palette)
  return posterPen(posterProfile(sheet), options.ink === 'saved' ? savingInk(theme) : theme)
}

function layOutSheet(
  document: Document,
  mapId: Id,
  options: PosterOptions,
): Layout | { readonly needs: MapNeeds } {
  const sheet = sheetOf(options)
  if (sheet.length === 'fixed') return layOut(document, mapId, options, sheet, 'any size')
  const full = shortestRoll(sheet, (cut) => layOut(document, mapId, options, cut, 'full size'))
  // A map that is too wide for the width of the roll gets smaller cards.
  return 'needs' in full ? layOut(document, mapId, options, sheet, 'any size') : full
}

/** Heights depend on the map and the map on the heights left: three rounds settle it. */
function layOut(
  document: Document,
  mapId: Id,
  options: PosterOptions,
  sheet: PosterSheet,
  sizes: 'full size' | 'any size',
): Layout | { readonly needs: MapNeeds } {
  const pen = penFor(sheet, options)
  const { profile } = pen
  const mapLeft = Math.max(
    profile.levelColumn,
    startWidth(pen),
    showsNames(pen)
      ? profile.margin + levelColumnWidth([...document.levelBand.values()], pen) + pen.length(3)
      : 0,
  )
  const rightPad = profile.margin * 0.72
  let around = profile.titleBand + profile.foot + pen.length(29)
  let layout: Layout | null = null
  for (let round = 0; round < 4; round += 1) {
    const map = fitMap({
      document,
      mapId,
      profile,
      width: profile.width - mapLeft - rightPad,
      height: profile.height - around,
      chosenLineIds: routeLineIds(document, options),
      from: layout?.map.step ?? 0,
      ...(sizes === 'full size' ? { only: sizes } : {}),
      ...(options.roleIds ? { roleIds: options.roleIds } : {}),
    })
    if ('needs' in map) return map
    layout = {
      pen,
      map,
      mapLeft,
      rightPad,
      ...surroundings(document, options, map, { mapLeft, pen }),
    }
    const taken =
      layout.title.height + layout.heads.height + layout.laneFoot.height + layout.foot.height
    if (taken + map.scene.height <= profile.height + 0.5 && around - taken < 1) return layout
    around = taken
  }
  const { scene } = layout?.map ?? { scene: null }
  return scene && layout && around + scene.height <= profile.height + 0.5
    ? layout
    : { needs: { columns: 0, roles: scene?.cards.length ?? 0 } }
}

function surroundings(
  document: Document,
  options: PosterOptions,
  map: FittedMap,
  { mapLeft, pen }: { readonly mapLeft: number; readonly pen: PosterPen },
): Pick<Layout, 'title' | 'heads' | 'laneFoot' | 'foot'> {
  const { scene } = map
  const settings = settingsOf(document)
  const routes = shownRoutes(document, scene, options)
  const frame = { mapLeft, right: pen.profile.width }
  const foot = posterFoot(
    {
      scene,
      routes,
      payChart: options.payChart,
      contact: settings,
      unnamed: unnamedLanes(scene, frame, pen),
      callouts: document.map.get(scene.mapId)?.callouts ?? [],
      sources: sourceLines(document, scene, {
        profile: pen.profile,
        smallestType: pen.profile.smallest,
      }),
    },
    pen,
  )
  return {
    foot,
    heads: laneHeads(scene, frame, pen),
    laneFoot: laneFoot(scene, frame, pen),
    title: titleBand(
      {
        scene,
        cardLook: map.cardLook,
        howToRead: options.howToRead,
        words: titleWords(document, scene, foot.routesShown, pen),
      },
      pen,
    ),
  }
}

function titleWords(document: Document, scene: Scene, routes: number, pen: PosterPen) {
  const settings = settingsOf(document)
  const map = document.map.get(scene.mapId)
  const named = map !== undefined && map.headline !== ''
  const between = scene.lines.filter(({ fromId }) => fromId !== null).length
  const moves = countOf(between, 'way to move between them', 'ways to move between them')
  const facts = [
    countOf(scene.cards.length, 'role'),
    countOf(scene.lanes.length, 'job family', 'job families'),
    countOf(scene.bands.length, 'level'),
  ]
  const years = scene.cards.flatMap(({ id }) => document.role.get(id)?.growth?.targetYear ?? [])
  const lines = pen.theme.name === 'grey' ? 'Wide gray lines' : 'Yellow lines'
  return {
    kicker: named ? settings.title : settings.client || settings.subtitle,
    headline: named ? map.headline : settings.title,
    tagline: map && map.tagline !== '' ? map.tagline : `${facts.join(', ')}, and ${moves}.`,
    demandHeading: years.length > 0 ? `Demand to ${Math.max(...years)}` : 'Demand',
    routes: routes > 0 ? `${lines}: ${routesHeading(routes).toLowerCase()}, listed below` : null,
  }
}

/** Moves of all routes chosen for posters, also of those that turn out not to be on this map. */
function routeLineIds(document: Document, options: PosterOptions): ReadonlySet<Id> {
  const routes = [...document.pathway.values()].filter(({ onPoster }) => onPoster)
  return new Set(options.routes === 'shown' ? routes.flatMap((route) => route.transitionIds) : [])
}

function shownRoutes(document: Document, scene: Scene, options: PosterOptions): RouteFacts[] {
  return options.routes === 'shown' ? routeFacts(document, scene) : []
}

function levelFrame(layout: Layout, profile: PosterProfile) {
  return { left: profile.margin, width: layout.mapLeft - profile.margin - profile.smallest * 0.4 }
}

function drawScene(layout: Layout, routes: readonly RouteFacts[], pen: PosterPen): SceneDrawing {
  const numbers = new Map<Id, number[]>()
  for (const { number, cards } of routes) {
    for (const { id } of cards) numbers.set(id, [...(numbers.get(id) ?? []), number])
  }
  return sceneDrawing(layout.map.scene, {
    theme: pen.theme,
    cardLook: layout.map.cardLook,
    lineLook: layout.map.lineLook,
    labelSize: layout.map.labelSize,
    labelWeight: 600,
    chosenLineIds: new Set(routes.flatMap(({ lineIds }) => lineIds)),
    others: 'default',
    labels: layout.map.scene.detail === 'title' ? 'chosen' : 'all',
    selectedRoleIds: new Set(),
    relatedRoleIds: new Set(numbers.keys()),
    routeNumbers: numbers,
    bandBleed: { left: layout.mapLeft, right: layout.rightPad },
  })
}

function warningsOf(
  document: Document,
  scene: Scene,
  picture: SceneDrawing,
  left: { readonly routesLeft: number; readonly isChartLeft: boolean },
): string[] {
  const { routesLeft, isChartLeft } = left
  const references = new Map(scene.cards.map((card) => [card.id, card.reference]))
  const unprintable = scene.cards.filter(({ title }) => losesLetters(title))
  return [
    ...picture.overflows.map(
      ({ roleId, part, text }) =>
        `The ${part} of ${references.get(roleId) ?? 'a role'}, "${text}", is cut on its card. Give it a shorter one, or choose a larger sheet.`,
    ),
    ...unprintable.map(
      ({ reference, title }) =>
        `The title of ${reference}, "${title}", has letters the fonts cannot print.`,
    ),
    ...(routesLeft > 0
      ? [
          `${countOf(routesLeft, 'route')} chosen for the poster ${routesLeft === 1 ? 'is' : 'are'} left out: this sheet has no room for more.`,
        ]
      : []),
    ...(isChartLeft ? ['Pay by job family is left out: this sheet has no room for it.'] : []),
    ...(scene.detail === 'block'
      ? [
          'Cards show references only, with an index of titles beside them. For titles on the cards choose a larger sheet, or split the map by job family.',
        ]
      : []),
    ...(document.map.get(scene.mapId)?.headline === ''
      ? ['This map has no headline: the poster shows the title of the project.']
      : []),
  ]
}

/** Says what is too large and which sheet would do. */
function tooLarge(document: Document, mapId: Id, options: PosterOptions, needs: MapNeeds) {
  const sheet = sheetOf(options)
  const larger = largerSheets(sheet)
    .map((paper) => sheetOf({ ...options, paper }))
    .find((other) => !('needs' in layOut(document, mapId, options, other, 'any size')))
  const advice = larger
    ? `They fit on ${larger.label}: choose that or a larger sheet, or split the map by job family.`
    : 'No sheet is large enough: split the map by job family.'
  return problem(
    'poster-too-small',
    `${countOf(needs.roles, 'role')} do not fit on ${sheet.label} (${options.orientation}) at a size that can be read. ${advice}`,
    { paper: options.paper, fits: larger?.label ?? null },
  )
}
