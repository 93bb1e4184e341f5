import type { Id } from '#shared/base/identifiers.ts'
import { dollarsShort } from '#shared/base/money.ts'
import type { Result } from '#shared/base/result.ts'
import { foldName } from '#shared/base/words.ts'
import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import { shownPay } from '#shared/domain/queries/pay.ts'
import { rolesOfFamily } from '#shared/domain/queries/roles.ts'
import type { BlockContent } from '#shared/domain/records/guidebook.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { Drawing } from '#shared/map/drawing.ts'
import { legendDrawing } from '#shared/map/legendDrawing.ts'
import { themeNamed } from '#shared/map/palette.ts'
import { type MapPicture, mapPicture } from '#shared/map/poster/mapPicture.ts'
import { placed } from '#shared/map/poster/part.ts'
import type { PagePart, Run, TableRow } from '../../pageContent.ts'
import { blockMap } from '../../workbook/map/blockMap.ts'
import { familyColorOf } from '../../workbook/roleLook.ts'
import { indexCell, paragraph, row } from '../builders.ts'
import { type GuidebookContext, sheetPlace } from '../guidebookContext.ts'

/** The whole map with its key; where cards show references only, the jobs with their pay below. */
export function mapBlock(
  { mapId, caption }: Extract<BlockContent, { type: 'map' }>,
  context: GuidebookContext,
): PagePart[] {
  const map = context.document.map.get(mapId)
  if (!map) return missing('A map of this book is no longer in the project.', context)
  const roles = rolesOfMap(context.document, map)
  if (roles.length === 0) return [paragraph('note', 'This map has no jobs yet.')]
  const { width, height } = context.room
  const rich = mapPicture(context.document, mapId, {
    width,
    height: height * 0.8,
    palette: 'color',
  })
  if (rich.ok) return [picture(rich.value.drawing, caption)]
  const blocks = blockPicture(map, context)
  if (!blocks) {
    return missing(
      `The map "${map.name}" does not fit a page of this book at a size that can be read. Print it as a poster.`,
      context,
      roleIndex(roles, context),
    )
  }
  return [{ kind: 'together', parts: [picture(blocks, caption), ...roleIndex(roles, context)] }]
}

/** The map of one job family, with titles on its cards. */
export function familyMapBlock(
  { familyId, caption }: Extract<BlockContent, { type: 'family-map' }>,
  context: GuidebookContext,
): PagePart[] {
  const { document } = context
  const family = document.jobFamily.get(familyId)
  if (!family) return missing('A job family of this book is no longer in the project.', context)
  const roleIds = rolesOfFamily(document, familyId).map(({ id }) => id)
  const map = mapShowing(roleIds, context)
  if (!map) {
    return missing(
      `No map shows jobs of ${family.name}, so the book has no picture of it.`,
      context,
    )
  }
  const drawn = lowestPicture(map.id, roleIds, context)
  if (!drawn.ok) {
    context.warnings.add(`${family.name}: ${drawn.problem.message}`)
    return []
  }
  return [picture(drawn.value.drawing, saysMore(caption, family.name) ? caption : '')]
}

/** The name of the family stands on the picture already. */
function saysMore(caption: string, name: string): boolean {
  const plain = (text: string) => foldName(text.replaceAll('&', 'and')).replace(/[.:]$/, '')
  return plain(caption) !== plain(name)
}

/** Lower pictures leave room for the list of jobs, but titles are worth more than room. */
const familyHeights = [0.53, 0.55, 0.58, 0.62]

function lowestPicture(
  mapId: Id,
  roleIds: readonly Id[],
  { document, room }: GuidebookContext,
): Result<MapPicture> {
  const draw = (share: number) => {
    const size = { width: room.width, height: room.height * share }
    return mapPicture(document, mapId, { ...size, palette: 'color', roleIds })
  }
  for (const share of familyHeights) {
    const drawn = draw(share)
    if (drawn.ok && drawn.value.scene.detail !== 'block') return drawn
  }
  return draw(0.8)
}

/** The map with most of the roles; of several the first. */
function mapShowing(roleIds: readonly Id[], { document }: GuidebookContext): CareerMap | null {
  const wanted = new Set(roleIds)
  let best: CareerMap | null = null
  let most = 0
  for (const map of mapsInOrder(document)) {
    const count = rolesOfMap(document, map).filter(({ id }) => wanted.has(id)).length
    if (count > most) {
      best = map
      most = count
    }
  }
  return best
}

/** References on colored blocks, as large as the width allows, over the key of the lines. */
function blockPicture(map: CareerMap, context: GuidebookContext): Drawing | null {
  const { width, height } = context.room
  const order = { document: context.document, mapId: map.id, roleIds: [], lineIds: [], type: 10 }
  const drawn = blockMap(order, { width, height: height * 0.385 })
  if (!drawn?.whole) return null
  const { part, scene } = drawn
  const legend = legendDrawing(scene, { theme: themeNamed('print'), width, size: 10 })
  const gap = 8
  return {
    width,
    height: part.height + gap + legend.height,
    shapes: [placed(part, 0, 0), placed(legend, 0, part.height + gap)],
    alt: map.altText || `Map of ${scene.cards.length} jobs`,
  }
}

/** Every job with its pay, by family, in columns. */
export function roleIndex(roles: readonly Role[], context: GuidebookContext): PagePart[] {
  const { document } = context
  const families = [...new Set(roles.map(({ familyId }) => familyId))]
  const parts = families.flatMap((familyId): PagePart[] => {
    const own = roles.filter((role) => role.familyId === familyId)
    const [first] = own
    const family = document.jobFamily.get(familyId)
    if (!first || !family) return []
    const color = familyColorOf(document, first)
    return [
      {
        kind: 'table',
        columns: [{ width: 19 }, { width: 'rest' }, { width: 'content', align: 'right' }],
        header: null,
        rows: [
          {
            kind: 'group',
            cells: [
              {
                columnSpan: 3,
                parts: [
                  paragraph('index', [
                    { text: family.letter, badge: color },
                    { text: ` ${family.name}`, bold: true },
                  ]),
                ],
              },
            ],
          },
          ...own.map((role) => indexRow(role, context)),
        ],
        style: 'plain',
        rowHeight: 0,
      },
    ]
  })
  const count = roles.length > 36 ? 3 : 2
  return [{ kind: 'newspaper', count, breaks: 'when too long', gap: 13, parts }]
}

function indexRow(role: Role, { sheetIds }: GuidebookContext): TableRow {
  const median = shownPay(role)?.median ?? null
  const link = sheetIds.has(role.id) ? { link: `#${sheetPlace(role.id)}` } : {}
  const name: Run = { text: role.shortTitle || role.title, ...link }
  return row(
    indexCell([{ text: role.mapReference, bold: true, ...link }]),
    indexCell([name]),
    indexCell(median === null ? '' : dollarsShort(median)),
  )
}

function picture(drawing: Drawing, caption: string): PagePart {
  return { kind: 'drawing', drawing, fit: 'width', caption }
}

function missing(
  sentence: string,
  context: GuidebookContext,
  instead: readonly PagePart[] = [],
): PagePart[] {
  context.warnings.add(sentence)
  return [...instead]
}
