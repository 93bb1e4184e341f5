import { pickIndex, seededRandom } from '#shared/base/random.ts'
import type { Document } from '#shared/domain/document.ts'
import { mapDocument } from './mapFixture.ts'

const kinds = ['advancement', 'lateral', 'bridge', 'step-back', 'lead', 'specialization']

export type RandomMap = {
  readonly seed: number
  readonly roles: number
  readonly moves: number
  readonly families?: number
  readonly bands?: number
  /** Share of cards that stand where someone put them. */
  readonly placed?: number
}

/**
 * Roles in random cells and moves of all kinds between random roles, half of them near one another,
 * about one in seven from outside, no pair twice.
 */
export function randomMap({
  seed,
  roles,
  moves,
  families = 7,
  bands = 5,
  placed = 0,
}: RandomMap): Document {
  const random = seededRandom(seed)
  const pick = <T>(list: readonly T[]): T | undefined => list[pickIndex(random, list.length)]
  const counts = new Map<string, number>()
  const bandOfRole: Record<string, number> = {}
  const placements: Record<string, [number, number, 'pinned'?]> = {}
  for (let index = 0; index < roles; index++) {
    const letter = String.fromCharCode(65 + pickIndex(random, families))
    const number = (counts.get(letter) ?? 0) + 1
    counts.set(letter, number)
    const id = `${letter}${number}`
    bandOfRole[id] = 1 + pickIndex(random, bands)
    if (random() < placed) {
      const cell: [number, number] = [pickIndex(random, 4), pickIndex(random, 3)]
      placements[id] = random() < 0.5 ? [...cell, 'pinned'] : cell
    }
  }
  const ids = Object.keys(bandOfRole)
  const near = (a: string, b: string) =>
    a !== b &&
    Math.abs(a.charCodeAt(0) - b.charCodeAt(0)) < 2 &&
    Math.abs((bandOfRole[a] ?? 0) - (bandOfRole[b] ?? 0)) < 2
  const texts = new Map<string, string>()
  for (let attempt = 0; texts.size < moves && attempt < moves * 20; attempt++) {
    const to = pick(ids)
    if (to === undefined) break
    const time = random() < 0.85 ? 1 + pickIndex(random, 30) : ''
    const outside = random() < 0.15
    const neighbors = random() < 0.5 ? ids.filter((id) => near(id, to)) : ids
    const from = outside ? '*' : pick(neighbors)
    const kind = outside ? 'entry' : pick(kinds)
    if (from === undefined || from === to || texts.has(`${from} > ${to}`)) continue
    texts.set(`${from} > ${to}`, `${from} > ${to} ${kind} ${time}`.trim())
  }
  return mapDocument({
    families: Array.from({ length: families }, (_, index) => String.fromCharCode(65 + index)),
    bands,
    roles: bandOfRole,
    moves: [...texts.values()],
    placements,
  })
}
