import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { newMap } from '#shared/domain/newMap.ts'
import { employersInUse } from '#shared/domain/queries/employers.ts'
import { familiesInOrder } from '#shared/domain/queries/order.ts'
import { rolesOfFamily } from '#shared/domain/queries/roles.ts'
import type { CareerMap, ShownRoles } from '#shared/domain/records/map.ts'

/** What a new map starts from. */
export type MapTemplate =
  | { readonly kind: 'all' }
  | { readonly kind: 'family'; readonly familyId: Id }
  | { readonly kind: 'each family' }
  | { readonly kind: 'employer'; readonly employer: string; readonly shared: boolean }
  | { readonly kind: 'each employer'; readonly shared: boolean }
  | {
      readonly kind: 'around'
      readonly roleId: Id
      readonly steps: number
      readonly direction: 'out' | 'in' | 'both'
    }
  | { readonly kind: 'pick'; readonly roleIds: readonly Id[] }

export type TemplateCollections = Pick<Document, 'jobFamily' | 'levelBand' | 'role' | 'map'>

/** A map that is about to be made: its name and its rule. */
export type Sketch = { readonly name: string; readonly shows: ShownRoles }

/** The maps that a template makes; families without roles get none. */
export function sketchesOf(document: TemplateCollections, template: MapTemplate): Sketch[] {
  switch (template.kind) {
    case 'all':
      return [{ name: 'Whole system', shows: { by: 'all' } }]
    case 'family': {
      const family = document.jobFamily.get(template.familyId)
      return family ? [familySketch(family)] : []
    }
    case 'each family':
      return familiesInOrder(document)
        .filter(({ id }) => rolesOfFamily(document, id).length > 0)
        .map(familySketch)
    case 'employer':
      return template.employer === '' ? [] : [employerSketch(template.employer, template.shared)]
    case 'each employer':
      return employersInUse(document).map(({ employer }) =>
        employerSketch(employer, template.shared),
      )
    case 'around': {
      const role = document.role.get(template.roleId)
      const { roleId, steps, direction } = template
      return role
        ? [{ name: `Around ${role.title}`, shows: { by: 'around', roleId, steps, direction } }]
        : []
    }
    case 'pick':
      return [{ name: 'Chosen roles', shows: { by: 'pick', roleIds: [...template.roleIds] } }]
  }
}

function familySketch({ id, name }: { readonly id: Id; readonly name: string }): Sketch {
  return { name, shows: { by: 'families', familyIds: [id] } }
}

function employerSketch(employer: string, shared: boolean): Sketch {
  return { name: employer, shows: { by: 'employer', employer, shared } }
}

/** What a part of a map has in common with the whole. */
type Likeness = Pick<
  CareerMap,
  | 'headline'
  | 'tagline'
  | 'arrangement'
  | 'paper'
  | 'customPaper'
  | 'orientation'
  | 'readFrom'
  | 'showsFrame'
  | 'address'
  | 'logoId'
>

function likenessOf(map: CareerMap): Likeness {
  const { headline, tagline, arrangement, paper, customPaper } = map
  const { orientation, readFrom, showsFrame, address, logoId } = map
  return {
    headline,
    tagline,
    arrangement,
    paper,
    customPaper,
    orientation,
    readFrom,
    showsFrame,
    address,
    logoId,
  }
}

/** Records for sketches, behind the maps there are, with names that no other map has. */
export function mapsFrom(
  document: Pick<Document, 'map'>,
  sketches: readonly Sketch[],
  ids: readonly Id[],
  like: CareerMap | null = null,
): CareerMap[] {
  const taken = new Set([...document.map.values()].map(({ name }) => name))
  const last = Math.max(-1, ...[...document.map.values()].map(({ order }) => order))
  return sketches.flatMap(({ name, shows }, index) => {
    const id = ids[index]
    if (id === undefined) return []
    const free = freeName(name, taken)
    taken.add(free)
    return [
      {
        ...newMap({ id, name: free, order: last + 1 + index }),
        ...(like ? likenessOf(like) : {}),
        shows,
      },
    ]
  })
}

/** The name, or the name with the first number that is free. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  let number = 2
  while (taken.has(`${name} ${number}`)) number += 1
  return `${name} ${number}`
}
