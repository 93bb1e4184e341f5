import { stacked } from '#shared/map/poster/part.ts'
import { printableText } from '#shared/map/printableText.ts'
import { wrapText } from '#shared/map/textMeasure.ts'
import { type Block, block } from '../layout/flow.ts'
import { lineOf, run, type TypeStyle } from '../layout/type.ts'

const linesTogether = 8

/** Running text as blocks of a few lines, so that long texts go on over pages. */
export function textBlocks(style: TypeStyle, text: string, width: number): Block[] {
  const lines = wrapText(printableText(text), run(style, '').look, width)
  const blocks: Block[] = []
  for (let from = 0; from < lines.length; from += linesTogether) {
    const some = lines.slice(from, from + linesTogether)
    blocks.push(
      block(
        stacked(
          some.map((line) => lineOf(style, line)),
          0,
        ),
      ),
    )
  }
  return blocks
}

/** Items of a list with a dot before each. */
export function bulletBlocks(
  style: TypeStyle,
  items: readonly string[],
  width: number,
  indent: number,
): Block[] {
  return items.flatMap((item) =>
    textBlocks(style, item, width - indent).map(({ part, above }, index) => {
      const pitch = style.size * style.leading
      const dot = {
        kind: 'circle',
        cx: 2.3,
        cy: pitch / 2 + style.size * 0.05,
        r: 2.3,
        fill: style.color,
      } as const
      return block(
        {
          width,
          height: part.height,
          shapes: [
            ...(index === 0 ? [dot] : []),
            { kind: 'group', x: indent, y: 0, scale: 1, shapes: part.shapes },
          ],
        },
        above,
      )
    }),
  )
}
