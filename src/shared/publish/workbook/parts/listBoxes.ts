import { type Part, stacked } from '#shared/map/poster/part.ts'
import { type, words } from '../layout/type.ts'
import { type BoxLook, boxed, insideWidth } from './boxed.ts'

/** Points; a longer list goes on in a further box, which can stand on another page. */
const highestBox = 330

/** Rows under a heading in as many boxes as their height asks for; `gap` lies between two rows. */
export function listBoxes(
  title: string,
  rows: readonly Part[],
  frame: { readonly width: number; readonly look: BoxLook; readonly gap: number },
): Part[] {
  const { width, look, gap } = frame
  return chunksOf(rows, gap).map((chunk, index) => {
    const heading = index === 0 ? title : `${title}, continued`
    return boxed(
      stacked([words(type.heading, heading, insideWidth(width, look)), ...chunk], gap),
      width,
      look,
    )
  })
}

function chunksOf(rows: readonly Part[], gap: number): Part[][] {
  const chunks: Part[][] = []
  let used = 0
  for (const row of rows) {
    const last = chunks.at(-1)
    if (!last || used + gap + row.height > highestBox) {
      chunks.push([row])
      used = row.height
    } else {
      last.push(row)
      used += gap + row.height
    }
  }
  return chunks
}
