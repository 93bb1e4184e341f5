import { instance } from '@viz-js/viz'
import type { Document } from '#shared/domain/document.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { largeProject } from '../support/largeProject.ts'
import { compare, timeOf } from './compare.ts'
import { dotText } from './dotText.ts'
import type { Bench, Figure } from './figures.ts'

/** The second kind is told by Graphviz' own names of line styles. */
type LayoutCase = {
  readonly what: string
  readonly document: Document
  readonly lines: 'ortho' | 'polyline'
}

export const layoutBench: Bench = {
  name: 'layout',
  says: 'places cards and routes lines, against Graphviz dot in WebAssembly',
  async run(room) {
    const cases: readonly LayoutCase[] = [
      { what: 'Lay out the sample map', document: await room.sample(), lines: 'ortho' },
      { what: 'Lay out 150 roles, 300 moves', document: madeUp(150, 300), lines: 'polyline' },
      { what: 'Lay out 400 roles, 500 moves', document: madeUp(400, 500), lines: 'polyline' },
    ]
    const figures: Figure[] = []
    for (const each of cases) figures.push(...(await layOut(each, room.repeats)))
    return figures
  },
}

function madeUp(roles: number, transitions: number): Document {
  return largeProject({ roles, transitions, requirements: 0 })
}

async function layOut({ what, document, lines }: LayoutCase, repeats: number): Promise<Figure[]> {
  const metrics = metricsFor('compact')
  const [mapId = ''] = document.map.keys()
  const dot = dotText(document, metrics).replace('splines=ortho', `splines=${lines}`)
  return compare({
    what,
    repeats,
    own: () => timeOf(() => buildScene(document, mapId, metrics)),
    rivals: [
      {
        name: `dot, ${lines === 'ortho' ? 'right angles' : 'slanted lines'}`,
        note:
          lines === 'ortho'
            ? 'dot keeps the rows of levels, but neither lanes nor cells, and writes no times on right-angled lines.'
            : 'dot runs out of its memory with right-angled lines on a map of this size, so it draws slanted ones here.',
        async work() {
          const viz = await instance()
          return timeOf(() => {
            const drawn = viz.render(dot, { engine: 'dot', format: 'json0' })
            if (drawn.status !== 'success')
              throw new Error(drawn.errors[0]?.message ?? 'dot failed')
          })
        },
      },
    ],
  })
}
