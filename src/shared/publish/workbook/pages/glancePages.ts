import { dollarsShort } from '#shared/base/money.ts'
import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import { familiesInOrder } from '#shared/domain/queries/order.ts'
import { rolesOfFamily } from '#shared/domain/queries/roles.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { cardFacts } from '#shared/map/cardFacts.ts'
import type { Shape } from '#shared/map/drawing.ts'
import { lightFamilyColor } from '#shared/map/palette.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, placed, stacked } from '#shared/map/poster/part.ts'
import type { WorkbookFacts } from '../facts.ts'
import { type Block, block, heightOf, spaced } from '../layout/flow.ts'
import type { Frame } from '../layout/frame.ts'
import { ink } from '../layout/ink.ts'
import { firstPageRoom, type Worksheet } from '../layout/sheets.ts'
import { type, words } from '../layout/type.ts'
import { type BlockMap, blockMap } from '../map/blockMap.ts'
import { routeMarks } from '../map/routeMarks.ts'
import { badge } from '../parts/badge.ts'
import { asDraft, draftNote } from '../parts/draftNote.ts'
import { type Cell, rowOf } from '../parts/rows.ts'
import { hasDraftPay } from '../roleLook.ts'
import { shortName } from '../wording.ts'

const columns = 3
const rowLeading = 1.2
const mapHeights = [108, 102, 96, 90, 84, 78].map(millimeters)
/** Larger maps list the roles near the route; the poster and the guidebook have all of them. */
const mostListed = 150

/** The whole map as blocks with the way in yellow, and which job each reference stands for. */
export function glancePages(facts: WorkbookFacts, frame: Frame): Worksheet {
  const width = frame.contentWidth
  const marked = yellowWords(facts)
  const head = {
    title: 'The map at a glance',
    lead: `Find your job by its letter and number. ${marked}`,
    step: null,
  }
  const room = firstPageRoom(head, frame)
  const maps = mapHeights.map((height) => () => mapPart(facts, width, height))
  const index = indexBlocks(facts, frame)
  const indexHeight = heightOf(index)
  const fitting = mapHeights.findIndex((height) => height + millimeters(4) + indexHeight <= room)
  const map = maps[fitting < 0 ? 1 : fitting]?.() ?? null
  return {
    ...head,
    section: 'Roles',
    tab: 'Roles',
    bookmark: 'The map at a glance',
    alt: `${head.title}. ${head.lead}`,
    blocks: [
      ...(map ? mapBlocks(map, width) : [block(words(type.body, noMapWords(facts), width))]),
      ...spaced(index, millimeters(4)),
    ],
  }
}

function yellowWords({ routes, current }: WorkbookFacts): string {
  if (routes.length > 0) return 'Your route is yellow.'
  return current === null
    ? 'The job you aim for is yellow.'
    : 'Your job and the job you aim for are yellow.'
}

function noMapWords({ mapId }: WorkbookFacts): string {
  return mapId === null
    ? 'This project has no map yet.'
    : 'This map is too large for a page. Use the wall poster.'
}

function mapPart(facts: WorkbookFacts, width: number, height: number): BlockMap | null {
  const { document, mapId } = facts
  if (mapId === null) return null
  const order = { document, mapId, ...routeMarks(facts), type: 10 }
  return blockMap(order, { width, height })
}

function mapBlocks({ part, whole }: BlockMap, width: number): Block[] {
  const line = millimeters(0.3)
  const frame: Shape = {
    kind: 'rect',
    x: line / 2,
    y: line / 2,
    width: part.width - line,
    height: part.height - line,
    fill: 'none',
    stroke: ink.boxLine,
    strokeWidth: line,
  }
  return [
    block({ ...part, shapes: [...part.shapes, frame] }),
    ...(whole
      ? []
      : [
          block(
            words(
              type.small,
              'The map is large: this picture shows the jobs near your route.',
              width,
            ),
            3,
          ),
        ]),
  ]
}

type Group = {
  readonly letter: string
  readonly name: string
  readonly color: string
  readonly roles: readonly Role[]
}

