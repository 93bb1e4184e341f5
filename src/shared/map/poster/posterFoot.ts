import type { CareerMap } from '../../domain/records/map.ts'
import type { Project } from '../../domain/records/project.ts'
import { familyColor } from '../palette.ts'
import type { Scene, SceneLane } from '../scene.ts'
import { markKey } from './demandKey.ts'
import { showsNames } from './levelColumn.ts'
import { lineKeyItems } from './lineKey.ts'
import { type MoveList, moveLists } from './moveLists.ts'
import { millimeters } from './paperSizes.ts'
import { paragraph, type TextRun } from './paragraph.ts'
import { flowed, type Part, placed, sideBySide, stacked } from './part.ts'
import { payChart } from './payChart.ts'
import type { PosterPen } from './posterPen.ts'
import { qrCode } from './qrCode.ts'
import { roleIndex } from './roleIndex.ts'
import type { RouteFacts } from './routeFacts.ts'
import { routeBadges, routeRows, routesHeading } from './routesPanel.ts'

export type FootOptions = {
  readonly scene: Scene
  readonly routes: readonly RouteFacts[]
  readonly payChart: 'shown' | 'hidden'
  readonly contact: Pick<Project, 'contactTitle' | 'contactText'>
  /** Short address for a QR code; empty prints none. */
  readonly address: string
  /** Families whose lane is too narrow for their name. */
  readonly unnamed: readonly SceneLane[]
  readonly lists: readonly MoveList[]
  readonly callouts: CareerMap['callouts']
  readonly sources: readonly string[]
}

export type Foot = Part & { readonly routesShown: number }

/** Routes, pay, where to go next and the small print, below the map. */
export function posterFoot(options: FootOptions, pen: PosterPen): Foot {
  const { profile, theme } = pen
  const inside = profile.width - 2 * profile.margin
  const code = isTight(options, pen) && options.address !== '' ? smallCode(options, pen) : null
  const sources = withCode(
    stacked(
      options.sources.map((line) =>
        paragraph(
          [pen.sans(400, 11, theme.ink2)(line)],
          inside - (code ? code.width + profile.smallest : 0),
          profile.scale < 0.6 ? 1.18 : 1.28,
        ),
      ),
      profile.smallest * 0.15,
    ),
    code,
    inside,
  )
  const padding = { top: pen.length(6.5), between: pen.length(3.5), bottom: pen.length(4.5) }
  const landscape = profile.orientation === 'landscape'
  const room = profile.foot - padding.top - padding.between - sources.height - padding.bottom
  const lists = options.lists.length > 0 ? [moveLists(options.lists, inside, pen)] : []
  const panels = richestPanels(options, { width: inside, height: room }, pen)
  const { routesShown } = panels
  const part = stacked([...lists, panels.part], pen.length(6))
  const needed = padding.top + part.height + padding.between + sources.height + padding.bottom
  const height = landscape ? Math.max(profile.foot, needed) : needed
  return {
    width: profile.width,
    height,
    routesShown,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: profile.width, height, fill: theme.paper },
      placed(part, profile.margin, padding.top),
      placed(sources, profile.margin, height - padding.bottom - sources.height),
    ],
  }
}

/** Where every line counts, headings give way and parts run on in lines. */
function isTight({ scene }: FootOptions, { profile }: PosterPen): boolean {
  if (scene.detail === 'block' || profile.howToRead === 'key below') return true
  return profile.routes === 'badges' && scene.detail === 'title'
}

/** Codes smaller than this are hard to catch with a phone. */
const smallestCode = millimeters(18)

function smallCode({ address }: FootOptions, pen: PosterPen): Part {
  return qrCode(address, smallestCode, pen.theme)
}

/** The code at the right of the small print, both standing on the same line. */
function withCode(sources: Part, code: Part | null, width: number): Part {
  if (!code) return sources
  const height = Math.max(sources.height, code.height)
  return {
    width,
    height,
    shapes: [placed(sources, 0, height - sources.height), placed(code, width - code.width, 0)],
  }
}

type Room = { readonly width: number; readonly height: number }
type Panels = { readonly part: Part; readonly routesShown: number }

