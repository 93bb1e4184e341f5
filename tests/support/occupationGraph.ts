import { join } from 'node:path'
import { type CareerGraph, type CareerMove, type CareerRole, kindBetween } from './careerGraph.ts'
import { tabRows } from './sharedData.ts'

const minorGroups: Readonly<Record<string, string>> = {
  '29-1': 'Diagnosing and treating',
  '29-2': 'Technologists and technicians',
  '29-9': 'Other practitioners',
  '31-1': 'Aides and orderlies',
  '31-2': 'Therapy assistants',
  '31-9': 'Other support',
}

/**
 * Healthcare occupations of O*NET (major groups 29 and 31) with their primary related occupations:
 * job zones are levels, minor groups are families. Of all with a job zone those with the most
 * relations to one another are taken. A relation says no direction, so its line leads up; times are
 * made up (a year for each zone, half a year on one level) so that every line has a label.
 */
export function occupationGraph(folder: string, count: number): CareerGraph {
  const tables = join(folder, 'onet-29.3')
  const titles = new Map(
    tabRows(join(tables, 'text-official/Occupation Data.txt')).map(([code = '', title = '']) => [
      code,
      title,
    ]),
  )
  const zones = new Map(
    tabRows(join(tables, 'text-rebuilt/Job Zones.txt')).flatMap(([code = '', zone = '']) =>
      code.slice(0, 4) in minorGroups ? [[code, Number(zone)] as const] : [],
    ),
  )
  const pairs = new Map<string, readonly [string, string]>()
  for (const [a = '', b = '', tier = ''] of tabRows(
    join(tables, 'text-official/Related Occupations.txt'),
  )) {
    if (!tier.startsWith('Primary') || !zones.has(a) || !zones.has(b)) continue
    const [first, second] = a < b ? [a, b] : [b, a]
    pairs.set(`${first} ${second}`, [first, second])
  }
  const degree = (code: string) => [...pairs.values()].filter((pair) => pair.includes(code)).length
  const codes = [...zones.keys()]
    .toSorted((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1))
    .slice(0, count)
    .toSorted()
  const groups = Object.keys(minorGroups)
  const levels = [...new Set(zones.values())].toSorted((a, b) => a - b)
  const roles = codes.map(
    (code): CareerRole => ({
      title: titles.get(code) ?? code,
      family: groups.indexOf(code.slice(0, 4)),
      level: levels.indexOf(zones.get(code) ?? 0),
    }),
  )
  const indexOf = new Map(codes.map((code, index) => [code, index]))
  const moves = [...pairs.values()].flatMap(([a, b]): CareerMove[] => {
    const [first, second] = [indexOf.get(a), indexOf.get(b)]
    if (first === undefined || second === undefined) return []
    const rise = (roles[second]?.level ?? 0) - (roles[first]?.level ?? 0)
    const [from, to] = rise < 0 ? [second, first] : [first, second]
    const [low, high] = [roles[from], roles[to]]
    if (!low || !high) return []
    const months = rise === 0 ? 6 : 12 * Math.abs(rise)
    return [{ from, to, kind: kindBetween(low, high), months }]
  })
  return {
    name: `O*NET, ${codes.length} healthcare occupations`,
    families: groups.map((group) => minorGroups[group] ?? group),
    levels: levels.map((zone) => `Job zone ${zone}`),
    roles,
    moves,
  }
}
