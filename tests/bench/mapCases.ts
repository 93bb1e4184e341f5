import type { Document } from '#shared/domain/document.ts'
import { careerDocument } from '../support/careerGraph.ts'
import { generatedGraph } from '../support/generatedGraph.ts'
import { occupationGraph } from '../support/occupationGraph.ts'
import { roleLevelGraph } from '../support/roleLevelGraph.ts'
import { sharedDataFolder } from '../support/sharedData.ts'
import { workRoleGraph } from '../support/workRoleGraph.ts'

/** A map to lay out, and which rivals can do it in a time worth waiting for. */
export type MapCase = {
  readonly name: string
  readonly document: Document
  readonly rivals: 'all' | 'quick ones'
}

const everyOccupation = 108

/** The sample, maps of public data where the data is there, and made-up ones. */
export function mapCases(sample: Document): MapCase[] {
  const folder = sharedDataFolder()
  const ofData =
    folder === null
      ? []
      : [
          occupationGraph(folder, 60),
          occupationGraph(folder, everyOccupation),
          workRoleGraph(folder),
          roleLevelGraph(folder),
        ]
  const graphs = [...ofData, generatedGraph(150), generatedGraph(500), generatedGraph(2000)]
  return [
    { name: 'Sample', document: sample, rivals: 'all' },
    ...graphs.map(
      (graph): MapCase => ({
        name: graph.name,
        document: careerDocument(graph),
        rivals: graph.moves.length <= 400 ? 'all' : 'quick ones',
      }),
    ),
  ]
}
