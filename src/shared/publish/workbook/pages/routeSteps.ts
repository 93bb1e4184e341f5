import type { Route, RouteStep } from '#shared/analysis/route.ts'
import { dollars } from '#shared/base/money.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { cardFacts } from '#shared/map/cardFacts.ts'
import { lineDrawing, screenLineLook } from '#shared/map/lineDrawing.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, placed, stacked } from '#shared/map/poster/part.ts'
import { lightTheme } from '#shared/map/themes.ts'
import { type Block, block } from '../layout/flow.ts'
import { ink } from '../layout/ink.ts'
import { mixed, type TypeStyle, type, words } from '../layout/type.ts'
import { badge } from '../parts/badge.ts'
import { asDraft } from '../parts/draftNote.ts'
import { rowOf } from '../parts/rows.ts'
import { familyColorOf, hasDraftPay, levelWords, referenceOf } from '../roleLook.ts'
import { moveCost, moveTime, sentence } from '../wording.ts'

const roleTitle: TypeStyle = { ...type.title, size: 14, leading: 1.15 }
const payStyle: TypeStyle = { ...type.row, weight: 700, size: 14, leading: 1.15 }
const factStyle: TypeStyle = { ...type.row, size: 10.8, leading: 1.3 }

/** The roles of a route as cards below each other, with the move into each between them. */
export function routeSteps(document: Document, route: Route, width: number): Block[] {
  const [first] = route.steps
  const start = first?.from ?? null
  const opening = start === null ? [] : [block(roleCard(document, start, width), millimeters(1))]
  return [
    ...opening,
    ...route.steps.map((step) =>
      block(stacked([stepPart(document, step, width), roleCard(document, step.to, width)], 0), 0),
    ),
  ]
}

/** A role in the yellow frame of the chosen route: reference, level, credential, middle pay. */
function roleCard(document: Document, role: Role, width: number): Part {
  const facts = cardFacts(document, role)
  const halo = millimeters(0.9)
  const spine = millimeters(2.4)
  const badgeX = spine + millimeters(3)
  const left = badgeX + millimeters(15)
  const pay = asDraft(
    words(payStyle, facts.pay === null ? 'Pay not set' : dollars(facts.pay), millimeters(40)),
    hasDraftPay(role),
  )
  const room = width - left - pay.width - millimeters(8)
  const about = [levelWords(document, role), facts.credential].filter((text) => text !== '')
  const text = stacked(
    [words(roleTitle, role.title, room), words(factStyle, about.map(sentence).join(' '), room)],
    0,
  )
  const row = rowOf(
    [
      {
        part: badge(referenceOf(document, role), 10.5, 25),
        x: badgeX,
        width: millimeters(12),
        align: 'center',
      },
      { part: text, x: left, width: room },
      { part: pay, x: width - pay.width - millimeters(4), width: pay.width },
    ],
    width,
    0,
    millimeters(2.2),
  )
  const { height } = row
  const radius = millimeters(1.4)
  const n = (value: number) => value.toFixed(2)
  return {
    width,
    height: height + 2 * halo,
    shapes: [
      {
        kind: 'rect',
        x: -halo,
        y: 0,
        width: width + 2 * halo,
        height: height + 2 * halo,
        radius: radius + halo,
        fill: ink.mark,
      },
      { kind: 'rect', x: 0, y: halo, width, height, radius, fill: ink.paper },
      {
        kind: 'path',
        d: `M${n(spine)} ${n(halo)}H${n(radius)}Q0 ${n(halo)} 0 ${n(halo + radius)}V${n(halo + height - radius)}Q0 ${n(halo + height)} ${n(radius)} ${n(halo + height)}H${n(spine)}Z`,
        fill: familyColorOf(document, role),
      },
      placed(row, 0, halo),
    ],
  }
}

/** The line of the move down the left, its time, cost, courses, papers and help beside it. */
function stepPart(document: Document, step: RouteStep, width: number): Part {
  const left = millimeters(20.4)
  const room = width - left - millimeters(2)
  const { transition } = step
  const text = stacked(
    [
      mixed(
        [
          [type.rowStrong, moveTime(step.months)],
          [type.row, `, ${moveCost(step.cost)}`],
        ],
        room,
        1.3,
      ),
      ...stepSentences(document, step).map((line) =>
        words({ ...type.row, size: 11, leading: 1.28 }, line, room),
      ),
    ],
    0,
  )
  const padding = millimeters(1.6)
  const height = Math.max(text.height + 2 * padding, millimeters(13))
  const x = millimeters(11.4)
  const { line } = lineDrawing(
    {
      id: transition.id,
      kind: transition.kind,
      fromId: transition.fromRoleId,
      toId: transition.toRoleId,
      points: [
        { x, y: transition.fromRoleId === null ? 6 : 3 },
        { x, y: height - 2 },
      ],
      hops: [],
      confirmed: true,
    },
    { theme: lightTheme, look: screenLineLook, state: 'default', insets: { start: 0, end: 0 } },
  )
  return {
    width,
    height,
    shapes: [...line, placed(text, left, (height - text.height) / 2)],
  }
}

/** The first names and how many more there are. */
function shortened(names: readonly string[], most: number): string[] {
  const more = names.length - most
  return more < 2 ? [...names] : [...names.slice(0, most), `${more} more`]
}

/** Courses of the move, papers it still asks for, help that is there; only what is known. */
function stepSentences(document: Document, { transition, gates }: RouteStep): string[] {
  const courses = transition.programIds.flatMap((id) => document.program.get(id)?.name ?? [])
  const open = gates.filter(({ state }) => state !== 'pass').map(({ text }) => text)
  const help = transition.supportIds.flatMap((id) => document.support.get(id)?.name ?? [])
  const list = (lead: string, items: readonly string[]) =>
    items.length === 0 ? [] : [sentence(`${lead}: ${items.join(', ')}`)]
  return [
    ...list(courses.length === 1 ? 'Course' : 'Courses', shortened(courses, 4)),
    ...list('Still missing on paper', shortened(open, 5)),
    ...list('Help', shortened(help, 3)),
  ]
}
