import { instance } from '@viz-js/viz'
import type { Box, Point } from '#shared/map/drawing.ts'
import type { Picture } from '../pictureQuality.ts'

const pointsPerInch = 72

/** What dot draws for a text in its language: boxes and lines, in points. */
export async function dotPicture(text: string): Promise<Picture> {
  const viz = await instance()
  const drawn = viz.render(text, { engine: 'dot', format: 'plain' })
  if (drawn.status !== 'success') throw new Error(drawn.errors[0]?.message ?? 'dot failed')
  const cards: Box[] = []
  const lines: Point[][] = []
  // Long lines of its output are broken with a backslash.
  for (const row of drawn.output.replaceAll('\\\n', '').split('\n')) {
    const words = row.split(' ')
    const numbers = (first: number, last?: number) =>
      words.slice(first, last).map((word) => Number(word) * pointsPerInch)
    if (words[0] === 'node' && words[1]?.startsWith('r')) {
      const [x = 0, y = 0, width = 0, height = 0] = numbers(2, 6)
      cards.push({ x: x - width / 2, y: -y - height / 2, width, height })
    }
    if (words[0] !== 'edge' || !words[1]?.startsWith('r')) continue
    const flat = numbers(4, 4 + 2 * Number(words[3]))
    // Every third control point lies on the line; right-angled and slanted lines are straight between.
    lines.push(
      flat.flatMap((x, index): Point[] =>
        index % 6 === 0 ? [{ x, y: -(flat[index + 1] ?? 0) }] : [],
      ),
    )
  }
  return { cards, lines }
}