function groupsOf(facts: WorkbookFacts): Group[] {
  const { document, mapId, sheets } = facts
  const map = mapId === null ? undefined : document.map.get(mapId)
  const all = map ? rolesOfMap(document, map) : [...document.role.values()]
  const shown = new Set((all.length > mostListed ? sheets : all).map(({ id }) => id))
  return familiesInOrder(document).flatMap((family) => {
    const roles = rolesOfFamily(document, family.id).filter(({ id }) => shown.has(id))
    const color = family.color ?? lightFamilyColor(family.letter)
    return roles.length === 0 ? [] : [{ letter: family.letter, name: family.name, color, roles }]
  })
}

/** Which job each reference stands for, with its middle pay, in columns; a note below them. */
function indexBlocks(facts: WorkbookFacts, frame: Frame): Block[] {
  const width = frame.contentWidth
  const gap = millimeters(5)
  const column = (width - (columns - 1) * gap) / columns
  const items = groupsOf(facts).flatMap((group) => groupParts(facts, group, column))
  const drafts = [...facts.document.role.values()].some(hasDraftPay)
  const note =
    'Middle pay in a year, in thousands of dollars, in the United States or in the region.'
  return [
    ...columnPages(items, frame).map((stacks) => {
      const cells = stacks.map((parts, index): Cell => {
        return { part: stacked(parts, 0), x: index * (column + gap), width: column, at: 'top' }
      })
      return block(rowOf(cells, width, 0))
    }),
    block(
      drafts
        ? draftNote(`${note} A figure with this mark is a draft.`, width, type.tiny)
        : words(type.tiny, note, width),
      4,
    ),
  ]
}

/** Room that a page of columns leaves for its head and the note below. */
const pageRest = millimeters(24)

/** Columns of about equal height on one page; a longer list fills pages of columns before it. */
function columnPages(items: readonly Part[], frame: Frame): Part[][][] {
  const most = frame.contentHeight - pageRest
  const stacks = columnsUpTo(items, most)
  if (stacks.length <= columns) return items.length === 0 ? [] : [balanced(items)]
  const full = stacks.slice(0, columns)
  const rest = items.slice(full.reduce((sum, stack) => sum + stack.length, 0))
  return [full, ...columnPages(rest, frame)]
}

function balanced(items: readonly Part[]): Part[][] {
  let limit = items.reduce((sum, { height }) => sum + height, 0) / columns
  let stacks = columnsUpTo(items, limit)
  while (stacks.length > columns) {
    limit += 6
    stacks = columnsUpTo(items, limit)
  }
  return stacks
}

function columnsUpTo(items: readonly Part[], limit: number): Part[][] {
  const stacks: Part[][] = [[]]
  let used = 0
  for (const item of items) {
    if (used > 0 && used + item.height > limit) {
      stacks.push([])
      used = 0
    }
    stacks.at(-1)?.push(item)
    used += item.height
  }
  return stacks
}

function groupParts({ document }: WorkbookFacts, group: Group, width: number): Part[] {
  const letter = badge({ reference: group.letter, color: group.color }, 9.5, 12.5)
  const left = letter.width + millimeters(1.6)
  const name = words({ ...type.smallStrong, leading: 1.2 }, group.name, width - left)
  const heading: Part = {
    width,
    height: name.height + 3,
    shapes: [placed(letter, 0, 0), placed(name, left, 0.4)],
  }
  const rows = group.roles.map((role) => roleRow(document, role, width))
  const [first, ...rest] = rows
  // The heading and the first role are one piece, so that no column ends in a heading.
  return [
    stacked(first ? [heading, first] : [heading], 0),
    ...rest.slice(0, -1),
    ...rest.slice(-1).map((part) => ({ ...part, height: part.height + millimeters(2.4) })),
  ]
}

function roleRow(document: WorkbookFacts['document'], role: Role, width: number): Part {
  const { pay } = cardFacts(document, role)
  const left = millimeters(7.4)
  const figure = words(
    { ...type.tiny, leading: rowLeading },
    pay === null ? '–' : dollarsShort(pay),
    50,
  )
  const amount = asDraft(figure, hasDraftPay(role))
  // Figures end below each other, with room for the mark behind them.
  const amountX = width - 11 - figure.width
  const amountRoom = width - amountX
  const name = words(
    { ...type.tiny, color: ink.strong, leading: rowLeading },
    shortName(role),
    width - left - amountRoom - 4,
  )
  return {
    width,
    height: name.height,
    shapes: [
      placed(words({ ...type.tinyStrong, leading: rowLeading }, role.mapReference, left), 0, 0),
      placed(name, left, 0),
      placed(amount, amountX, 0),
    ],
  }
}
