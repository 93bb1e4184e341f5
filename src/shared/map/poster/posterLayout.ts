import type { Id } from '../../base/identifiers.ts'
import { countOf } from '../../base/words.ts'
import { type Document, settingsOf } from '../../domain/document.ts'
import type { Size } from '../drawing.ts'
import { type Palette, printThemeOf, savingInk } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { draftBand } from './draftBand.ts'
import { type FittedMap, fitMap, type MapNeeds } from './fitMap.ts'
import { laneFoot, laneHeads, startWidth, unnamedLanes } from './laneHeads.ts'
import { levelColumnWidth, showsNames } from './levelColumn.ts'
import type { MoveList } from './moveLists.ts'
import { type PosterSheet, type SheetChoice, sheetOf } from './paperSizes.ts'
import type { Part } from './part.ts'
import { type Foot, posterFoot } from './posterFoot.ts'
import { type PosterPen, posterPen } from './posterPen.ts'
import { posterProfile } from './posterProfile.ts'
import { shortestRoll } from './rollLength.ts'
import { type RouteFacts, routeFacts } from './routeFacts.ts'
import { routesHeading } from './routesPanel.ts'
import { sourceLines } from './sourceLines.ts'
import { type TitleBand, titleBand } from './titleBand.ts'

export type PosterOptions = SheetChoice & {
  readonly palette: Palette
  /** Saving ink leaves the title band and the foot of the map white. */
  readonly ink?: 'full' | 'saved'
  readonly howToRead: 'shown' | 'hidden'
  readonly routes: 'shown' | 'hidden'
  readonly payChart: 'shown' | 'hidden'
  /** The band that says that facts are not confirmed yet; shown unless hidden. */
  readonly draftNotice?: 'shown' | 'hidden'
  /** Size of the map's logo in pixels; null or absent leaves no room for one. */
  readonly logo?: Size | null
  /** What this sheet shows of the map, above its headline. */
  readonly part?: string
  /** Meters; instead of what the map says, for sheets that are read in the hand. */
  readonly readFrom?: number
  /** Instead of the headline of the map. */
  readonly headline?: string
  /** Moves told below the map. */
  readonly lists?: readonly MoveList[]
  /** The role the reader stands at. */
  readonly hereRoleId?: Id
  /** A part of the map, for sheets by job family. */
  readonly roleIds?: readonly Id[]
}

export type PosterLayout = {
  readonly pen: PosterPen
  readonly map: FittedMap
  readonly title: TitleBand
  readonly draft: Part
  readonly heads: Part
  readonly laneFoot: Part
  readonly foot: Foot
  readonly mapLeft: number
  readonly rightPad: number
}

export function penFor(sheet: PosterSheet, options: PosterOptions): PosterPen {
  const theme = printThemeOf(options.palette)
  return posterPen(posterProfile(sheet), options.ink === 'saved' ? savingInk(theme) : theme)
}

/** Lays a map out on a sheet, or says what it needs. */
export function layOutSheet(
  document: Document,
  mapId: Id,
  options: PosterOptions,
): PosterLayout | { readonly needs: MapNeeds } {
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
): PosterLayout | { readonly needs: MapNeeds } {
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
  let layout: PosterLayout | null = null
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
      layout.title.height +
      layout.draft.height +
      layout.heads.height +
      layout.laneFoot.height +
      layout.foot.height
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
): Pick<PosterLayout, 'title' | 'draft' | 'heads' | 'laneFoot' | 'foot'> {
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
      lists: options.lists ?? [],
      address: document.map.get(scene.mapId)?.address ?? '',
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
    draft: draftBand(scene, options.draftNotice ?? 'shown', pen),
    heads: laneHeads(scene, frame, pen),
    laneFoot: laneFoot(scene, frame, pen),
    title: titleBand(
      {
        scene,
        cardLook: map.cardLook,
        howToRead: options.howToRead,
        logo: options.logo ?? null,
        words: titleWords(document, scene, foot.routesShown, options, pen),
      },
      pen,
    ),
  }
}

function titleWords(
  document: Document,
  scene: Scene,
  routes: number,
  options: PosterOptions,
  pen: PosterPen,
) {
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
    kicker: [named ? settings.title : settings.client || settings.subtitle, options.part ?? '']
      .filter((words) => words !== '')
      .join(': '),
    headline: options.headline ?? (named ? map.headline : settings.title),
    tagline:
      map && map.tagline !== '' && options.headline === undefined
        ? map.tagline
        : `${facts.join(', ')}, and ${moves}.`,
    demandHeading: years.length > 0 ? `Demand to ${Math.max(...years)}` : 'Demand',
    routes: routes > 0 ? `${lines}: ${routesHeading(routes).toLowerCase()}, listed below` : null,
  }
}

/** Moves of all routes chosen for posters, also of those that turn out not to be on this map. */
function routeLineIds(document: Document, options: PosterOptions): ReadonlySet<Id> {
  const routes = [...document.pathway.values()].filter(({ onPoster }) => onPoster)
  return new Set(options.routes === 'shown' ? routes.flatMap((route) => route.transitionIds) : [])
}

export function shownRoutes(
  document: Document,
  scene: Scene,
  options: PosterOptions,
): RouteFacts[] {
  return options.routes === 'shown' ? routeFacts(document, scene) : []
}
