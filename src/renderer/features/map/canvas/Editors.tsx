import { useEffect, useRef } from 'react'
import { edit } from '#renderer/state/edit.ts'
import { newRole } from '#renderer/state/newRole.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { selectRoles } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Box } from '#shared/map/drawing.ts'
import { timeText } from '#shared/map/lineFacts.ts'
import { lineLength } from '#shared/map/linePath.ts'
import type { Scene } from '#shared/map/scene.ts'
import { canvasApi } from '../canvasApi.ts'
import { connectCommand } from '../halfDone.ts'
import { addRole, setTime } from '../mapEdits.ts'
import { type Connection, type Ghost, mapStore } from '../mapStore.ts'
import { parseTime } from '../parseTime.ts'
import { InlineField } from './InlineField.tsx'
import { scaled } from './scaled.ts'

function checkTitle(text: string): string | null {
  return text.trim() === '' ? 'A role needs a title. Type one, or press Escape.' : null
}

function checkTime(text: string): string | null {
  const read = parseTime(text)
  return read.ok ? null : read.problem.message
}

function monthsIn(text: string): number | null {
  const read = parseTime(text)
  return read.ok ? read.value : null
}

function backToCanvas(): void {
  canvasApi()?.focus()
}

/** The title of a card, typed on the card. */
export function TitleEditor({ scene, roleId }: { scene: Scene; roleId: Id }) {
  const card = scene.cards.find(({ id }) => id === roleId)
  const role = currentDocument().role.get(roleId)
  if (!card || !role) return null
  const end = () => {
    mapStore.set({ editing: null })
    backToCanvas()
  }
  return (
    <div className="pb-map-editor" style={boxStyle(card)}>
      <InlineField
        className="pb-map-title-field"
        label={`Title of ${role.title}`}
        value={role.title}
        check={checkTitle}
        onSave={(text) => {
          const title = text.trim()
          if (title !== role.title) {
            void edit.run({ type: 'role.edit', id: roleId, changes: { title } })
          }
          end()
        }}
        onCancel={end}
      />
    </div>
  )
}

/** A card that does not exist yet, with its title to be typed. */
export function GhostCard(props: { ghost: Ghost; mapId: Id; box: Box; color: string }) {
  const { ghost, mapId, box, color } = props
  const end = () => {
    mapStore.set({ ghost: null, tool: 'select' })
    backToCanvas()
  }
  return (
    <div className="pb-map-ghost" style={{ ...boxStyle(box), '--family': color }}>
      {ghost.phase === 'place' ? (
        <span className="pb-map-ghost-title">New role</span>
      ) : (
        <InlineField
          className="pb-map-title-field"
          label="Title of the new role"
          value=""
          placeholder="New role"
          onSave={(text) => {
            const title = text.trim()
            end()
            if (title === '') return
            const { roleId: id, familyId, bandId } = ghost
            void addRole(mapId, newRole({ id, title, familyId, bandId }))
          }}
          onCancel={end}
        />
      )}
      <span className="pb-map-ghost-hint">
        {ghost.phase === 'place' ? 'Press to place it here' : 'Type a title, then Enter'}
      </span>
    </div>
  )
}

/** The time of a saved move, typed on its label. */
export function TimeEditor({ scene, transitionId }: { scene: Scene; transitionId: Id }) {
  const transition = currentDocument().transition.get(transitionId)
  const place = labelPlace(scene, transitionId)
  useInSight(place)
  if (!transition || !place) return null
  const end = () => {
    mapStore.set({ editing: null })
    backToCanvas()
  }
  return (
    <div className="pb-map-editor" style={pointStyle(place)}>
      <InlineField
        className="pb-map-time-field"
        label="Time the move takes, such as 12 mo, 8 wk or 2 yr"
        value={timeText(transition)}
        placeholder="12 mo"
        check={checkTime}
        onSave={(text) => {
          if (text.trim() !== timeText(transition)) setTime(transition, monthsIn(text))
          end()
        }}
        onCancel={end}
      />
    </div>
  )
}

/** The time of a line that was just drawn; Escape leaves it open, either way the move is kept. */
export function NewTimeEditor({ scene, connection }: { scene: Scene; connection: Connection }) {
  const place = labelPlace(scene, connection.transitionId)
  useInSight(place)
  if (!place) return null
  const save = (months: number | null) => {
    const latest = mapStore.get().connection ?? connection
    const command = connectCommand(currentDocument(), latest, months)
    if (!command) return
    void edit.run(command).then(() => mapStore.set({ connection: null, tool: 'select' }))
    selectRoles([latest.fromId])
    backToCanvas()
  }
  return (
    <div className="pb-map-editor" style={pointStyle(place)}>
      <InlineField
        className="pb-map-time-field"
        label="Time the new move takes, such as 12 mo, 8 wk or 2 yr"
        value=""
        placeholder="12 mo"
        check={checkTime}
        onSave={(text) => save(monthsIn(text))}
        onCancel={() => save(null)}
      />
    </div>
  )
}

/** Brings the middle of a long move into sight when its field opens; half of it may lie far away. */
function useInSight(place: { x: number; y: number } | null): void {
  const first = useRef(place)
  useEffect(() => {
    if (first.current) canvasApi()?.reveal({ ...first.current, width: 0, height: 0 })
  }, [])
}

/** The middle of a move's label, or of its longest piece where it has none. */
export function labelPlace(scene: Scene, transitionId: Id): { x: number; y: number } | null {
  const label = scene.labels.find(({ id }) => id === transitionId)
  if (label) return { x: label.x + label.width / 2, y: label.y + label.height / 2 }
  const points = scene.lines.find(({ id }) => id === transitionId)?.points ?? []
  let longest = 0
  let place: { x: number; y: number } | null = null
  for (const [index, to] of points.entries()) {
    const from = points[index - 1]
    if (!from) continue
    const length = lineLength([from, to])
    if (length <= longest) continue
    longest = length
    place = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  }
  return place
}

function boxStyle(box: Box) {
  return {
    left: scaled(box.x),
    top: scaled(box.y),
    width: scaled(box.width),
    height: scaled(box.height),
  }
}

function pointStyle(point: { x: number; y: number }) {
  return { left: scaled(point.x), top: scaled(point.y) }
}
