import { isNeeded } from '#shared/analysis/gapRow.ts'
import type { Document } from '#shared/domain/document.ts'
import { requirementsOfRole } from '#shared/domain/queries/requirements.ts'
import type { Requirement } from '#shared/domain/records/competency.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { onProjectScale } from '#shared/domain/scales.ts'
import { isConfirmed } from '#shared/map/cardFacts.ts'
import type { Shape } from '#shared/map/drawing.ts'
import { inkOn } from '#shared/map/palette.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, placed, stacked } from '#shared/map/poster/part.ts'
import { measureText } from '#shared/map/textMeasure.ts'
import { centeredBaseline, textShape } from '#shared/map/textShapes.ts'
import type { WorkbookFacts } from '../facts.ts'
import { type Block, block, heightOf, pour, spaced } from '../layout/flow.ts'
import type { Frame } from '../layout/frame.ts'
import { familyTint } from '../layout/ink.ts'
import { headAgain, onPage, type PageDraft } from '../layout/page.ts'
import { mixed, type TypeStyle, type, words } from '../layout/type.ts'
import { type BarScale, levelBar } from '../parts/bars.ts'
import { numberText } from '../parts/bubbles.ts'
import { draftNote } from '../parts/draftNote.ts'
import { bulletBlocks, textBlocks } from '../parts/longText.ts'
import { type Cell, over, rowOf, rule } from '../parts/rows.ts'
import { answerBox } from '../parts/writeIn.ts'
import { familyColorOf, levelWords } from '../roleLook.ts'
import { sentence } from '../wording.ts'
import { roleBoxes } from './roleBoxes.ts'

/** Millimeters: height of a row of skills, gap above a heading. */
type Density = { readonly row: number; readonly gap: number }

const densities: readonly Density[] = [
  { row: 6.6, gap: 4.6 },
  { row: 6.1, gap: 4.6 },
  { row: 5.6, gap: 4.6 },
  { row: 5.2, gap: 4.2 },
  { row: 4.9, gap: 3.6 },
  { row: 4.6, gap: 3 },
]

const questions = 'Questions for someone who does this job'
const headStyle: TypeStyle = { ...type.title, size: 25 }

/** One role on a page of its own; what does not fit goes on, with the title again. */
export function roleSheet(facts: WorkbookFacts, role: Role, frame: Frame): PageDraft[] {
  const { document, settings } = facts
  const head = headBand(document, role, frame)
  const bodyTop = head.height + millimeters(6)
  const again = headAgain(role.title, frame.contentWidth)
  const roomOf = (page: number) =>
    page === 0 ? frame.bottom - bodyTop : frame.contentHeight - again.height
  const right = millimeters(68)
  const gap = millimeters(7)
  const left = frame.contentWidth - right - gap
  const boxChoices = (['with preparation', 'short', 'tight'] as const).map((detail) =>
    roleBoxes(document, settings, role, { width: right, detail }).map((part) =>
      block(part, millimeters(detail === 'tight' ? 2.4 : 3.2)),
    ),
  )
  const boxes = boxChoices.find((blocks) => heightOf(blocks) <= roomOf(0)) ?? boxChoices[0] ?? []
  const texts = fittingTexts(facts, role, left, roomOf(0))
  const layout = withQuestions(
    { texts, boxes },
    { room: roomOf(0), right, width: frame.contentWidth },
  )
  const lefts = pour(layout.texts, roomOf)
  const rights = pour(layout.boxes, roomOf)
  const count = Math.max(lefts.length, rights.length)
  const bodies = Array.from({ length: count }, (_, page) => {
    const [one, other] = [lefts[page], rights[page]]
    return {
      shapes: [
        ...(one ? [placed(one, 0, 0)] : []),
        ...(other ? [placed(other, left + gap, 0)] : []),
      ],
      height: Math.max(one?.height ?? 0, other?.height ?? 0),
    }
  })
  const end = questionsBelow(layout.below, bodies, roomOf)
  return end.map((body, page) => ({
    title: page === 0 ? role.title : `${role.title}, continued`,
    section: 'Roles',
    tab: 'Roles',
    bookmark: page === 0 ? { text: `${role.mapReference} ${role.title}`.trim(), level: 2 } : null,
    alt:
      page === 0
        ? `${role.mapReference} ${role.title}. ${role.purpose}`
        : `${role.title}, continued`,
    footer: 'shown',
    shapes:
      page === 0
        ? [...head.shapes, onPage({ ...body, width: 0 }, frame, bodyTop)]
        : [onPage(again, frame), onPage({ ...body, width: 0 }, frame, frame.top + again.height)],
  }))
}

