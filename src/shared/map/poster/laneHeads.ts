import type { Shape } from '../drawing.ts'
import { familyPattern } from '../familyPattern.ts'
import { familyColor, inkOn } from '../palette.ts'
import { printableText } from '../printableText.ts'
import type { Scene, SceneLane } from '../scene.ts'
import { measureText, type TextLook, wrapText } from '../textMeasure.ts'
import { baselineIn, centeredBaseline, textShape } from '../textShapes.ts'
import type { Part } from './part.ts'
import type { PosterPen } from './posterPen.ts'

/** Where the map stands on the sheet: its left edge, and where the last lane's heading ends. */
export type LaneFrame = { readonly mapLeft: number; readonly right: number }

type FittedName = { readonly lines: readonly string[]; readonly look: TextLook }

/** White headings above the map, each on a bar in its family's color. */
export function laneHeads(scene: Scene, frame: LaneFrame, pen: PosterPen): Part {
  const { theme, profile } = pen
  const { type, badge, pad, gap } = headMeasures(pen)
  const names = scene.lanes.map((lane, index) =>
    fitName(
      lane.name,
      widthOf(scene, index, frame) - 2 * pad - badge - gap,
      type,
      profile.smallest,
    ),
  )
  const lineHeight = type.size * 1.12
  const bar = Math.max(pen.length(1.4), 1.5)
  const height = Math.max(
    pen.length(14),
    badge + pen.length(3) + bar,
    ...names.map(({ lines }) => lines.length * lineHeight + pen.length(3.4) + bar),
  )
  const shapes: Shape[] = [
    { kind: 'rect', x: 0, y: 0, width: profile.width, height, fill: theme.paper },
    { kind: 'rect', x: 0, y: height - bar, width: frame.mapLeft, height: bar, fill: theme.ink },
    textShape(
      'Level',
      { x: profile.margin, y: centeredBaseline((height - bar) / 2, type) },
      type,
      theme.ink,
    ),
  ]
  for (const [index, lane] of scene.lanes.entries()) {
    const color = familyColor(theme, lane)
    const x = frame.mapLeft + lane.x
    const width = widthOf(scene, index, frame)
    shapes.push({ kind: 'rect', x, y: height - bar, width, height: bar, fill: color })
    shapes.push(
      ...letterBadge(lane, { x: x + pad, middle: (height - bar) / 2, size: badge }, color),
    )
    shapes.push(
      ...nameLines(
        names[index],
        { x: x + pad + badge + gap, middle: (height - bar) / 2 },
        theme.ink,
      ),
    )
  }
  return { width: profile.width, height, shapes }
}

/** "Start here": the colored foot of every lane, where people start reading. */
export function laneFoot(scene: Scene, frame: LaneFrame, pen: PosterPen): Part {
  const { theme, profile } = pen
  const type = pen.look('Source Sans 3', 600, 17.5)
  const start = pen.look('Literata', 600, 20)
  const letterSize = Math.max(27 * profile.scale, profile.smallest * 1.3)
  const letter: TextLook = { family: 'Literata', weight: 700, size: letterSize }
  const pad = pen.length(4)
  const gap = pen.length(3)
  const letterRoom = letterSize * 0.85
  // Where every line of the sheet counts, the letter is enough: the name stands above the map.
  const named = scene.detail !== 'block'
  const names = scene.lanes.map((lane, index) =>
    fitName(
      named ? lane.name : '',
      widthOf(scene, index, frame) - pad * 1.5 - letterRoom - gap,
      type,
      profile.smallest,
    ),
  )
  const inset = startInset(pen)
  const startLines = wrapText(startWords, start, frame.mapLeft - inset - pen.length(1))
  const height = Math.max(
    pen.length(15),
    startLines.length * start.size * 1.1 + pen.length(3),
    ...names.map(({ lines, look }) => lines.length * look.size * 1.12 + pen.length(3.4)),
  )
  const shapes: Shape[] = [
    { kind: 'rect', x: 0, y: 0, width: frame.mapLeft, height, fill: theme.spine },
    ...nameLines(
      { lines: startLines, look: start },
      { x: inset, middle: height / 2 },
      theme.spineInk,
    ),
  ]
  const rule = Math.max(pen.length(0.7), 0.8)
  const saving = theme.spine === theme.paper
  if (saving)
    shapes.push({ kind: 'rect', x: 0, y: 0, width: profile.width, height: rule, fill: theme.ink })
  for (const [index, lane] of scene.lanes.entries()) {
    const color = familyColor(theme, lane)
    const ink = saving ? color : inkOn(color)
    const x = frame.mapLeft + lane.x
    const width = widthOf(scene, index, frame) - (index === scene.lanes.length - 1 ? 0 : rule)
    // Where ink is saved the family's color is a bar above its name.
    const barHeight = saving ? height * 0.14 : height
    shapes.push({ kind: 'rect', x, y: 0, width, height: barHeight, fill: color })
    if (theme.patterns && !saving) {
      const strip = height * 0.2
      const box = { x: x + width * 0.02, y: height - strip, width: width * 0.96, height: strip }
      shapes.push(...familyPattern(lane.letter, box, strip, ink))
    }
    shapes.push(
      textShape(lane.letter, { x: x + pad, y: centeredBaseline(height / 2, letter) }, letter, ink),
    )
    shapes.push(
      ...nameLines(names[index], { x: x + pad + letterRoom + gap, middle: height / 2 }, ink),
    )
  }
  return { width: profile.width, height, shapes }
}

