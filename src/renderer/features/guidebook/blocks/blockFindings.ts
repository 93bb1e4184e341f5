import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Finding } from '#shared/domain/integrity/finding.ts'
import { selectRoles } from '#shared/publish/guidebook/selectRoles.ts'
import type { LiveContent } from './liveBlocks.ts'
import { movesOfPathway, rolesOfPathway } from './pathwayRoles.ts'
import { queryMoves } from './roleQuery.ts'

const payAndTitles = ['Pay', 'Titles']

/** Findings about what a live block prints; problems first. Notes are left to the Checks screen. */
export function blockFindings(
  document: Document,
  content: LiveContent,
  findings: readonly Finding[],
): readonly Finding[] {
  const shown = shownRecords(document, content)
  const about = (ids: ReadonlySet<Id> | undefined, id: Id) => ids?.has(id) ?? false
  return findings
    .filter(({ severity, area, code, subject }) => {
      if (severity === 'note') return false
      switch (subject.kind) {
        case 'role':
          return (
            (about(shown.pay, subject.id) && payAndTitles.includes(area)) ||
            (about(shown.skills, subject.id) && code === 'role-without-requirements')
          )
        case 'transition':
          return about(shown.moves, subject.id) && area === 'Routes'
        case 'source':
          return content.type === 'sources' && code === 'expired-source'
        default:
          return subject.id === shown.itself
      }
    })
    .toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
}

type Shown = {
  readonly itself?: Id
  /** Roles whose pay is printed, and roles whose skills are. */
  readonly pay?: ReadonlySet<Id>
  readonly skills?: ReadonlySet<Id>
  readonly moves?: ReadonlySet<Id>
}

function idsOf(records: readonly { readonly id: Id }[]): ReadonlySet<Id> {
  return new Set(records.map(({ id }) => id))
}

function shownRecords(document: Document, content: LiveContent): Shown {
  switch (content.type) {
    case 'route':
      return {
        itself: content.pathwayId,
        pay: idsOf(rolesOfPathway(document, content.pathwayId)),
        moves: idsOf(movesOfPathway(document, content.pathwayId)),
      }
    case 'compare-roles': {
      const ids = new Set(content.roleIds)
      return { pay: ids, skills: ids }
    }
    case 'gap-table':
      return { skills: new Set([content.fromRoleId, content.toRoleId]) }
    case 'role-list':
      return { pay: idsOf(selectRoles(document, content.query)) }
    case 'role-sheets': {
      const ids = idsOf(selectRoles(document, content.query))
      return { pay: ids, skills: ids }
    }
    case 'transition-table':
      return { moves: idsOf(queryMoves(document, content.query)) }
    case 'map':
    case 'family-map':
    case 'scale':
    case 'program-directory':
    case 'credential-directory':
    case 'support-directory':
    case 'competency-list':
    case 'write-in':
    case 'checklist':
    case 'sources':
    case 'method':
      return {}
  }
}