type Columns = { readonly texts: readonly Block[]; readonly boxes: readonly Block[] }

/** The box for questions: across the page where it fits, else below the facts at the right. */
function withQuestions(
  columns: Columns,
  place: { readonly room: number; readonly right: number; readonly width: number },
): Columns & { readonly below: Block | null } {
  const left = heightOf(columns.texts)
  const right = heightOf(columns.boxes)
  const across = answerBox(questions, place.width, { least: 21, most: 60, above: millimeters(4) })
  const narrow = answerBox(questions, place.right, { least: 20, most: 90, above: millimeters(4) })
  if (Math.max(left, right) + across.above + across.part.height <= place.room) {
    return { ...columns, below: across }
  }
  if (right + narrow.above + narrow.part.height <= place.room) {
    return { ...columns, boxes: [...columns.boxes, narrow], below: null }
  }
  // A sheet is not made two pages long for the box alone.
  const fits = left <= place.room && right <= place.room
  return { ...columns, below: fits ? null : across }
}

type Body = { readonly shapes: readonly Shape[]; readonly height: number }

function questionsBelow(
  below: Block | null,
  bodies: readonly Body[],
  roomOf: (page: number) => number,
): Body[] {
  const last = bodies.at(-1)
  if (below === null || !last) return [...bodies]
  const page = bodies.length - 1
  const free = roomOf(page) - last.height - below.above
  if (free < below.part.height) {
    const part = below.grow ? below.grow.draw(below.grow.most) : below.part
    return [...bodies, { shapes: part.shapes, height: part.height }]
  }
  const part = below.grow ? below.grow.draw(Math.min(below.grow.most, free)) : below.part
  return [
    ...bodies.slice(0, -1),
    {
      shapes: [...last.shapes, placed(part, 0, last.height + below.above)],
      height: last.height + below.above + part.height,
    },
  ]
}

/** The reference large on the family's color, the title beside it, over a band of its tint. */
function headBand(
  document: Document,
  role: Role,
  frame: Frame,
): { shapes: Shape[]; height: number } {
  const color = familyColorOf(document, role)
  const badgeSize = { width: millimeters(22), height: millimeters(20) }
  const left = frame.left + badgeSize.width + millimeters(5)
  const width = frame.width - left - millimeters(26)
  const family = document.jobFamily.get(role.familyId)?.name ?? ''
  const about = [family, levelWords(document, role), role.shifts]
    .map(sentence)
    .filter((text) => text !== '')
    .join(' ')
  const text = stacked(
    [
      words(headStyle, role.title, width),
      words({ ...type.body, size: 12, leading: 1.3 }, about, width),
      ...(isConfirmed(role.confirmation)
        ? []
        : [draftNote('A draft: no expert has confirmed this sheet yet.', width)]),
    ],
    2.4,
  )
  const inner = Math.max(badgeSize.height, text.height)
  const top = millimeters(12)
  const height = top + inner + millimeters(5)
  const line = millimeters(2.2)
  const look = { family: 'Literata', weight: 700, size: 27 } as const
  const size = Math.min(
    27,
    (badgeSize.width * 0.88 * 27) / Math.max(1, measureText(role.mapReference, look)),
  )
  const badgeTop = top + (inner - badgeSize.height) / 2
  return {
    height: height + line,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: frame.width, height, fill: familyTint(color) },
      { kind: 'rect', x: 0, y: height, width: frame.width, height: line, fill: color },
      {
        kind: 'rect',
        x: frame.left,
        y: badgeTop,
        ...badgeSize,
        radius: millimeters(2),
        fill: color,
      },
      textShape(
        role.mapReference,
        {
          x: frame.left + badgeSize.width / 2,
          y: centeredBaseline(badgeTop + badgeSize.height / 2, { ...look, size }),
          anchor: 'middle',
        },
        { ...look, size },
        inkOn(color),
      ),
      placed(text, left, top + (inner - text.height) / 2),
    ],
  }
}

