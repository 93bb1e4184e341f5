import { ok, problem, type Result } from '#shared/base/result.ts'
import type { Document } from '#shared/domain/document.ts'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { findNamed } from '../../findNamed.ts'
import type { Options } from '../../verb.ts'

export const mapOption = {
  map: { type: 'string', value: 'NAME', says: 'which map; the first one unless named' },
} as const

export function chooseMap(document: Document, options: Options): Result<CareerMap> {
  const name = options.text('map')
  if (name !== undefined) return findNamed(document, 'map', name)
  const [first] = mapsInOrder(document)
  return first ? ok(first) : problem('no-map', 'This project has no map yet. Add one first.')
}
