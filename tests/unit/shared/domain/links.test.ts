import { describe, expect, test } from 'vitest'
import { seededRandom } from '#shared/base/random.ts'
import { detach, type Gone } from '#shared/domain/detach.ts'
import { recordKinds } from '#shared/domain/document.ts'
import { holdersOf } from '#shared/domain/holders.ts'
import { linksOf } from '#shared/domain/links.ts'
import type { RecordKind } from '#shared/domain/records/index.ts'
import { generateRecord } from '../../../support/generateRecord.ts'

const nothingGone: Gone = () => false

function goneIs(kind: RecordKind, id: string): Gone {
  return (of, which) => of === kind && which === id
}

/** Enough records of a kind that each of their possible links comes up. */
function samples<K extends RecordKind>(kind: K) {
  const random = seededRandom(11)
  return Array.from({ length: 200 }, () => generateRecord(kind, random))
}

describe.each(recordKinds)('%s', (kind) => {
  test('lets go of nothing while everything is there', () => {
    for (const record of samples(kind)) expect(detach(kind, record, nothingGone)).toEqual(record)
  })

  test('keeps no link to a record that is gone', () => {
    for (const record of samples(kind)) {
      for (const { kind: of, id } of linksOf(kind, record)) {
        const kept = detach(kind, record, goneIs(of, id))
        if (kept === 'remove' || kept === 'refuse') continue
        expect(linksOf(kind, kept)).not.toContainEqual({ kind: of, id })
      }
    }
  })

  test('is untouched by what it has no link to', () => {
    for (const record of samples(kind)) {
      const links = linksOf(kind, record)
      for (const of of recordKinds) {
        const strangers: Gone = (which, id) =>
          id !== null && which === of && !links.some((link) => link.kind === of && link.id === id)
        expect(detach(kind, record, strangers)).toEqual(record)
      }
    }
  })

  test('is listed as a holder of exactly the kinds it has links to', () => {
    const linked = new Set(
      samples(kind).flatMap((record) => linksOf(kind, record).map((link) => link.kind)),
    )
    const listed = recordKinds.filter((of) => holdersOf[of].includes(kind))
    expect(listed.toSorted()).toEqual([...linked].toSorted())
  })
})
