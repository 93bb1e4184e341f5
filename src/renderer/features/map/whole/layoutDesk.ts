import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import type { CardDetail, Scene } from '#shared/map/scene.ts'
import { keepHops } from '../surface/hops.ts'
import { type Zoom, zoomLook } from '../zoomLook.ts'
import {
  type LayoutAnswer,
  type LayoutAsk,
  type LayoutKinds,
  layoutKinds,
} from './layoutMessages.ts'

/** A scene as it was laid out, with the document it shows. */
export type Layout = { readonly document: Document; readonly mapId: Id; readonly scene: Scene }

export type LayoutDesk = {
  /** Asks for a layout; of several asked for in haste only the last is made. */
  readonly ask: (wanted: Wanted) => void
  readonly end: () => void
}

type Wanted = { readonly document: Document; readonly mapId: Id; readonly detail: CardDetail }

/** The zoom each level of detail is laid out at; between them the layout is stretched. */
const laidOutAt: Readonly<Record<CardDetail, Zoom>> = {
  block: 10,
  title: 55,
  compact: 80,
  full: 100,
  close: 150,
}

/** Where layouts are ordered from a worker. */
export function layoutDesk(handlers: {
  readonly onLayout: (layout: Layout, more: 'more to come' | 'done') => void
  readonly onFailure: () => void
}): LayoutDesk {
  const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' })
  let sent: LayoutKinds | null = null
  let made: Wanted | null = null
  let waiting: Wanted | null = null
  let count = 0

  const send = (wanted: Wanted) => {
    made = wanted
    count += 1
    const metrics = zoomLook(laidOutAt[wanted.detail], null, 'chosen').metrics
    const changed = changesOf(sent, wanted.document)
    sent = wanted.document
    const message: LayoutAsk = { ask: count, changed, mapId: wanted.mapId, metrics }
    worker.postMessage(message)
  }

  worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
    if (data.ask !== count || !made) return
    const { document, mapId } = made
    const next = waiting
    made = null
    waiting = null
    keepHops(data.scene, data.hops)
    handlers.onLayout({ document, mapId, scene: data.scene }, next ? 'more to come' : 'done')
    if (next) send(next)
  })
  worker.addEventListener('error', handlers.onFailure)

  return {
    ask: (wanted) => {
      if (made) waiting = wanted
      else send(wanted)
    },
    end: () => worker.terminate(),
  }
}

function changesOf(before: LayoutKinds | null, document: Document): Partial<LayoutKinds> {
  return Object.fromEntries(
    layoutKinds
      .filter((kind) => before?.[kind] !== document[kind])
      .map((kind) => [kind, document[kind]]),
  )
}