/** The left column with the largest rows of skills at which it fits the page. */
function fittingTexts(facts: WorkbookFacts, role: Role, width: number, room: number): Block[] {
  const choices = densities.map((density) => textColumn(facts, role, width, density))
  return choices.find((blocks) => heightOf(blocks) <= room) ?? choices[1] ?? []
}

function textColumn(facts: WorkbookFacts, role: Role, width: number, density: Density): Block[] {
  const body = { ...type.body, leading: density.gap < 4 ? 1.27 : 1.34 }
  const heading = (text: string) =>
    block(words(type.heading, text, width), millimeters(density.gap), { keep: 'with next' })
  const section = (text: string, blocks: readonly Block[]) =>
    blocks.length === 0 ? [] : [heading(text), ...spaced(blocks, millimeters(1.4))]
  return [
    ...section('What the job is', textBlocks(body, role.purpose, width)),
    ...section('In a normal shift', bulletBlocks(body, role.tasks, width, millimeters(4))),
    ...skillBlocks(facts, role, width, density),
    ...opinions(role, width, density),
  ]
}

function skillBlocks(
  { document, scale }: WorkbookFacts,
  role: Role,
  width: number,
  { row, gap }: Density,
): Block[] {
  const needed = requirementsOfRole(document, role.id).filter((one) => isNeeded(document, one))
  if (needed.length === 0) return []
  const rows = needed
    .map((requirement) => {
      return { requirement, need: onProjectScale(document, requirement.level, requirement.scaleId) }
    })
    .toSorted((a, b) => b.need - a.need)
  const values = scale?.points.map(({ value }) => value) ?? [0, 1]
  const bars: BarScale = { low: values[0] ?? 0, steps: values.slice(1) }
  const mustHaves = needed.some(({ essential }) => essential)
  const heading = mixed(
    [
      [type.heading, mustHaves ? 'Skills and levels ' : 'Skills and levels'],
      ...(mustHaves ? [[type.small, 'bold: must-have'] as const] : []),
    ],
    width,
  )
  return [
    block(heading, millimeters(gap), { keep: 'with next' }),
    ...rows.map(({ requirement, need }, index) =>
      block(
        skillRow(document, requirement, need, bars, { width, height: millimeters(row) }),
        index === 0 ? millimeters(1.4) : 0,
      ),
    ),
  ]
}

function skillRow(
  document: Document,
  requirement: Requirement,
  need: number,
  scale: BarScale,
  { width, height }: { readonly width: number; readonly height: number },
): Part {
  const name = document.competency.get(requirement.competencyId)?.name ?? ''
  const nameWidth = millimeters(56)
  const number = words({ ...type.row, size: 11 }, numberText(need), millimeters(8))
  const gap = millimeters(3)
  const bar = width - nameWidth - millimeters(6) - 2 * gap
  const style = { ...(requirement.essential ? type.rowStrong : type.row), size: 11, leading: 1.15 }
  const row = rowOf(
    [
      { part: words(style, name, nameWidth), x: 0, width: nameWidth },
      {
        part: levelBar(
          { have: need, need: null },
          scale,
          bar,
          Math.min(millimeters(3.8), height * 0.6),
        ),
        x: nameWidth + gap,
        width: bar,
      },
      { part: number, x: width - number.width, width: number.width },
    ],
    width,
    height,
    0.2,
  )
  return over(row, [rule(width, 0)])
}

function opinions({ likes, hard }: Role, width: number, density: Density): Block[] {
  const above = millimeters(density.gap)
  const gap = millimeters(6)
  const half = (width - gap) / 2
  const texts: [string, string][] = [
    ['People like', likes],
    ['People find hard', hard],
  ]
  const shown = texts.filter(([, text]) => text.trim() !== '')
  if (shown.length === 0) return []
  const long = shown.some(([, text]) => text.length > 500)
  if (long) {
    return shown.flatMap(([title, text]) => [
      block(words(type.heading, title, width), above, { keep: 'with next' as const }),
      ...spaced(textBlocks(type.small, text, width), millimeters(1.4)),
    ])
  }
  const cells = shown.map(([title, text], index): Cell => {
    const part = stacked(
      [words(type.heading, title, half), words({ ...type.small, leading: 1.28 }, text, half)],
      millimeters(1.2),
    )
    return { part, x: index * (half + gap), width: half, at: 'top' }
  })
  return [block(rowOf(cells, width, 0), above)]
}
