import { shortDuration } from '#shared/base/duration.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { dollars } from '#shared/base/money.ts'
import { shownPay } from '#shared/domain/queries/pay.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import type { Shape } from '#shared/map/drawing.ts'
import { lineSample } from '#shared/map/lineSample.ts'
import { type Part, placed, stacked } from '#shared/map/poster/part.ts'
import { typicalMonths } from '#shared/map/poster/routeFacts.ts'
import type { PagePart } from '../../pageContent.ts'
import { ink } from '../../workbook/layout/ink.ts'
import { lineOf, type TypeStyle, type, words } from '../../workbook/layout/type.ts'
import { badge } from '../../workbook/parts/badge.ts'
import { familyColorOf, referenceOf } from '../../workbook/roleLook.ts'
import { paragraph } from '../builders.ts'
import type { GuidebookContext } from '../guidebookContext.ts'
import { trustOf } from '../trust.ts'
import { moveRow, moveTable } from './moveTable.ts'
import { routeTotals } from './routeTotals.ts'

const titleStyle: TypeStyle = { ...type.rowStrong, size: 10.5, leading: 1.18 }
const payStyle: TypeStyle = { ...type.row, size: 10.5, leading: 1.25 }
const timeStyle: TypeStyle = { ...type.rowStrong, size: 10, leading: 1.2 }

const arrow = 42
const leastCard = 88

/** A route as cards with the moves between them, what it adds up to, and what each move asks. */
export function routeBlock(pathwayId: Id, context: GuidebookContext): PagePart[] {
  const { document, room } = context
  const pathway = document.pathway.get(pathwayId)
  if (!pathway) {
    context.warnings.add('A route of this book is no longer in the project.')
    return []
  }
  const moves = pathway.transitionIds.flatMap((id) => document.transition.get(id) ?? [])
  const roles = rolesOn(moves, context)
  if (moves.length < pathway.transitionIds.length || roles.length < 2) {
    context.warnings.add(`The route "${pathway.name}" has a move that is no longer in the project.`)
  }
  if (moves.length === 0) return []
  const trust = trustOf(moves)
  const strip = routeStrip(roles, moves, context)
  return [
    {
      kind: 'together',
      parts: [
        {
          kind: 'drawing',
          drawing: { ...strip, width: room.width, alt: altOf(roles, moves) },
          fit: 'width',
          caption: '',
        },
        paragraph('fact', routeTotals(roles, moves)),
      ],
    },
    moveTable(moves.map((move) => moveRow(move, trust, context))),
    ...trust.note,
  ]
}

function rolesOn(moves: readonly Transition[], { document }: GuidebookContext): Role[] {
  const [first] = moves
  const ids = [
    ...(first?.fromRoleId ? [first.fromRoleId] : []),
    ...moves.map(({ toRoleId }) => toRoleId),
  ]
  return ids.flatMap((id) => document.role.get(id) ?? [])
}

function altOf(roles: readonly Role[], moves: readonly Transition[]): string {
  const stops = roles.map((role) => `${role.mapReference} ${role.title}`.trim())
  return `Route over ${stops.length} jobs: ${stops.join(', then ')}. ${routeTotals(roles, moves)}`
}

/** Cards beside each other with arrows between; more cards than fit go on in a new line. */
function routeStrip(
  roles: readonly Role[],
  moves: readonly Transition[],
  context: GuidebookContext,
): Part {
  const { width } = context.room
  const perLine = Math.max(2, Math.floor((width + arrow) / (leastCard + arrow)))
  const lines: Part[] = []
  for (let start = 0; start < roles.length; start += perLine) {
    const own = roles.slice(start, start + perLine)
    const count = Math.max(own.length, Math.min(perLine, roles.length, 3))
    const cardWidth = (width - arrow * (count - 1)) / count
    const faces = own.map((role) => face(role, cardWidth - 22, context))
    const height = Math.max(...faces.map((part) => part.height)) + 18
    const shapes: Shape[] = own.flatMap((role, index): Shape[] => {
      const x = index * (cardWidth + arrow)
      const move = moves[start + index + moves.length - roles.length + 1]
      const part = faces[index]
      return [
        ...(part ? [placed(card(role, part, { width: cardWidth, height }, context), x, 0)] : []),
        ...(move && index < own.length - 1 ? [placed(step(move, height), x + cardWidth, 0)] : []),
      ]
    })
    lines.push({ width, height, shapes })
  }
  return stacked(lines, 14)
}

function face(role: Role, width: number, { document }: GuidebookContext): Part {
  const pay = shownPay(role)
  return stacked(
    [
      badge(referenceOf(document, role), 10),
      words(titleStyle, role.shortTitle || role.title, width),
      words(payStyle, pay ? dollars(pay.median) : 'Pay not set', width),
    ],
    3,
  )
}

function card(
  role: Role,
  part: Part,
  size: { readonly width: number; readonly height: number },
  { document }: GuidebookContext,
): Part {
  const color = familyColorOf(document, role)
  const { width, height } = size
  return {
    ...size,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: 12, height, radius: 4, fill: color },
      { kind: 'rect', x: 4, y: 0, width: width - 4, height, radius: 4, fill: ink.paper },
      {
        kind: 'rect',
        x: 0.45,
        y: 0.45,
        width: width - 0.9,
        height: height - 0.9,
        radius: 4,
        fill: 'none',
        stroke: ink.boxLine,
        strokeWidth: 0.9,
      },
      { kind: 'rect', x: 3, y: 0.9, width: 2, height: height - 1.8, fill: color },
      placed(part, 13, 9),
    ],
  }
}

/** The line of the move with its time below, between two cards. */
function step(move: Transition, height: number): Part {
  const months = typicalMonths(move)
  const time = lineOf(timeStyle, months === null || months <= 0 ? '' : shortDuration(months))
  const middle = height / 2 - 5
  return {
    width: arrow,
    height,
    shapes: [
      lineSample(
        move.kind,
        { x: 5, y: middle, width: arrow - 10, unit: 0.85 },
        { line: ink.strong, ground: ink.paper },
      ),
      placed(time, (arrow - time.width) / 2, middle + 6),
    ],
  }
}
