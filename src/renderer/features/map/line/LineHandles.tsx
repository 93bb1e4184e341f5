import type { PointerEvent } from 'react'
import { edit } from '#renderer/state/edit.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { useView } from '#renderer/state/view.ts'
import { bendOfPoint } from '#shared/map/bendPlaces.ts'
import type { Scene, SceneLine } from '#shared/map/scene.ts'
import { useCanvas } from '../canvas/CanvasContext.tsx'
import { cardUnder } from '../canvas/SelectionTools.tsx'
import { scaled } from '../canvas/scaled.ts'
import { tryCommand } from '../halfDone.ts'
import { mapStore } from '../mapStore.ts'
import { movedStretch, type Stretch, stretchesOf } from './bendLine.ts'
import { reconnectCommand, shapeCommand } from './lineCommands.ts'
import { reconnect } from './lineEdits.ts'
import './line.css'

/** Handles of the chosen move: its ends lead to other cards, its stretches move sideways. */
export function LineHandles({ scene, saved }: { scene: Scene; saved: Scene }) {
  const chosen = useView((view) => view.selectedTransitionId)
  const isPlain = mapStore.use(({ tool, editing, connection }) => {
    return tool === 'select' && !editing && !connection
  })
  const line = scene.lines.find(({ id }) => id === chosen)
  const before = saved.lines.find(({ id }) => id === chosen)
  if (!line || !before || !isPlain) return null
  return (
    <>
      <EndHandles scene={saved} line={before} />
      {stretchesOf(before.points).map((stretch) => (
        <StretchHandle key={stretch.index} scene={saved} line={before} stretch={stretch} />
      ))}
      <EndHint scene={saved} />
    </>
  )
}

function EndHandles({ scene, line }: { scene: Scene; line: SceneLine }) {
  const surface = useCanvas()?.surface
  const reshaping = mapStore.use((view) => view.reshaping)
  const follow = (end: 'from' | 'to') => (event: PointerEvent<HTMLElement>) => {
    if (!surface || event.buttons !== 1) return
    const point = surface.pointAt({ x: event.clientX, y: event.clientY })
    const other = end === 'from' ? line.toId : (line.fromId ?? '')
    const roleId = cardUnder(scene, point, other)?.id ?? null
    mapStore.set({ reshaping: { kind: 'end', transitionId: line.id, end, roleId, point } })
  }
  const drop = () => {
    const now = mapStore.get().reshaping
    mapStore.set({ reshaping: null })
    if (now?.kind !== 'end' || now.roleId === null) return
    const here = now.end === 'from' ? line.fromId : line.toId
    if (now.roleId !== here) reconnect(line.id, now.end, now.roleId)
  }
  const ends = line.fromId === null ? (['to'] as const) : (['from', 'to'] as const)
  return ends.map((end) => {
    const own = end === 'from' ? line.points[0] : line.points.at(-1)
    const held = reshaping?.kind === 'end' && reshaping.end === end ? reshaping.point : null
    const at = held ?? own
    return (
      at && (
        <span
          key={end}
          className="pb-map-line-end"
          data-end={end}
          aria-hidden="true"
          style={{ left: scaled(at.x), top: scaled(at.y) }}
          onPointerDown={hold}
          onPointerMove={follow(end)}
          onPointerUp={drop}
          onPointerCancel={() => mapStore.set({ reshaping: null })}
        />
      )
    )
  })
}

function StretchHandle(props: { scene: Scene; line: SceneLine; stretch: Stretch }) {
  const { scene, line, stretch } = props
  const surface = useCanvas()?.surface
  const move = (event: PointerEvent<HTMLElement>) => {
    if (!surface || event.buttons !== 1) return
    const to = surface.pointAt({ x: event.clientX, y: event.clientY })
    const corners = movedStretch(line.points, stretch, to)
    const cardId = line.fromId ?? line.toId
    const bends = corners.flatMap((corner) => bendOfPoint(scene, cardId, corner) ?? [])
    const command = shapeCommand(currentDocument(), scene.mapId, line.id, { bends })
    if (command) mapStore.set({ reshaping: { kind: 'bends', command } })
  }
  const drop = () => {
    const now = mapStore.get().reshaping
    if (now?.kind !== 'bends') return
    void edit.run(now.command).then(() => mapStore.set({ reshaping: null }))
  }
  return (
    <span
      className="pb-map-line-stretch"
      data-upright={stretch.upright || undefined}
      aria-hidden="true"
      style={{ left: scaled(stretch.middle.x), top: scaled(stretch.middle.y) }}
      onPointerDown={hold}
      onPointerMove={move}
      onPointerUp={drop}
      onPointerCancel={() => mapStore.set({ reshaping: null })}
    />
  )
}

function hold(event: PointerEvent<HTMLElement>): void {
  if (event.button !== 0) return
  event.preventDefault()
  event.stopPropagation()
  event.currentTarget.setPointerCapture(event.pointerId)
}

/** Whether the end in hand may go to the card under it, said beside the pointer. */
function EndHint({ scene }: { scene: Scene }) {
  const reshaping = mapStore.use((view) => view.reshaping)
  if (reshaping?.kind !== 'end') return null
  const { roleId, point, transitionId, end } = reshaping
  const document = currentDocument()
  const command = roleId === null ? null : reconnectCommand(document, transitionId, end, roleId)
  const { problem } = tryCommand(document, command)
  const card = scene.cards.find(({ id }) => id === roleId)
  return (
    <div className="pb-map-hint" style={{ left: scaled(point.x + 18), top: scaled(point.y + 14) }}>
      {problem ? (
        <span className="pb-map-hint-problem" role="alert">
          {problem.message}
        </span>
      ) : (
        <span role="status">
          {card
            ? `${end === 'from' ? 'Starts at' : 'Leads to'} ${card.shortTitle}`
            : `Drop on the card the move ${end === 'from' ? 'starts at' : 'leads to'}.`}
        </span>
      )}
    </div>
  )
}
