import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CareerGraph, CareerMove, CareerRole } from './careerGraph.ts'

/** Words of role levels and the level they stand for, the first that fits. */
const ranks: readonly (readonly [RegExp, number])[] = [
  [/apprentice|trainee/i, 0],
  [/junior|associate/i, 1],
  [/principal/i, 5],
  [/head of|chief/i, 6],
  [/lead/i, 4],
  [/senior/i, 3],
]
const plainRank = 2
const levels = ['Trainee', 'Associate', 'Practitioner', 'Senior', 'Lead', 'Principal', 'Head']

/**
 * Role levels of DDaT: families as lanes, levels by the words of their names, moves up each ladder
 * and between ladders of one family at the same level in file order.
 */
export function roleLevelGraph(folder: string): CareerGraph {
  const rows = csvRows(readFileSync(join(folder, 'ddat/roles.csv'), 'utf8'))
  const families: string[] = []
  const ladders = new Map<string, Set<string>>()
  const familyOf = new Map<string, number>()
  for (const [family = '', role = '', , level = ''] of rows.slice(1)) {
    if (level === '' || level === 'NOT IN USE') continue
    if (!families.includes(family)) families.push(family)
    familyOf.set(role, families.indexOf(family))
    ladders.set(role, (ladders.get(role) ?? new Set()).add(level))
  }
  const roles: CareerRole[] = []
  const moves: CareerMove[] = []
  const last = new Map<string, number>()
  for (const [role, names] of ladders) {
    const family = familyOf.get(role) ?? 0
    const rungs = [...names]
      .map((title) => ({ title, level: rankOf(title) }))
      .toSorted((a, b) => a.level - b.level || (a.title < b.title ? -1 : 1))
    let below: number[] = []
    let here: number[] = []
    let level = -1
    for (const rung of rungs) {
      const to = roles.push({ ...rung, family }) - 1
      if (rung.level !== level) [below, here, level] = [here, [], rung.level]
      here.push(to)
      for (const from of below) moves.push({ from, to, kind: 'advancement', months: 18 })
      const neighbor = last.get(`${family} ${level}`)
      if (neighbor !== undefined) moves.push({ from: neighbor, to, kind: 'lateral', months: 6 })
      last.set(`${family} ${level}`, to)
    }
  }
  return { name: `DDaT, ${roles.length} role levels`, families, levels, roles, moves }
}

function rankOf(title: string): number {
  return ranks.find(([words]) => words.test(title))?.[1] ?? plainRank
}

/** Cells of a table with quoted cells of several lines. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /("(?:[^"]|"")*"|[^,\n]*)(,|\r?\n|$)/gy
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [whole, content = '', end] = match
    if (whole === '') break
    rows
      .at(-1)
      ?.push(content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content)
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}
