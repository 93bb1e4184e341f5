import type { Id } from '../../base/identifiers.ts'
import type { Document } from '../document.ts'
import { annotationsOfMap } from './maps.ts'

/** The images that one map shows: its logo and its pictures. */
export function imagesOfMap(document: Document, mapId: Id): ReadonlySet<Id> {
  const logo = document.map.get(mapId)?.logoId ?? null
  const pictures = annotationsOfMap(document, mapId).map(({ imageId }) => imageId)
  return new Set([logo, ...pictures].filter((id) => id !== null))
}

/** The images that anything in the project shows. Every field that holds an image counts here. */
export function imagesInUse(document: Document): ReadonlySet<Id> {
  return new Set([...document.map.keys()].flatMap((id) => [...imagesOfMap(document, id)]))
}
