import type { Route } from '#shared/analysis/route.ts'
import { readerWords } from '#shared/base/readerWords.ts'
import { countOf } from '#shared/base/words.ts'
import { isConfirmed } from '#shared/map/cardFacts.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, stacked } from '#shared/map/poster/part.ts'
import type { WorkbookFacts } from '../facts.ts'
import { type Block, block, heightOf, spaced } from '../layout/flow.ts'
import type { Frame } from '../layout/frame.ts'
import type { Step } from '../layout/page.ts'
import { firstPageRoom, type Worksheet } from '../layout/sheets.ts'
import { type TypeStyle, type, words } from '../layout/type.ts'
import { boxed, insideWidth } from '../parts/boxed.ts'
import { draftNote } from '../parts/draftNote.ts'
import { fromTo } from '../parts/fromTo.ts'
import { axesFor, payChart, stairsOf } from '../parts/payChart.ts'
import { type Cell, factRow, rowOf } from '../parts/rows.ts'
import { answerBox, tickLine } from '../parts/writeIn.ts'
import { plainWords, sentence } from '../wording.ts'
import { routeCard, routeFactsOf, routeName } from './routeCard.ts'
import { routeForm } from './routeForm.ts'
import { routeSteps } from './routeSteps.ts'

const countWords = ['No', 'One', 'Two', 'Three']
const obstacles = 'What could get in the way, and who can help'

/** Routes side by side where there are several, then the best one step by step. */
export function routePages(facts: WorkbookFacts, step: Step, frame: Frame): Worksheet[] {
  const width = frame.contentWidth
  if (facts.search === null) return [routeForm(facts, step, frame)]
  const [best] = facts.routes
  if (!best) return [noRoute(facts, step, width)]
  const several = facts.routes.length > 1
  return [
    ...(several ? [compared(facts, step, width)] : []),
    bestRoute(facts, several ? null : step, frame),
  ]
}

function sheet(more: Pick<Worksheet, 'title' | 'lead' | 'step' | 'blocks' | 'alt'>): Worksheet {
  return { section: 'Route', tab: 'Route', bookmark: more.title, ...more }
}

function compared(facts: WorkbookFacts, step: Step, width: number): Worksheet {
  const { routes, document } = facts
  const lead = `${countWords[routes.length] ?? routes.length} routes ${facts.filled ? 'that keep your limits' : 'on the map'}, side by side. Times are beside work, pay is ${readerWords.medianPay} in a year.`
  const cards = routes.map((route, index) =>
    routeCard(document, route, {
      number: index + 1,
      reasons: route.reasons,
      beside: routes,
      width,
    }),
  )
  const choices = routes.map((_, index): Cell => {
    const part = tickLine(`Route ${index + 1}`, millimeters(30))
    return { part, x: millimeters(38 + index * 30), width: part.width }
  })
  const label = words(type.heading, 'The route I choose', millimeters(38))
  return sheet({
    title: 'My routes compared',
    lead,
    step,
    alt: `My routes compared. ${routes.map(routeName).join('. ')}`,
    blocks: [
      ...cards.map((card) => block(card, millimeters(3))),
      ...leftOut(facts, width),
      block(
        rowOf([{ part: label, x: 0, width: label.width }, ...choices], width, 0),
        millimeters(5),
        {
          keep: 'with next',
        },
      ),
      answerBox('Why this route fits me', width, { least: 16, most: 45, above: 6 }),
    ],
  })
}

function leftOut({ search }: WorkbookFacts, width: number): Block[] {
  const sentences = (search?.excluded ?? []).map(({ reason }) => plainWords(reason))
  return sentences.map((text) => block(words(type.small, text, width), 6))
}

type Density = { readonly chart: number; readonly padding: number }

const densities: readonly Density[] = [
  { chart: 42, padding: 2.6 },
  { chart: 38, padding: 1.8 },
  { chart: 33, padding: 1 },
  { chart: 28, padding: 0.5 },
]

/** As spacious as one page allows; longer routes go on at the usual density. */
function bestRoute(facts: WorkbookFacts, step: Step | null, frame: Frame): Worksheet {
  const { document, routes } = facts
  const width = frame.contentWidth
  const [best] = routes
  const title = routes.length > 1 ? 'My route, step by step' : 'My route'
  const head = { title, lead: bestLead(facts), step }
  const choices = densities.map((density) => [
    ...(best ? [...routeSteps(document, best, width), ...chartBlocks(best, width, density)] : []),
    ...totals(facts, width, density),
    ...draftBlocks(best, width),
    answerBox(obstacles, width, { least: 15, most: 60, above: millimeters(3.5) }),
  ])
  const room = firstPageRoom(head, frame)
  return sheet({
    ...head,
    alt: `${title}. ${best ? `${routeName(best)}. ${best.reasons.map(plainWords).join(' ')}` : ''}`,
    blocks: choices.find((blocks) => heightOf(blocks) <= room) ?? choices[0] ?? [],
  })
}