/** Names get smaller before routes drop out; at least one route stays. */
function richestPanels(options: FootOptions, room: Room, pen: PosterPen): Panels {
  const { profile } = pen
  const most = profile.routes === 'none' ? 0 : Math.min(options.routes.length, profile.mostRoutes)
  if (isTight(options, pen)) {
    const routes = options.routes.slice(0, most)
    return { part: keyPanels({ ...options, routes }, room, pen), routesShown: most }
  }
  const draw = profile.orientation === 'portrait' ? stackedPanels : panelsInRow
  // Beside the chart and the contact, which need their height anyway.
  const bare = draw({ ...options, routes: [] }, room, 16.5, pen)
  // Small sheets give a little of the map for another row of routes.
  const slack = profile.routes === 'badges' ? profile.smallest * 2.5 : profile.smallest * 0.5
  let last: Panels = { part: bare, routesShown: 0 }
  for (let count = most; count >= 1; count -= 1) {
    for (const nameSize of [16.5, 15, 13.5]) {
      const part = draw({ ...options, routes: options.routes.slice(0, count) }, room, nameSize, pen)
      last = { part, routesShown: count }
      if (profile.orientation === 'portrait') return last
      if (part.height <= Math.max(room.height, bare.height) + slack) return last
    }
  }
  return last
}

function panelsInRow(options: FootOptions, room: Room, nameSize: number, pen: PosterPen): Part {
  const gap = pen.length(16)
  const plan = planPanel(
    options,
    { width: room.width * planShare(options, pen), height: room.height },
    pen,
  )
  const withPlan = plan ? plan.width + gap : 0
  const chartWidth = pen.profile.payChart
    ? room.width * (options.routes.length > 0 ? 0.29 : 0.6)
    : 0
  const chart =
    chartWidth > 0 ? chartPanel(options, { width: chartWidth, height: room.height }, pen) : null
  const routesWidth = room.width - withPlan - (chart ? chart.width + gap : 0)
  const routes = routesPanel(options, routesWidth, nameSize, pen)
  return sideBySide(
    [routes, chart, plan].filter((part) => part !== null),
    gap,
  )
}

/** Beside routes told in full the plan has a narrow column; badges leave it more. */
function planShare({ routes, address }: FootOptions, pen: PosterPen): number {
  if (routes.length === 0) return 0.3
  if (pen.profile.routes === 'badges') return 0.28
  return address === '' ? 0.13 : 0.17
}

function stackedPanels(options: FootOptions, room: Room, nameSize: number, pen: PosterPen): Part {
  const gap = pen.length(16)
  const plan = planPanel(options, { width: room.width * 0.32, height: pen.length(80) }, pen)
  const chart = pen.profile.payChart
    ? chartPanel(
        options,
        { width: plan ? room.width * 0.68 - gap : room.width, height: pen.length(80) },
        pen,
      )
    : null
  const below = [chart, plan].filter((part) => part !== null)
  return stacked(
    [
      routesPanel(options, room.width, nameSize, pen),
      ...(below.length > 0 ? [sideBySide(below, gap)] : []),
    ].filter((part) => part !== null),
    pen.length(8),
  )
}

function routesPanel(
  options: FootOptions,
  width: number,
  nameSize: number,
  pen: PosterPen,
): Part | null {
  const { routes } = options
  if (routes.length === 0) return null
  const heading = routesHeading(routes.length)
  if (pen.profile.routes === 'badges') {
    return titled(heading, '', routeBadges(routes, width, pen), width, pen)
  }
  const note =
    'Time is training and experience added together. Pay is the change in middle yearly pay.'
  return titled(heading, note, routeRows(routes, { width, nameSize }, pen), width, pen)
}

function chartPanel(options: FootOptions, size: Room, pen: PosterPen): Part | null {
  if (options.payChart === 'hidden') return null
  const heading = headingOf(
    'What each job family pays',
    'One dot is one role, at middle yearly pay',
    size.width,
    pen,
  )
  const chart = payChart(
    options.scene,
    { width: size.width, height: size.height - heading.height - pen.length(4) },
    pen,
  )
  return chart ? { ...stacked([heading, chart], pen.length(4)), width: size.width } : null
}

