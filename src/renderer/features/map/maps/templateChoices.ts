import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import { employersInUse } from '#shared/domain/queries/employers.ts'
import { familiesInOrder } from '#shared/domain/queries/order.ts'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import type { MapTemplate, TemplateCollections } from './templates.ts'

type Kind = MapTemplate['kind']

export type TemplateChoice = {
  readonly value: Kind
  readonly label: string
  readonly detail: string
  readonly disabled: boolean
}

/** The starts a new map can have, with what each makes of this project. */
export function templateChoices(
  document: TemplateCollections,
  chosen: readonly Id[],
): TemplateChoice[] {
  const families = familiesInOrder(document).length
  const employers = employersInUse(document).length
  const none = 'No role names an employer yet'
  return [
    choice('all', 'Whole system', 'Every role, also those added later', true),
    choice('family', 'One job family', 'Its roles by level', families > 0),
    choice('each family', 'One map for each job family', countOf(families, 'map'), families > 1),
    choice(
      'employer',
      'One employer',
      employers > 0 ? 'Its own rungs over the shared roles' : none,
      employers > 0,
    ),
    choice(
      'each employer',
      'One map for each employer',
      employers > 0 ? countOf(employers, 'map') : none,
      employers > 1,
    ),
    choice('around', 'You are here', 'One role with the moves around it', document.role.size > 0),
    choice(
      'pick',
      'Roles I choose',
      chosen.length > 0
        ? `Starts with the ${countOf(chosen.length, 'chosen role')}`
        : 'Starts empty, with the list to choose from',
      true,
    ),
  ]
}

function choice(value: Kind, label: string, detail: string, works: boolean): TemplateChoice {
  return { value, label, detail, disabled: !works }
}

/** A template of a kind as it starts: from what is chosen on the map, else from what comes first. */
export function firstTemplate(
  document: TemplateCollections,
  kind: Kind,
  chosen: readonly Id[],
): MapTemplate {
  const [chosenId] = chosen
  const role = chosenId === undefined ? undefined : document.role.get(chosenId)
  switch (kind) {
    case 'all':
    case 'each family':
      return { kind }
    case 'family':
      return { kind, familyId: role?.familyId ?? familiesInOrder(document)[0]?.id ?? '' }
    case 'employer': {
      const own = role?.employer ?? ''
      return {
        kind,
        employer: own === '' ? (employersInUse(document)[0]?.employer ?? '') : own,
        shared: true,
      }
    }
    case 'each employer':
      return { kind, shared: true }
    case 'around':
      return {
        kind,
        roleId: role?.id ?? rolesInOrder(document)[0]?.id ?? '',
        steps: 1,
        direction: 'both',
      }
    case 'pick':
      return { kind, roleIds: chosen }
  }
}
