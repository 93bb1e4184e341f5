import type { Box, Shape } from '#shared/map/drawing.ts'
import { inkOn } from '#shared/map/palette.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { measureText, shortenText } from '#shared/map/textMeasure.ts'
import { baselineIn, centeredBaseline, textShape } from '#shared/map/textShapes.ts'
import type { BookSection, BookTab } from '../pageContent.ts'
import type { Frame } from '../workbook/layout/frame.ts'
import { familyTint, ink } from '../workbook/layout/ink.ts'

/** Book, chapter and page number below a rule. */
export function footerShapes(
  { left, right }: NonNullable<BookSection['footer']>,
  page: number,
  frame: Frame,
): Shape[] {
  const look = { family: 'Source Sans 3', weight: 400, size: 10 } as const
  const bold = { ...look, weight: 700 } as const
  const y = baselineIn(frame.footer + millimeters(1.6), 13.8, look)
  const numberWidth = Math.max(millimeters(6), measureText(String(page), bold))
  const end = frame.right - numberWidth - millimeters(6)
  const chapter = shortenText(right, look, (end - frame.left) * 0.6)
  const room = end - measureText(chapter, look) - millimeters(6) - frame.left
  return [
    {
      kind: 'rect',
      x: frame.left,
      y: frame.footer,
      width: frame.contentWidth,
      height: millimeters(0.25),
      fill: ink.boxLine,
    },
    textShape(shortenText(left, look, room), { x: frame.left, y }, look, ink.quiet),
    textShape(chapter, { x: end, y, anchor: 'end' }, look, ink.quiet),
    textShape(String(page), { x: frame.right, y, anchor: 'end' }, bold, ink.strong),
  ]
}

/** Index tabs share the outer edge between head and footer; few tabs are not stretched. */
const first = millimeters(34)
const highest = millimeters(20)

export function tabBox(index: number, count: number, isCurrent: boolean, frame: Frame): Box {
  const pitch = Math.min(highest + 6, (frame.footer - first - millimeters(6)) / count)
  const width = millimeters(isCurrent ? 11.5 : 9)
  return {
    x: frame.width - width,
    y: first + index * pitch,
    width,
    height: pitch - Math.min(6, pitch * 0.14),
  }
}

export function tabShapes(tabs: readonly BookTab[], frame: Frame): Shape[] {
  return tabs.flatMap((tab, index) => {
    const box = tabBox(index, tabs.length, tab.current, frame)
    const strong = tab.color ?? ink.strong
    const fill = tab.current ? strong : tab.color === null ? ink.tab : familyTint(tab.color)
    const color = tab.current ? inkOn(strong) : tab.color === null ? ink.quiet : tab.color
    const size = Math.min(11, box.height * 0.7)
    const look = { family: 'Source Sans 3', weight: tab.current ? 700 : 600, size } as const
    // Room for the edge that is cut a little differently on every sheet.
    const middle = { x: box.x + box.width / 2 - 1, y: box.y + box.height / 2 }
    return [
      { kind: 'path', d: tabPath(box), fill } as const,
      textShape(
        tab.text,
        { x: middle.x, y: centeredBaseline(middle.y, look), anchor: 'middle' },
        look,
        color,
      ),
    ]
  })
}

/** Rounded at the inner corners only: the outer ones lie on the edge of the sheet. */
function tabPath({ x, y, width, height }: Box): string {
  const r = Math.min(millimeters(2), height / 3)
  const n = (value: number) => value.toFixed(2)
  return `M${n(x + width)} ${n(y)}H${n(x + r)}Q${n(x)} ${n(y)} ${n(x)} ${n(y + r)}V${n(y + height - r)}Q${n(x)} ${n(y + height)} ${n(x + r)} ${n(y + height)}H${n(x + width)}Z`
}