function chartBlocks(best: Route, width: number, density: Density): Block[] {
  const axes = axesFor([best])
  const stairs = stairsOf(best)
  if (!axes || stairs.length < 2) {
    const text = 'There is no pay chart: the pay of these jobs is not known on one common basis.'
    return [block(words(type.small, text, width), millimeters(4))]
  }
  return [
    block(words(type.heading, 'Middle pay along the way', width), millimeters(4), {
      keep: 'with next',
    }),
    block(payChart(stairs, axes, { width, height: millimeters(density.chart) }), 2),
  ]
}

function bestLead({ routes }: WorkbookFacts): string {
  const [best] = routes
  if (!best) return ''
  const name = routeName(best)
  if (routes.length === 1) return sentence(name)
  return sentence(`Route 1: ${name.charAt(0).toLowerCase()}${name.slice(1)}`)
}

/** What the route adds up to, beside what else there is. */
function totals(facts: WorkbookFacts, width: number, { padding }: Density): Block[] {
  const [best] = facts.routes
  if (!best) return []
  const gap = millimeters(5)
  const half = (width - gap) / 2
  const inside = insideWidth(half)
  const row = (name: string, value: string) =>
    factRow(
      { style: type.row, text: name },
      { style: type.rowStrong, text: value },
      inside,
      padding,
    )
  const mine = stacked(
    [
      words(type.heading, 'In total', inside),
      stacked(
        routeFactsOf(best).map(({ name, value }) => row(name, value)),
        0,
      ),
    ],
    4,
  )
  const rest = stacked(besides(facts, inside), 4)
  const height = Math.max(mine.height, rest.height) + 2 * millimeters(3.4)
  const cells: Cell[] = [
    { part: boxed(mine, half, undefined, height), x: 0, width: half, at: 'top' },
    { part: boxed(rest, half, undefined, height), x: half + gap, width: half, at: 'top' },
  ]
  return [block(rowOf(cells, width, 0), millimeters(3))]
}

/** The other routes; a route that stands alone says what speaks for it and what was left out. */
function besides({ routes, search }: WorkbookFacts, width: number): Part[] {
  const [best, ...others] = routes
  if (best && others.length === 0) {
    const excluded = search?.excluded.map(({ reason }) => reason) ?? []
    const texts = [best.reasons.join(' '), ...excluded].map(plainWords)
    return [
      words(type.heading, 'About this route', width),
      ...texts.map((text) => words({ ...type.small, leading: 1.28 }, text, width)),
    ]
  }
  return [
    words(type.heading, 'Other routes', width),
    ...others.map((route) => {
      const facts = routeFactsOf(route)
      const factOf = (wanted: string) => facts.find(({ name }) => name === wanted)?.value ?? ''
      const references = route.roles.map(({ mapReference }) => mapReference).join(', ')
      const line = (style: TypeStyle, text: string, value: string) =>
        factRow({ style, text }, { style: type.rowStrong, text: value }, width, 0)
      return stacked(
        [
          line(type.row, routeName(route), factOf('Time')),
          line(type.tiny, references, factOf('Cost before help')),
        ],
        0,
      )
    }),
  ]
}

function draftBlocks(best: Route | undefined, width: number): Block[] {
  const drafts = best?.steps.filter(({ transition }) => !isConfirmed(transition.confirmation)) ?? []
  if (drafts.length === 0) return []
  const moves = countOf(drafts.length, 'move')
  return [
    block(
      draftNote(
        `Times and costs of ${moves} on this route are a draft that no expert has confirmed yet.`,
        width,
      ),
      millimeters(3),
    ),
  ]
}

/** Says plainly that there is none and why, with the nearest ones and what they would ask. */
function noRoute(facts: WorkbookFacts, step: Step, width: number): Worksheet {
  const { search, document } = facts
  const explanation = (search?.explanation ?? []).map(plainWords)
  const excluded = search?.excluded ?? []
  const beside = excluded.map(({ route }) => route)
  return sheet({
    title: 'My route',
    lead: fromTo(document, facts.current, facts.target, width),
    step,
    alt: `My route. No route fits yet. ${explanation.join(' ')}`,
    blocks: [
      block(words(type.heading, 'No route fits yet', width), 0, { keep: 'with next' }),
      ...explanation.map((text) => block(words(type.body, text, width), 4)),
      ...(excluded.length === 0
        ? []
        : [
            block(words(type.heading, 'Routes that ask for more', width), millimeters(6), {
              keep: 'with next',
            }),
          ]),
      ...excluded.map(({ route, reason }) =>
        block(
          routeCard(document, route, { number: null, reasons: [reason], beside, width }),
          millimeters(3),
        ),
      ),
      ...spaced(
        [
          answerBox('What would have to change, and who could help', width, {
            least: 25,
            most: 60,
          }),
        ],
        millimeters(6),
      ),
      answerBox('Another job I could aim for', width, { least: 16, most: 40 }),
    ],
  })
}
