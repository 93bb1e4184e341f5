import { pickIndex, type Random, seededRandom } from '#shared/base/random.ts'
import { type CareerGraph, type CareerMove, type CareerRole, kindBetween } from './careerGraph.ts'

const levels = 6
const rolesOfFamily = 25
const shares = { up: 0.62, bridge: 0.22, lateral: 0.12 }

/**
 * A made-up organization of any size, the same one every time: families of about 25 roles, fewer
 * toward the top, most moves up one level within the family, some to a neighboring family, a few
 * anywhere; four moves for three roles and an entry into every fifth role of the lowest levels.
 */
export function generatedGraph(count: number, seed = count): CareerGraph {
  const random = seededRandom(seed)
  const families = Math.max(1, Math.round(count / rolesOfFamily))
  const roles = Array.from({ length: count }, (_, index): CareerRole => {
    const level = Math.min(pickIndex(random, levels), pickIndex(random, levels + 1))
    return { title: titleOf(index, level), family: index % families, level }
  })
  const cells = new Map<string, number[]>()
  for (const [index, { family, level }] of roles.entries()) {
    const key = `${family} ${level}`
    cells.set(key, [...(cells.get(key) ?? []), index])
  }
  const moves = new Map<string, CareerMove>()
  const wanted = Math.round((count * 4) / 3)
  for (let attempt = 0; moves.size < wanted && attempt < wanted * 20; attempt++) {
    const from = pickIndex(random, count)
    const start = roles[from]
    if (!start) continue
    const to = pickFrom(cells.get(targetCell(start, families, random)) ?? [], random)
    const end = to === undefined ? undefined : roles[to]
    if (to === undefined || !end || to === from || moves.has(`${to} ${from}`)) continue
    const months = 3 + pickIndex(random, 33)
    moves.set(`${from} ${to}`, { from, to, kind: kindBetween(start, end), months })
  }
  const entries = roles.flatMap(({ level }, to): CareerMove[] =>
    level <= 1 && to % 5 === 0 ? [{ from: null, to, kind: 'entry', months: 1 + (to % 6) }] : [],
  )
  return {
    name: `${count} generated roles`,
    families: Array.from({ length: families }, (_, index) => `Family ${index + 1}`),
    levels: Array.from({ length: levels }, (_, index) => `Level ${index + 1}`),
    roles,
    moves: [...moves.values(), ...entries],
  }
}

function targetCell({ family, level }: CareerRole, families: number, random: Random): string {
  const choice = random()
  const rise = level + 1 + (random() < 0.12 ? 1 : 0)
  if (choice < shares.up) return `${family} ${rise}`
  const beside = family + (random() < 0.5 ? -1 : 1)
  if (choice < shares.up + shares.bridge) return `${beside} ${random() < 0.6 ? rise : level}`
  if (choice < shares.up + shares.bridge + shares.lateral) return `${family} ${level}`
  return `${pickIndex(random, families)} ${rise}`
}

function pickFrom<T>(list: readonly T[], random: Random): T | undefined {
  return list[pickIndex(random, list.length)]
}

const ranks = ['Assistant', 'Technician', 'Specialist', 'Senior specialist', 'Lead', 'Director']
const fields = ['Admissions', 'Imaging', 'Laboratory', 'Pharmacy', 'Records', 'Recovery', 'Surgery']

function titleOf(index: number, level: number): string {
  return `${fields[index % fields.length]} ${ranks[level]?.toLowerCase()} ${index + 1}`
}