const startWords = 'Start here'

/** Small sheets let the words reach into the margin. */
function startInset(pen: PosterPen): number {
  return pen.profile.howToRead === 'key below' ? pen.profile.margin * 0.4 : pen.profile.margin
}

/** Width the column left of the map needs for its foot on sheets that write it in one line. */
export function startWidth(pen: PosterPen): number {
  const { howToRead, orientation } = pen.profile
  if (howToRead !== 'key below' || orientation === 'portrait') return 0
  const look = pen.look('Literata', 600, 20)
  return startInset(pen) + measureText(startWords, look) + pen.length(1) + 1
}

/** A heading reaches to the next lane; the last one to the edge of the sheet. */
function widthOf(scene: Scene, index: number, frame: LaneFrame): number {
  const lane = scene.lanes[index]
  const next = scene.lanes[index + 1]
  if (!lane) return 0
  return (next ? next.x : frame.right - frame.mapLeft) - lane.x
}

/**
 * In up to three lines, smaller only down to the sheet's smallest type. A lane too narrow for the
 * longest word of its name shows its letter only; the foot of the sheet then names the families.
 */
function fitName(name: string, width: number, look: TextLook, smallest: number): FittedName {
  const text = printableText(name)
  for (let size = look.size; size >= smallest - 0.001; size -= 0.5) {
    const smaller = { ...look, size }
    if (text.split(' ').some((word) => measureText(word, smaller) > width)) continue
    const lines = wrapText(text, smaller, width)
    if (lines.length <= 3) return { lines, look: smaller }
  }
  return { lines: [], look: { ...look, size: smallest } }
}

/** Families whose heading has room for the letter only. */
export function unnamedLanes(scene: Scene, frame: LaneFrame, pen: PosterPen): SceneLane[] {
  const { badge, pad, gap, type } = headMeasures(pen)
  return scene.lanes.filter((lane, index) => {
    const width = widthOf(scene, index, frame) - 2 * pad - badge - gap
    return fitName(lane.name, width, type, pen.profile.smallest).lines.length === 0
  })
}

function headMeasures(pen: PosterPen) {
  const type = pen.look('Source Sans 3', 600, 15)
  return {
    type,
    badge: Math.max(pen.length(6.6), type.size * 1.44),
    pad: pen.length(3),
    gap: pen.length(2.6),
  }
}

function nameLines(
  name: FittedName | undefined,
  place: { readonly x: number; readonly middle: number },
  color: string,
): Shape[] {
  if (!name) return []
  const pitch = name.look.size * 1.12
  const top = place.middle - (name.lines.length * pitch) / 2
  return name.lines.map((line, index) =>
    textShape(
      line,
      { x: place.x, y: baselineIn(top + index * pitch, pitch, name.look) },
      name.look,
      color,
    ),
  )
}

function letterBadge(
  lane: SceneLane,
  place: { readonly x: number; readonly middle: number; readonly size: number },
  color: string,
): Shape[] {
  const type: TextLook = { family: 'Source Sans 3', weight: 700, size: place.size * 0.7 }
  return [
    {
      kind: 'rect',
      x: place.x,
      y: place.middle - place.size / 2,
      width: place.size,
      height: place.size,
      radius: place.size * 0.15,
      fill: color,
    },
    textShape(
      lane.letter,
      { x: place.x + place.size / 2, y: centeredBaseline(place.middle, type), anchor: 'middle' },
      type,
      inkOn(color),
    ),
  ]
}
