import { countOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { selectRoles } from '#shared/publish/guidebook/selectRoles.ts'
import { followsMap, type LiveContent } from './liveBlocks.ts'
import { rolesOfPathway } from './pathwayRoles.ts'
import { queryWords } from './roleQuery.ts'

/** What a live block shows, beside its name: "A1 to B3, from the map, up to date". */
export function blockWords(document: Document, content: LiveContent): string {
  const words = subjectOf(document, content)
  if (content.type === 'method') return `${words}, up to date`
  return followsMap(content.type) ? `${words}, from the map, up to date` : words
}

function subjectOf(document: Document, content: LiveContent): string {
  const reference = (id: string) => document.role.get(id)?.mapReference ?? 'a removed role'
  switch (content.type) {
    case 'map':
      return document.map.get(content.mapId)?.name ?? 'a removed map'
    case 'family-map':
      return document.jobFamily.get(content.familyId)?.name ?? 'a removed job family'
    case 'route': {
      const roles = rolesOfPathway(document, content.pathwayId)
      const [first, last] = [roles[0], roles.at(-1)]
      return first && last ? `${first.mapReference} to ${last.mapReference}` : 'no roles'
    }
    case 'compare-roles':
      return content.roleIds.map(reference).join(', ')
    case 'gap-table':
      return `${reference(content.fromRoleId)} to ${reference(content.toRoleId)}`
    case 'transition-table':
      return `moves from ${queryWords(document, content.query)}`
    case 'role-list':
      return queryWords(document, content.query)
    case 'role-sheets': {
      const roles = selectRoles(document, content.query)
      return `${countOf(roles.length, 'sheet')}, ${queryWords(document, content.query)}`
    }
    case 'program-directory':
      return countOf(document.program.size, 'course')
    case 'credential-directory':
      return countOf(
        document.credential.size,
        'license or certificate',
        'licenses and certificates',
      )
    case 'support-directory':
      return countOf(document.support.size, 'kind of help', 'kinds of help')
    case 'competency-list':
      return countOf(document.competency.size, 'skill')
    case 'scale':
      return document.scale.get(content.scaleId)?.name ?? 'a removed scale'
    case 'sources':
      return countOf(document.source.size, 'source')
    case 'method':
      return 'formulas by name'
    case 'write-in':
      return countOf(content.lineCount, 'line for pen or PDF', 'lines for pen or PDF')
    case 'checklist':
      return countOf(content.items.length, 'box to tick', 'boxes to tick')
  }
}
