import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { planMap } from '#shared/map/planMap.ts'
import { sceneChecks } from '#shared/map/sceneChecks.ts'
import { picturedScene } from '../support/picturedScene.ts'
import { type Picture, type PictureQuality, pictureQuality } from '../support/pictureQuality.ts'
import { dotPicture } from '../support/rivals/dotPicture.ts'
import { elkPicture } from '../support/rivals/elkPicture.ts'
import { sharedDataFolder, withoutSharedData } from '../support/sharedData.ts'
import { textOverflow } from '../support/textOverflow.ts'
import { dotText } from './dotText.ts'
import type { Bench, Figure } from './figures.ts'
import { type MapCase, mapCases } from './mapCases.ts'
import { spread } from './spread.ts'

const heads = [
  'Map',
  'Roles, lines',
  'Drawn by',
  'ms',
  'Crossings',
  'Bends',
  'Length, m',
  'Lines through cards',
  'Lines on lines',
  'Labels on labels, cards, lines',
  'Text outside, shortened',
]

const notes = [
  'ELK (elkjs) "as placed" takes rows, order and places of cards from us (every strategy INTERACTIVE); "sweeping" takes rows and order, chooses ways between cards itself and lets cards leave their columns.',
  'ELK knows no line between two cards of one row: it gets such a line as two halves that meet above the row. dot keeps rows only, orders them as it likes and gets no entries; it draws right angles up to 100 lines and slanted lines above. Neither places the times of moves.',
]

const metrics = metricsFor('full')
/** dot runs out of its memory with right-angled lines on larger maps. */
const mostRightAngled = 100

/** Counts do not change from run to run, so each is drawn once and the time is of one run. */
export const qualityBench: Bench = {
  name: 'quality',
  says: 'what maps look like in figures, against ELK and Graphviz dot',
  async run({ sample, show, tell }) {
    const rows: string[][] = []
    const figures: Figure[] = []
    for (const each of mapCases(await sample())) {
      tell(`  ${each.name}`)
      const own = await timed(each.name, () => ownPicture(each))
      rows.push(rowOf(each, 'Pathbook', own, own.more))
      for (const { name, draw } of rivalsOf(each)) {
        const rival = await timed(name, draw)
        rows.push(rowOf(each, name, rival))
        if (name === asPlaced) figures.push(...against(each, own.quality, rival.quality))
      }
    }
    const missing = sharedDataFolder() === null ? [withoutSharedData] : []
    show({ title: 'Quality of maps', heads, rows, notes: [...notes, ...missing] })
    return figures
  },
}

const asPlaced = 'ELK, as placed'

type Drawn = { readonly ms: number; readonly quality: PictureQuality; readonly more: OwnFigures }
type OwnFigures = { readonly labels: string; readonly text: string }

async function timed(
  name: string,
  draw: () => Promise<Picture & Partial<OwnFigures>> | (Picture & Partial<OwnFigures>),
): Promise<Drawn> {
  const start = performance.now()
  const picture = await draw()
  const ms = performance.now() - start
  const quality = pictureQuality(picture)
  if (quality.lines === 0) throw new Error(`${name} draws no lines.`)
  return { ms, quality, more: { labels: picture.labels ?? '', text: picture.text ?? '' } }
}

function ownPicture({ document }: MapCase): Picture & OwnFigures {
  const [mapId = ''] = document.map.keys()
  const scene = buildScene(document, mapId, metrics)
  const { labelsOverLabels, labelsOverCards, labelsOverLines } = sceneChecks(scene)
  const { outsideCard, outsideLabel, shortened } = textOverflow(scene, metrics)
  return {
    ...picturedScene(scene),
    labels: [labelsOverLabels, labelsOverCards, labelsOverLines].join(', '),
    text: `${outsideCard.length + outsideLabel.length}, ${shortened.length}`,
  }
}

function rivalsOf({
  document,
  rivals,
}: MapCase): { readonly name: string; readonly draw: () => Promise<Picture> }[] {
  const [mapId = ''] = document.map.keys()
  const plan = planMap(document, mapId)
  const lines = plan.links.length <= mostRightAngled ? 'ortho' : 'polyline'
  const dot = dotText(document, metrics).replace('splines=ortho', `splines=${lines}`)
  return [
    { name: asPlaced, draw: () => elkPicture(plan, metrics) },
    ...(rivals === 'all'
      ? [{ name: 'ELK, sweeping', draw: () => elkPicture(plan, metrics, 'sweeping') }]
      : []),
    ...(plan.links.length <= mostForDot ? [{ name: 'dot', draw: () => dotPicture(dot) }] : []),
  ]
}

/** Above this dot takes minutes. */
const mostForDot = 1000

function against({ name }: MapCase, own: PictureQuality, rival: PictureQuality): Figure[] {
  const count = (what: string, mine: number, its: number, share: number): Figure => ({
    what: `${name}: ${what}`,
    unit: 'count',
    own: spread([mine]),
    rival: { name: asPlaced, spread: spread([its]), ratio: spread([mine / its]) },
    goal: { atMost: Math.floor(its * share) },
  })
  return [
    count('crossings', own.crossings, rival.crossings, 1.1),
    count('bends', own.bends, rival.bends, 1),
  ]
}

const pointsPerMeter = (72 / 25.4) * 1000

function rowOf({ name, document }: MapCase, by: string, drawn: Drawn, own?: OwnFigures): string[] {
  const { quality, ms } = drawn
  const whole = (value: number) => Math.round(value).toLocaleString('en-US')
  return [
    name,
    `${whole(document.role.size)}, ${whole(quality.lines)}`,
    by,
    whole(ms),
    whole(quality.crossings),
    whole(quality.bends),
    (quality.length / pointsPerMeter).toFixed(1),
    whole(quality.throughCards),
    whole(quality.onOneAnother),
    own?.labels ?? '',
    own?.text ?? '',
  ]
}
