import { drawnLegend } from '../drawnLegend.ts'
import { employerSample } from '../legendDrawing.ts'
import { demandMark, draftMark } from '../marks.ts'
import { routeDisc } from '../routeDisc.ts'
import type { LegendEntry, Scene } from '../scene.ts'
import type { KeyColors } from './lineKey.ts'
import { paragraph } from './paragraph.ts'
import { type Part, placed, stacked } from './part.ts'
import type { PosterPen } from './posterPen.ts'

type DemandEntry = Extract<LegendEntry, { kind: 'demand' }>

/** The demand marks that are on the map, each with its words. */
export function demandKey(scene: Scene, colors: KeyColors, pen: PosterPen): Part {
  const entries = drawnLegend(scene).filter(
    (entry): entry is DemandEntry => entry.kind === 'demand',
  )
  return stacked(
    entries.map((entry) =>
      markItem((size) => [demandMark(entry.demand, { x: 0, y: 0, size }, colors.ink)], entry.text, {
        colors,
        pen,
        width: Number.POSITIVE_INFINITY,
      }),
    ),
    pen.length(2.2),
  )
}

/** What else a reader meets on the map: draft figures and numbered yellow routes. */
export function markKey(
  scene: Scene,
  options: { readonly routes: string | null; readonly width: number; readonly colors: KeyColors },
  pen: PosterPen,
): Part {
  const { colors, width } = options
  const drafts = drawnLegend(scene).filter((entry) => entry.kind === 'unconfirmed')
  const items = drafts.map((entry) =>
    markItem(
      (size) => [draftMark({ x: size * 0.2, y: size * 0.2, size: size * 0.6 }, colors.ink)],
      entry.text,
      { colors, pen, width },
    ),
  )
  const own = drawnLegend(scene)
    .filter((entry) => entry.kind === 'employer')
    .map((entry) =>
      markItem(
        (size) => [
          employerSample({ x: 0, y: size * 0.2, width: size, height: size * 0.6 }, pen.theme),
        ],
        entry.text,
        { colors, pen, width },
      ),
    )
  const routes =
    options.routes === null
      ? []
      : [
          markItem(
            (size) =>
              routeDisc(1, pen.theme, {
                x: size / 2,
                y: size / 2,
                radius: Math.max(size * 0.52, pen.profile.smallest * 0.85),
              }),
            options.routes,
            { colors, pen, width },
          ),
        ]
  return stacked([...items, ...own, ...routes], pen.length(2.2))
}

function markItem(
  draw: (size: number) => Part['shapes'],
  text: string,
  options: { readonly colors: KeyColors; readonly pen: PosterPen; readonly width: number },
): Part {
  const { pen, colors } = options
  const run = pen.sans(400, 16, colors.ink)(text)
  const size = Math.max(pen.length(8), run.look.size * 1.4)
  const gap = pen.length(4)
  const words = paragraph([run], options.width - size - gap, 1.2)
  const height = Math.max(size, words.height)
  const mark: Part = { width: size, height: size, shapes: draw(size) }
  return {
    width: size + gap + words.width,
    height,
    shapes: [
      placed(mark, 0, (height - size) / 2),
      placed(words, size + gap, (height - words.height) / 2),
    ],
  }
}
