import type { Id } from '../base/identifiers.ts'
import type { CareerMap } from './records/map.ts'

/** A map as it starts: every role on its place by family and level, on a poster of A1. */
export function newMap(parts: {
  readonly id: Id
  readonly name: string
  readonly order: number
}): CareerMap {
  return {
    ...parts,
    headline: '',
    tagline: '',
    shows: { by: 'all' },
    arrangement: 'lattice',
    collapsedFamilyIds: [],
    collapsedBandIds: [],
    paper: 'A1',
    customPaper: null,
    orientation: 'landscape',
    readFrom: 1.3,
    showsFrame: true,
    callouts: [],
    altText: '',
    address: '',
    logoId: null,
  }
}
