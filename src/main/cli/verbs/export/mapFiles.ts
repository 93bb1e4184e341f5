import type { MapFileFormat } from '#shared/api/publication.ts'
import type { Result } from '#shared/base/result.ts'
import { oneOf } from '../../oneOf.ts'
import { forceOption, jsonOption, type Outcome, type Request, type Verb } from '../../verb.ts'
import { chooseMap, mapOption } from './chooseMap.ts'
import { outOption, savePublication, startExport } from './outFile.ts'

const fileOptions = { ...outOption, ...mapOption, ...forceOption, ...jsonOption } as const

/** Formats that are a verb of their own, with what each is for. */
export const mapFileVerbs: readonly Verb[] = [
  fileVerb('text', 'map.txt', 'writes a map as an outline and tables, for screen readers'),
  fileVerb(
    'graphml',
    'map.graphml',
    'writes a map as GraphML, with its places, for yEd and others',
  ),
  fileVerb('dot', 'map.dot', 'writes a map for Graphviz, one rank for each level'),
  fileVerb('drawio', 'map.drawio', 'writes a map as it stands for diagrams.net (draw.io)'),
  fileVerb('cyjs', 'map.cyjs', 'writes a map as Cytoscape JSON'),
]

const tables = ['moves', 'roles'] as const

export const exportCsv: Verb = {
  name: 'export csv',
  words: 'FILE --out M.csv',
  says: 'writes the moves or the roles of a map as a table for spreadsheets',
  options: {
    ...fileOptions,
    rows: { type: 'string', value: tables.join('|'), says: 'what each row is; moves unless named' },
  },
  examples: [
    'export csv hospital.pathbook --out moves.csv',
    'export csv hospital.pathbook --out roles.csv --rows roles --map "Nursing"',
  ],
  async run(request) {
    const rows = oneOf('rows', request.options.text('rows') ?? 'moves', tables)
    return rows.ok ? saveMapFile(request, `${rows.value}-csv`) : rows
  },
}

function fileVerb(format: MapFileFormat, out: string, says: string): Verb {
  return {
    name: `export ${format}`,
    words: 'FILE --out F',
    says,
    options: fileOptions,
    examples: [`export ${format} hospital.pathbook --out ${out} --map "Nursing"`],
    run: (request) => saveMapFile(request, format),
  }
}

async function saveMapFile(request: Request, format: MapFileFormat): Promise<Result<Outcome>> {
  const start = await startExport(request)
  if (!start.ok) return start
  const map = chooseMap(start.value.document, request.options)
  if (!map.ok) return map
  return savePublication(
    request,
    { kind: 'mapFile', mapId: map.value.id, format },
    start.value.out,
    'file',
  )
}
