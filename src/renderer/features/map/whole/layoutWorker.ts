import { type Document, emptyDocument } from '#shared/domain/document.ts'
import { sceneOf } from '#shared/map/buildScene.ts'
import { type MapPlan, planMap } from '#shared/map/planMap.ts'
import { packHops } from '../surface/hops.ts'
import type { LayoutAnswer, LayoutAsk } from './layoutMessages.ts'

let document: Document = emptyDocument()
let plan: MapPlan | null = null

/** Lays large maps out beside the window, which goes on meanwhile. Plans serve all sizes. */
addEventListener('message', ({ data }: MessageEvent<LayoutAsk>) => {
  if (Object.keys(data.changed).length > 0) {
    document = { ...document, ...data.changed }
    plan = null
  }
  if (plan?.mapId !== data.mapId) plan = planMap(document, data.mapId)
  const scene = sceneOf(plan, data.metrics)
  const hops = packHops(scene.lines)
  const answer: LayoutAnswer = {
    ask: data.ask,
    scene: { ...scene, lines: scene.lines.map((line) => ({ ...line, hops: [] })) },
    hops,
  }
  postMessage(answer, { transfer: [hops.starts.buffer, hops.places.buffer] })
})
