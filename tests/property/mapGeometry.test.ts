import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import type { CardDetail } from '#shared/map/scene.ts'
import { mapDocument, mapId } from '../unit/shared/map/geometry/mapFixture.ts'
import { sceneProblems } from '../unit/shared/map/geometry/sceneProblems.ts'

const details: CardDetail[] = ['block', 'title', 'compact', 'full', 'close']
const kinds = ['advancement', 'lateral', 'bridge', 'step-back', 'lead', 'specialization']

/** Small odd maps: repeated moves, crowded cells, cards placed on one another and far away. */
const sketches = fc
  .record({
    families: fc.integer({ min: 1, max: 5 }),
    bands: fc.integer({ min: 1, max: 5 }),
    columns: fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 5, maxLength: 5 }),
    roles: fc.array(
      fc.record({
        family: fc.nat(4),
        band: fc.nat(4),
        place: fc.option(fc.record({ column: fc.nat(4), row: fc.nat(3), pinned: fc.boolean() }), {
          freq: 2,
        }),
      }),
      { maxLength: 28, size: 'max' },
    ),
    moves: fc.array(
      fc.record({
        from: fc.option(fc.nat(40), { freq: 5 }),
        to: fc.nat(40),
        kind: fc.constantFrom(...kinds),
        months: fc.nat(40),
      }),
      { maxLength: 60, size: 'max' },
    ),
  })
  .map((drawn) => {
    const letter = (index: number) => String.fromCharCode(65 + (index % drawn.families))
    const roles = drawn.roles.map((role, index) => ({
      ...role,
      id: `${letter(role.family)}${index}`,
    }))
    const idAt = (index: number) => roles[index % roles.length]?.id ?? ''
    return {
      families: Array.from({ length: drawn.families }, (_, index) => {
        const columns = drawn.columns[index] ?? null
        return columns === null ? letter(index) : `${letter(index)}:${columns}`
      }),
      bands: drawn.bands,
      roles: Object.fromEntries(roles.map(({ id, band }) => [id, 1 + (band % drawn.bands)])),
      moves:
        roles.length === 0
          ? []
          : drawn.moves.map(({ from, to, kind, months }) =>
              from === null
                ? `* > ${idAt(to)} entry ${months}`
                : `${idAt(from)} > ${idAt(to)} ${kind} ${months}`,
            ),
      placements: Object.fromEntries(
        roles.flatMap(({ id, place }) =>
          place === null
            ? []
            : [
                [
                  id,
                  place.pinned
                    ? ([place.column, place.row, 'pinned'] as const)
                    : ([place.column, place.row] as const),
                ],
              ],
        ),
      ),
    }
  })

test('on every map lines keep clear of cards and of one another', () => {
  fc.assert(
    fc.property(
      sketches,
      fc.constantFrom(...details),
      fc.option(fc.integer({ min: 100, max: 3000 })),
      (sketch, detail, height) => {
        const scene = buildScene(mapDocument(sketch), mapId, metricsFor(detail, { height }))
        expect(sceneProblems({ ...scene, labels: [] })).toEqual([])
      },
    ),
    { numRuns: 300, seed: 20_240_517 },
  )
})

test('adding a role moves no card that was there', () => {
  fc.assert(
    fc.property(sketches, fc.nat(4), fc.nat(4), (sketch, family, band) => {
      const letter = (sketch.families[family % sketch.families.length] ?? 'A').charAt(0)
      const before = buildScene(mapDocument(sketch), mapId, metricsFor('block'))
      const roles = { ...sketch.roles, [`${letter}999`]: 1 + (band % sketch.bands) }
      const after = buildScene(mapDocument({ ...sketch, roles }), mapId, metricsFor('block'))
      const slots = new Map(after.cards.map(({ id, column, row }) => [id, [column, row]]))
      for (const { id, column, row } of before.cards) expect(slots.get(id)).toEqual([column, row])
    }),
    { numRuns: 150, seed: 7 },
  )
})