/** Where to go next, and what else the map wants to say, as far as there is room. */
function planPanel(options: FootOptions, size: Room, pen: PosterPen): Part | null {
  const { contactTitle, contactText } = options.contact
  const { address } = options
  if (contactTitle === '' && contactText === '' && address === '') return null
  const usual = 'Plan your own route'
  const own = contactTitle.toLowerCase().startsWith('plan your')
  const code =
    address === '' ? null : qrCode(address, Math.max(smallestCode, pen.length(32)), pen.theme)
  const left = code ? code.width + pen.length(4) : 0
  const note = (title: string, text: string, width = size.width) => {
    const parts = [
      paragraph([pen.sans(700, 17, pen.theme.ink)(title)], width, 1.2),
      paragraph([pen.sans(400, 15, pen.theme.ink)(text)], width, 1.28),
    ]
    return stacked(
      parts.filter(({ height }) => height > 0),
      pen.length(1),
    )
  }
  const plan = titled(
    own ? contactTitle : usual,
    '',
    code
      ? sideBySide(
          [
            code,
            stacked(
              [
                note(own ? '' : contactTitle, contactText, size.width - left),
                paragraph([pen.sans(700, 15, pen.theme.ink)(address)], size.width - left, 1.28),
              ].filter(({ height }) => height > 0),
              pen.length(1.5),
            ),
          ],
          pen.length(4),
        )
      : note(own ? '' : contactTitle, contactText),
    size.width,
    pen,
  )
  const notes: Part[] = [plan]
  let height = plan.height
  for (const { title, text } of options.callouts) {
    const callout = note(title, text)
    height += pen.length(4) + callout.height
    if (height <= size.height) notes.push(callout)
  }
  return { ...stacked(notes, pen.length(4)), width: size.width }
}

/** Where there is room for little else: what references, levels and lines stand for. */
function keyPanels(options: FootOptions, room: Room, pen: PosterPen): Part {
  const { scene } = options
  const { theme, profile } = pen
  const index = scene.detail === 'block' ? [roleIndex(scene, room.width, pen)] : []
  const pair = (first: TextRun, name: string) =>
    paragraph([first, pen.sans(400, 11.5, theme.ink)(name)], room.width, 1.2)
  const levels = scene.bands
    .toReversed()
    .map(({ numeral, name }) => pair(pen.book(700, 11.5, theme.ink)(`${numeral} `), name))
  const families = options.unnamed.map((lane) =>
    pair(pen.sans(700, 11.5, familyColor(theme, lane))(`${lane.letter} `), lane.name),
  )
  const colors = { ink: theme.ink, note: theme.ink2, ground: theme.paper }
  const lines = lineKeyItems(scene, { notes: 'names only', colors }, pen)
  const marks = markKey(scene, { routes: null, width: room.width, colors }, pen)
  const contact = [options.contact.contactTitle, options.contact.contactText, options.address]
    .filter((text) => text !== '')
    .map((text, index, all) =>
      index === all.length - 1 || /[.!?]$/.test(text) ? text : `${text}.`,
    )
    .join(' ')
  const plan = paragraph([pen.sans(600, 11.5, theme.ink)(contact)], room.width, 1.2)
  const below = profile.howToRead === 'key below'
  const key = flowed(
    [
      ...families,
      ...(showsNames(pen) ? [] : levels),
      ...(below ? [...lines, marks] : []),
      plan,
    ].filter(({ width }) => width > 0),
    room.width,
    profile.smallest * 1.4,
    profile.smallest * 0.25,
  )
  const routes = options.routes.length > 0 ? [routeBadges(options.routes, room.width, pen)] : []
  return stacked(
    [...routes, ...index, key].filter(({ height }) => height > 0),
    profile.smallest * 0.5,
  )
}

function titled(heading: string, note: string, part: Part, width: number, pen: PosterPen): Part {
  return stacked([headingOf(heading, note, width, pen), part], pen.length(3.4))
}

/** The note stands beside the heading when there is room, below it when not. */
function headingOf(text: string, note: string, width: number, pen: PosterPen): Part {
  const heading = paragraph([pen.book(600, 21, pen.theme.ink)(text)], width, 1.1)
  if (note === '') return heading
  const small = paragraph([pen.sans(400, 13.5, pen.theme.ink2)(note)], width, 1.15)
  const gap = pen.length(5)
  if (heading.width + gap + small.width <= width) {
    return {
      width: heading.width + gap + small.width,
      height: heading.height,
      shapes: [
        placed(heading, 0, 0),
        placed(small, heading.width + gap, heading.height * 0.86 - small.height * 0.78),
      ],
    }
  }
  return stacked([heading, small], pen.length(0.8))
}
