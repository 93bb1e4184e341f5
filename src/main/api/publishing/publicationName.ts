import type { MapFileFormat, Publication } from '#shared/api/publication.ts'
import { type Document, settingsOf } from '#shared/domain/document.ts'
import { fileName } from '../fileName.ts'

/** The file name proposed for a publication: what it shows, on which paper, for whom. */
export function publicationName(document: Document, publication: Publication): string {
  const { title } = settingsOf(document)
  switch (publication.kind) {
    case 'poster': {
      const map = mapName(document, publication.mapId)
      return fileName(`${title} - ${map} - ${publication.paper}`, '.pdf')
    }
    case 'svg':
    case 'png':
    case 'html':
      return fileName(`${title} - ${mapName(document, publication.mapId)}`, `.${publication.kind}`)
    case 'mapFile': {
      const { words, ending } = mapFiles[publication.format]
      const parts = [title, mapName(document, publication.mapId), words]
      return fileName(parts.filter((part) => part !== '').join(' - '), ending)
    }
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

/** What tells files of one ending apart, and the ending. */
const mapFiles: Record<MapFileFormat, { readonly words: string; readonly ending: string }> = {
  text: { words: '', ending: '.txt' },
  graphml: { words: '', ending: '.graphml' },
  drawio: { words: '', ending: '.drawio' },
  dot: { words: '', ending: '.dot' },
  cyjs: { words: '', ending: '.cyjs' },
  'roles-csv': { words: 'roles', ending: '.csv' },
  'moves-csv': { words: 'moves', ending: '.csv' },
}

function mapName(document: Document, mapId: string): string {
  return document.map.get(mapId)?.name ?? 'map'
}
