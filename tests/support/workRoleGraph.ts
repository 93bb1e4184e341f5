import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assume } from '#shared/base/cast.ts'
import { type CareerGraph, type CareerMove, type CareerRole, kindBetween } from './careerGraph.ts'

type Framework = {
  readonly values: readonly {
    readonly value: string
    readonly related: readonly { readonly 'dest-uuid': string }[]
  }[]
}

const categories: Readonly<Record<string, string>> = {
  OG: 'Oversight and governance',
  IO: 'Implementation and operation',
  PD: 'Protection and defense',
}
const levels = 4

/**
 * Work roles of NICE by category, each with moves to the three roles it shares most of its tasks,
 * knowledge and skills with. NICE has no levels: roles are put on four by how much they ask for.
 */
export function workRoleGraph(folder: string): CareerGraph {
  const path = join(folder, 'nice/nice-framework-work_roles.OG-IO-PD.json')
  const { values } = assume<Framework>(JSON.parse(readFileSync(path, 'utf8')))
  const names = Object.keys(categories)
  const read = values.map(({ value, related }) => {
    const id = value.slice(value.lastIndexOf(' - ') + 3)
    return {
      id,
      title: `Work role ${id}`,
      family: names.indexOf(id.slice(0, 2)),
      parts: new Set(related.map((each) => each['dest-uuid'])),
    }
  })
  const bySize = read.toSorted((a, b) => a.parts.size - b.parts.size || (a.id < b.id ? -1 : 1))
  const roles = read.map(
    (role): CareerRole => ({
      title: role.title,
      family: role.family,
      level: Math.floor((bySize.indexOf(role) * levels) / read.length),
    }),
  )
  const moves = new Map<string, CareerMove>()
  for (const [index, role] of read.entries()) {
    const nearest = read
      .map((other, place) => ({ place, common: common(role.parts, other.parts) }))
      .filter(({ place }) => place !== index)
      .toSorted((a, b) => b.common - a.common || a.place - b.place)
      .slice(0, 3)
    for (const { place } of nearest) {
      const [first, second] = [roles[index], roles[place]]
      if (!first || !second) continue
      const [from, to] = first.level <= second.level ? [index, place] : [place, index]
      const kind = first.level <= second.level ? kindBetween(first, second) : 'advancement'
      if (!moves.has(`${to} ${from}`)) moves.set(`${from} ${to}`, { from, to, kind, months: 12 })
    }
  }
  return {
    name: `NICE, ${roles.length} work roles`,
    families: names.map((name) => categories[name] ?? name),
    levels: Array.from({ length: levels }, (_, index) => `Quarter ${index + 1}`),
    roles,
    moves: [...moves.values()],
  }
}

/** Share of what both ask for in all that either asks for. */
function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((part) => b.has(part)).length
  return both / (a.size + b.size - both)
}
