import type { Id } from '#shared/base/identifiers.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'
import type { Document } from '#shared/domain/document.ts'
import { movesCsv, rolesCsv } from '#shared/map/files/csv.ts'
import { cytoscapeJson } from '#shared/map/files/cytoscapeJson.ts'
import { dot } from '#shared/map/files/dot.ts'
import { drawio } from '#shared/map/files/drawio.ts'
import { graphml } from '#shared/map/files/graphml.ts'
import type { MapContent } from '#shared/map/files/mapContent.ts'
import { mapText } from '#shared/publish/reader/mapText.ts'
import { type ReaderFacts, readerFacts } from '#shared/publish/reader/readerFacts.ts'

const writers = {
  text: (facts: ReaderFacts) => mapText(facts),
  graphml: onContent(graphml),
  drawio: onContent(drawio),
  dot: onContent(dot),
  cyjs: onContent(cytoscapeJson),
  'roles-csv': onContent(rolesCsv),
  'moves-csv': onContent(movesCsv),
}

function onContent(write: (content: MapContent) => string) {
  return ({ content }: ReaderFacts) => write(content)
}

/** A map as a text file for other programs or readers, in UTF-8. */
export function mapFile(
  document: Document,
  mapId: Id,
  format: keyof typeof writers,
): Result<Uint8Array> {
  const facts = readerFacts(document, mapId)
  if (!facts) return mapNotFound
  return ok(new TextEncoder().encode(writers[format](facts)))
}

export const mapNotFound = problem(
  'map-not-found',
  'This map is no longer in the project. Choose another.',
)
