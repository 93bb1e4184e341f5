import type { Publication } from '#shared/api/publication.ts'
import { type Document, settingsOf } from '#shared/domain/document.ts'
import { fileName } from '../fileName.ts'

/** The file name proposed for a publication: what it shows, on which paper, for whom. */
export function publicationName(document: Document, publication: Publication): string {
  const { title } = settingsOf(document)
  switch (publication.kind) {
    case 'poster': {
      const map = document.map.get(publication.mapId)?.name ?? 'map'
      return fileName(`${title} - ${map} - ${publication.paper}`, '.pdf')
    }
    case 'svg':
      return fileName(`${title} - ${document.map.get(publication.mapId)?.name ?? 'map'}`, '.svg')
    case 'guidebook': {
      const guidebook = document.guidebook.get(publication.guidebookId)?.title ?? 'Guidebook'
      return fileName(`${title} - ${guidebook}`, '.pdf')
    }
    case 'workbook': {
      const { personId, targetRoleId } = publication
      const person = personId === null ? undefined : document.person.get(personId)?.code
      const role = targetRoleId === null ? undefined : document.role.get(targetRoleId)?.title
      const whom = [person, role].filter((part) => part !== undefined)
      const what = publication.mode === 'blank' ? 'Blank workbook' : 'Workbook'
      return fileName([title, what, ...whom].join(' - '), '.pdf')
    }
  }
}
