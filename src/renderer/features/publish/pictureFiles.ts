import type { PublishStore } from '#renderer/state/publishStore.ts'
import type { MapFileFormat, Publication } from '#shared/api/publication.ts'

/** A file that a map can be saved as, with what it is good for. */
export type PictureFile = {
  readonly name: string
  readonly purpose: string
  readonly publication: (
    mapId: string,
    options: Pick<PublishStore, 'picture' | 'dpi'>,
  ) => Publication
}

export type PictureGroup = { readonly title: string; readonly files: readonly PictureFile[] }

/** Everything a map can be saved as beside printed matter. */
export const pictureGroups: readonly PictureGroup[] = [
  {
    title: 'For readers',
    files: [
      {
        name: 'Web page',
        purpose:
          'One file that opens on any computer or phone without a network: search, a card for every role, two roles compared, print',
        publication: (mapId) => ({ kind: 'html', mapId }),
      },
      mapFile('Text', 'An outline and tables, for screen readers and translation', 'text'),
    ],
  },
  {
    title: 'Pictures',
    files: [
      {
        name: 'PNG',
        purpose: 'For slides, documents and messages',
        publication: (mapId, { picture, dpi }) => ({ kind: 'png', mapId, picture, dpi }),
      },
      {
        name: 'SVG',
        purpose: 'For drawing programs and web pages; sharp at every size, text stays text',
        publication: (mapId, { picture }) => ({ kind: 'svg', mapId, picture }),
      },
    ],
  },
  {
    title: 'For other programs',
    files: [
      mapFile('draw.io', 'Cards and moves to go on drawing with in diagrams.net', 'drawio'),
      mapFile('GraphML', 'For yEd and network tools, with places and facts', 'graphml'),
      mapFile('Cytoscape', 'For Cytoscape, as JSON', 'cyjs'),
      mapFile('Graphviz', 'The map in the DOT language', 'dot'),
      mapFile('Moves table', 'CSV for spreadsheets, a row for each move', 'moves-csv'),
      mapFile('Roles table', 'CSV for spreadsheets, a row for each role', 'roles-csv'),
    ],
  },
]

function mapFile(name: string, purpose: string, format: MapFileFormat): PictureFile {
  return { name, purpose, publication: (mapId) => ({ kind: 'mapFile', mapId, format }) }
}
