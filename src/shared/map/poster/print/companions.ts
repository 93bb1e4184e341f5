import type { Id } from '../../../base/identifiers.ts'
import { ok, problem, type Result } from '../../../base/result.ts'
import type { Document } from '../../../domain/document.ts'
import { rolesOfMap } from '../../../domain/queries/maps.ts'
import { familiesInOrder } from '../../../domain/queries/order.ts'
import { movesLeaving, waysOf } from '../moveLists.ts'
import { type Poster, posterDrawing } from '../posterDrawing.ts'
import type { PosterOptions } from '../posterLayout.ts'

/** What is made of a map beside its poster. */
export const sheetKinds = ['poster', 'families', 'handout', 'here', 'slide'] as const
export type SheetKind = (typeof sheetKinds)[number]

export type CompanionOptions = {
  readonly sheet: SheetKind
  /** The role of "you are here"; nothing else needs one. */
  readonly roleId: Id | null
}

/** 13.333 x 7.5 inches, the slide of office programs, in millimeters. */
const slidePaper = { width: (40 / 3) * 25.4, height: 7.5 * 25.4 }
/** Meters: everything printed here is larger than what this takes. */
const inHand = 0.4
const handoutPapers: ReadonlySet<string> = new Set(['letter', 'legal', 'tabloid', 'A4', 'A3'])

/** The sheets of one kind, one drawing each. */
export function sheetsOfKind(
  document: Document,
  mapId: Id,
  options: PosterOptions & CompanionOptions,
): Result<readonly Poster[]> {
  switch (options.sheet) {
    case 'poster':
      return single(posterDrawing(document, mapId, options))
    case 'handout': {
      const paper = handoutPapers.has(options.paper) ? options.paper : 'letter'
      return single(posterDrawing(document, mapId, { ...options, paper, readFrom: inHand }))
    }
    case 'families':
      return familySheets(document, mapId, options)
    case 'here':
      return herePage(document, mapId, options)
    case 'slide': {
      const slide = {
        ...options,
        paper: 'custom',
        customPaper: slidePaper,
        orientation: 'landscape',
        readFrom: inHand,
        payChart: 'hidden',
      } as const
      const whole = posterDrawing(document, mapId, slide)
      const families = familySheets(document, mapId, slide)
      if (!whole.ok) return families
      return families.ok ? ok([whole.value, ...families.value]) : ok([whole.value])
    }
  }
}

function single(poster: Result<Poster>): Result<readonly Poster[]> {
  return poster.ok ? ok([poster.value]) : poster
}

/** One sheet for each job family of the map, with the moves that lead on to other sheets. */
function familySheets(
  document: Document,
  mapId: Id,
  options: PosterOptions,
): Result<readonly Poster[]> {
  const map = document.map.get(mapId)
  const roles = map ? rolesOfMap(document, map) : []
  const onMap = new Set(roles.map(({ id }) => id))
  const posters: Poster[] = []
  for (const family of familiesInOrder(document)) {
    const roleIds = roles.filter(({ familyId }) => familyId === family.id).map(({ id }) => id)
    if (roleIds.length === 0) continue
    const lists = movesLeaving(document, new Set(roleIds), onMap)
    const part = { roleIds, lists, headline: family.name, part: family.letter }
    const poster = posterDrawing(document, mapId, { ...options, ...part })
    if (!poster.ok) return poster
    posters.push(poster.value)
  }
  return posters.length > 0 ? ok(posters) : posterProblem()
}

function posterProblem() {
  return problem('map-empty', 'This map shows no roles yet. Add roles, then print it.')
}

/** "You are here": one role, its ways in and out, and the roles up to two moves on. */
function herePage(
  document: Document,
  mapId: Id,
  options: PosterOptions & CompanionOptions,
): Result<readonly Poster[]> {
  const map = document.map.get(mapId)
  const role = options.roleId === null ? undefined : document.role.get(options.roleId)
  const onMap = new Set(map ? rolesOfMap(document, map).map(({ id }) => id) : [])
  if (!role || !onMap.has(role.id)) {
    return problem('role-not-on-map', 'Choose a role of this map for the page "You are here".')
  }
  const paper = handoutPapers.has(options.paper) ? options.paper : 'letter'
  const here = {
    ...options,
    paper,
    readFrom: inHand,
    routes: 'hidden',
    payChart: 'hidden',
    headline: role.title,
    part: 'You are here',
    hereRoleId: role.id,
    lists: waysOf(document, role.id, onMap),
  } as const
  // Two moves on where they fit with titles on their cards, else one.
  for (const steps of [2, 1]) {
    const roleIds = [...aroundRole(document, role.id, steps, onMap)]
    const poster = posterDrawing(document, mapId, { ...here, roleIds })
    if (!poster.ok && steps > 1) continue
    if (poster.ok && poster.value.scene.detail === 'block' && steps > 1) continue
    return single(poster)
  }
  return posterProblem()
}

/** Roles that are up to so many moves on from a role, and those one move before it. */
function aroundRole(
  document: Document,
  roleId: Id,
  steps: number,
  onMap: ReadonlySet<Id>,
): Set<Id> {
  const moves = [...document.transition.values()].filter(({ status }) => status !== 'retired')
  const found = new Set([roleId])
  let edge = new Set([roleId])
  for (let step = 0; step < steps; step += 1) {
    const next = moves.flatMap(({ fromRoleId, toRoleId }) =>
      fromRoleId !== null && edge.has(fromRoleId) && onMap.has(toRoleId) ? [toRoleId] : [],
    )
    edge = new Set(next.filter((id) => !found.has(id)))
    for (const id of edge) found.add(id)
  }
  for (const { fromRoleId, toRoleId } of moves) {
    if (toRoleId === roleId && fromRoleId !== null && onMap.has(fromRoleId)) found.add(fromRoleId)
  }
  return found
}
