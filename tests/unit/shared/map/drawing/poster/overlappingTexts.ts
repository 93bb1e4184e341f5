import type { Drawing } from '#shared/map/drawing.ts'
import { type PlacedText, textsOf } from '#shared/map/textsOf.ts'

/** Pairs of texts that cover each other, and texts that leave the sheet: none on a good poster. */
export function overlappingTexts(drawing: Drawing): string[] {
  const texts = textsOf(drawing.shapes)
  const outside = texts
    .filter(
      (text) =>
        text.x < 0 ||
        text.y < 0 ||
        text.x + text.width > drawing.width ||
        text.y + text.height > drawing.height,
    )
    .map(({ text }) => `"${text}" leaves the sheet`)
  const pairs = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => covers(one, other))
      .map((other) => `"${one.text}" and "${other.text}"`),
  )
  return [...outside, ...pairs]
}

/** Letters of neighboring lines may touch by a hair. */
function covers(one: PlacedText, other: PlacedText): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return across > 0.5 && down > 1
}
