import { useProject } from '#renderer/state/projectStore.ts'
import { type Document, recordKinds } from '#shared/domain/document.ts'

const notDrawn = new Set(['guidebook', 'chapter', 'block', 'person', 'rating', 'cohort'])
const drawn = recordKinds.filter((kind) => !notDrawn.has(kind))

let kept: Document | null = null

function stable(document: Document): Document {
  const before = kept
  if (before && drawn.every((kind) => before[kind] === document[kind])) return before
  kept = document
  return document
}

/**
 * The document for live blocks: the same value until something they show changes, so that writing
 * text draws no map again. Its guidebooks and people may be older than those of the project.
 */
export function useStableDocument(): Document {
  return useProject(({ document }) => stable(document))
}
