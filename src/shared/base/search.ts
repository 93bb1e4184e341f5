import { foldName } from './words.ts'

/** How well a text answers a query: 0 not at all, higher is better. Words may come in any order. */
export function matchScore(text: string, query: string): number {
  const wanted = foldName(query)
  if (wanted === '') return 1
  const folded = foldName(text)
  if (folded === wanted) return 100
  if (folded.startsWith(wanted)) return 80
  if (folded.includes(` ${wanted}`)) return 60
  if (folded.includes(wanted)) return 40
  const parts = wanted.split(' ')
  return parts.every((part) => folded.includes(part)) ? 20 : 0
}

/** The names nearest to a wrong one, best first, by shared letter pairs (Dice coefficient). */
export function nearestNames(names: readonly string[], wrong: string, count = 3): string[] {
  const target = pairsOf(wrong)
  return names
    .map((name) => ({ name, score: similarity(pairsOf(name), target) }))
    .filter(({ score }) => score > 0.2)
    .toSorted((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name)
}

function pairsOf(text: string): Set<string> {
  const folded = foldName(text)
  const pairs = new Set<string>()
  for (let index = 0; index + 1 < folded.length; index++) pairs.add(folded.slice(index, index + 2))
  return pairs
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return (2 * shared) / (a.size + b.size)
}
