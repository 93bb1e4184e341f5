import { Icon } from '#renderer/ui/icons.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { LineSample } from '#renderer/ui/LineSample.tsx'
import type { Problem } from '#shared/base/result.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Box } from '#shared/map/drawing.ts'
import type { Scene } from '#shared/map/scene.ts'
import { offeredKinds, suggestedKind } from '../connectKinds.ts'
import { type Connection, mapStore } from '../mapStore.ts'
import { shortKindWords } from '../words.ts'
import { labelPlace } from './Editors.tsx'
import { scaled } from './scaled.ts'

/** Next to the pointer: the four kinds of line, or why a line cannot end here. */
export function ConnectHint(props: {
  scene: Scene
  document: Document
  connection: Connection
  problem: Problem | null
}) {
  const { connection, document, problem, scene } = props
  const { fromId, toId } = connection
  const from = scene.cards.find(({ id }) => id === fromId)
  const to = scene.cards.find(({ id }) => id === toId)
  const place = placeOf(connection, scene, to ?? from)
  if (!place || !from) return null
  const kind = toId === null ? null : (connection.kind ?? suggestedKind(document, fromId, toId))
  return (
    <div className="pb-map-hint" style={{ left: scaled(place.x), top: scaled(place.y) }}>
      {problem !== null ? (
        <span className="pb-map-hint-problem" role="alert">
          <Icon name="problem" size={15} />
          {problem.message}
        </span>
      ) : kind === null ? (
        <span>
          {connection.point === null
            ? 'Arrows choose the card this leads to, Enter connects.'
            : `Drop on the card ${from.shortTitle} leads to.`}
        </span>
      ) : (
        <>
          <span className="pb-map-hint-title" role="status">
            {from.shortTitle} to {to?.shortTitle}: {shortKindWords[kind].toLowerCase()}
          </span>
          <span className="pb-map-hint-kinds">
            {offeredKinds.map((offered, index) => (
              <button
                type="button"
                key={offered}
                className="pb-map-hint-kind"
                aria-label={shortKindWords[offered]}
                title={shortKindWords[offered]}
                aria-pressed={offered === kind}
                // The field for the time beside it must keep the focus.
                onPointerDown={(event) => event.preventDefault()}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => mapStore.set({ connection: { ...connection, kind: offered } })}
              >
                <LineSample kind={offered} chosen={offered === kind} />
                <Kbd keys={String(index + 1)} />
              </button>
            ))}
          </span>
        </>
      )}
    </div>
  )
}

function placeOf(connection: Connection, scene: Scene, card: Box | undefined) {
  if (connection.phase === 'time') {
    const place = labelPlace(scene, connection.transitionId)
    return place ? { x: place.x - 60, y: place.y + 18 } : null
  }
  if (connection.point) return { x: connection.point.x + 18, y: connection.point.y + 14 }
  return card ? { x: card.x, y: card.y + card.height + 10 } : null
}

/** The line from a card to the pointer while it has no end yet. */
export function LooseLine({ scene, connection }: { scene: Scene; connection: Connection }) {
  const card = scene.cards.find(({ id }) => id === connection.fromId)
  const { point } = connection
  if (!card || !point || connection.phase !== 'aim') return null
  const start = edgeToward(card, point)
  return (
    <svg className="pb-map-loose" aria-hidden="true" width="1" height="1">
      <path
        d={`M${start.x} ${start.y}L${point.x} ${point.y}`}
        className="pb-map-loose-line"
        markerEnd="none"
      />
      <circle cx={point.x} cy={point.y} r={4} className="pb-map-loose-end" />
    </svg>
  )
}

function edgeToward(card: Box, point: { x: number; y: number }) {
  const middle = { x: card.x + card.width / 2, y: card.y + card.height / 2 }
  const [dx, dy] = [point.x - middle.x, point.y - middle.y]
  const upright = Math.abs(dy) / card.height > Math.abs(dx) / card.width
  if (upright) return { x: middle.x, y: dy < 0 ? card.y : card.y + card.height }
  return { x: dx < 0 ? card.x : card.x + card.width, y: middle.y }
}
