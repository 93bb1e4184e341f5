import { shortDuration } from '../../base/duration.ts'
import type { Id } from '../../base/identifiers.ts'
import { dollars } from '../../base/money.ts'
import type { Document } from '../../domain/document.ts'
import { shownPay } from '../../domain/queries/pay.ts'
import type { Role } from '../../domain/records/role.ts'
import type { Transition } from '../../domain/records/transition.ts'
import { lineSample } from '../lineSample.ts'
import { lightFamilyColor } from '../palette.ts'
import type { SceneCard } from '../scene.ts'
import { paragraph } from './paragraph.ts'
import { type Part, placed, sideBySide, stacked } from './part.ts'
import type { PosterPen } from './posterPen.ts'
import { referenceBadge } from './referenceBadge.ts'
import { typicalMonths } from './routeFacts.ts'

/** A role as a badge and its name: it need not stand on this sheet. */
type Stop = Pick<SceneCard, 'reference' | 'letter' | 'color'> & { readonly name: string }

export type MoveItem = {
  readonly from: Stop | null
  readonly to: Stop
  readonly kind: Transition['kind']
  /** Time, and the middle pay it leads to. */
  readonly note: string
}

export type MoveList = { readonly heading: string; readonly items: readonly MoveItem[] }

/** Where a role leads and where people come from, among the roles of the map. */
export function waysOf(document: Document, roleId: Id, shown: ReadonlySet<Id>): MoveList[] {
  const moves = movesAmong(document, shown)
  const out = moves.filter(({ fromRoleId }) => fromRoleId === roleId)
  const into = moves.filter(({ toRoleId }) => toRoleId === roleId)
  return [
    {
      heading: 'Where you can go',
      items: out.flatMap((move) => itemOf(document, move, move.toRoleId) ?? []),
    },
    {
      heading: 'Where people come from',
      items: into.flatMap((move) =>
        move.fromRoleId === null ? [] : (itemOf(document, move, move.fromRoleId) ?? []),
      ),
    },
  ].filter(({ items }) => items.length > 0)
}

/** Moves that leave the roles of one sheet for other roles of the map. */
export function movesLeaving(
  document: Document,
  onSheet: ReadonlySet<Id>,
  onMap: ReadonlySet<Id>,
): MoveList[] {
  const leaving = movesAmong(document, onMap).filter(
    ({ fromRoleId, toRoleId }) =>
      fromRoleId !== null && onSheet.has(fromRoleId) && !onSheet.has(toRoleId),
  )
  const items = leaving.flatMap((move) => {
    const item = itemOf(document, move, move.toRoleId)
    const from = move.fromRoleId === null ? null : stopOf(document, move.fromRoleId)
    return item && from ? [{ ...item, from }] : []
  })
  return items.length === 0 ? [] : [{ heading: 'On to other sheets', items }]
}

function movesAmong(document: Document, shown: ReadonlySet<Id>): Transition[] {
  const placeOf = (id: Id | null) =>
    id === null ? '' : (document.role.get(id)?.mapReference ?? '')
  return [...document.transition.values()]
    .filter(({ status, fromRoleId, toRoleId }) => {
      if (status === 'retired' || !shown.has(toRoleId)) return false
      return fromRoleId === null || shown.has(fromRoleId)
    })
    .toSorted(
      (a, b) =>
        compareReferences(placeOf(a.fromRoleId), placeOf(b.fromRoleId)) ||
        compareReferences(placeOf(a.toRoleId), placeOf(b.toRoleId)) ||
        (a.id < b.id ? -1 : 1),
    )
}

function compareReferences(a: string, b: string): number {
  const letters = a.charAt(0) < b.charAt(0) ? -1 : a.charAt(0) > b.charAt(0) ? 1 : 0
  return letters || Number(a.slice(1)) - Number(b.slice(1)) || 0
}

function itemOf(document: Document, move: Transition, roleId: Id): MoveItem | null {
  const to = stopOf(document, roleId)
  const role = document.role.get(roleId)
  if (!to || !role) return null
  const months = typicalMonths(move)
  const pay = shownPay(role)
  const parts = [
    ...(months === null ? [] : [shortDuration(months)]),
    ...(pay ? [dollars(pay.median)] : []),
  ]
  return { from: null, to, kind: move.kind, note: parts.join(', ') }
}

function stopOf(document: Document, roleId: Id): Stop | null {
  const role = document.role.get(roleId)
  const family = role ? document.jobFamily.get(role.familyId) : undefined
  if (!role || !family) return null
  const { letter } = family
  return {
    reference: role.mapReference,
    letter,
    color: family.color ?? lightFamilyColor(letter),
    name: nameOf(role),
  }
}

function nameOf({ shortTitle, title }: Role): string {
  return shortTitle === '' ? title : shortTitle
}

/** Lists of moves in columns of even width, each under its heading. */
export function moveLists(lists: readonly MoveList[], width: number, pen: PosterPen): Part {
  const gap = pen.profile.smallest * 2
  const columnWidth = Math.max(pen.profile.smallest * 23, pen.length(105))
  const columns = Math.max(1, Math.floor((width + gap) / (columnWidth + gap)))
  const inner = (width + gap) / columns - gap
  const share = Math.max(1, Math.floor(columns / lists.length))
  const parts = lists.map(({ heading, items }) => {
    const rows = items.map((item) => itemPart(item, inner, pen))
    const perColumn = Math.ceil(rows.length / share)
    const stacks = Array.from({ length: share }, (_, index) =>
      fixed(
        stacked(rows.slice(index * perColumn, (index + 1) * perColumn), pen.length(1.6)),
        inner,
      ),
    )
    return stacked(
      [
        paragraph([pen.book(600, 19, pen.theme.ink)(heading)], width, 1.1),
        sideBySide(
          stacks.filter(({ height }) => height > 0),
          gap,
        ),
      ],
      pen.length(2.6),
    )
  })
  return lists.length <= columns ? sideBySide(parts, gap) : stacked(parts, pen.length(4))
}

function fixed(part: Part, width: number): Part {
  return { ...part, width: part.height > 0 ? width : 0 }
}

function itemPart(item: MoveItem, width: number, pen: PosterPen): Part {
  const unit = Math.max(pen.length(14) / 36, 0.75)
  const sample: Part = {
    width: unit * 26,
    height: unit * 9,
    shapes: [
      lineSample(
        item.kind,
        { x: 0, y: unit * 4.5, width: unit * 26, unit },
        { line: pen.theme.edge, ground: pen.theme.paper },
      ),
    ],
  }
  const head = [
    ...(item.from ? [referenceBadge(item.from, pen)] : []),
    sample,
    referenceBadge(item.to, pen),
  ]
  const gap = pen.length(2.2)
  const left = head.reduce((sum, part) => sum + part.width + gap, 0)
  const words = paragraph(
    [
      pen.sans(600, 14, pen.theme.ink)(item.note === '' ? item.to.name : `${item.to.name} `),
      ...(item.note === '' ? [] : [pen.sans(400, 13, pen.theme.ink2)(item.note)]),
    ],
    Math.max(1, width - left),
    1.18,
  )
  const first = Math.max(...head.map(({ height }) => height))
  const height = Math.max(first, words.height)
  let x = 0
  const shapes = head.map((part) => {
    const shape = placed(part, x, (first - part.height) / 2)
    x += part.width + gap
    return shape
  })
  const top = words.height > first ? 0 : (first - words.height) / 2
  return { width, height, shapes: [...shapes, placed(words, left, top)] }
}
