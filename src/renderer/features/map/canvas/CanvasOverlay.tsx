import { useView } from '#renderer/state/view.ts'
import type { Size } from '#shared/map/drawing.ts'
import { familyColor, type Theme } from '#shared/map/palette.ts'
import { AnnotationLayer } from '../annotate/AnnotationLayer.tsx'
import { Guides } from '../arrange/Guides.tsx'
import { boxOf } from '../cells.ts'
import { LineHandles } from '../line/LineHandles.tsx'
import { mapStore } from '../mapStore.ts'
import { Following } from './CanvasContext.tsx'
import { ConnectHint, LooseLine } from './ConnectHint.tsx'
import { DropTarget } from './DropTarget.tsx'
import { GhostCard, NewTimeEditor, TimeEditor, TitleEditor } from './Editors.tsx'
import { Handles, SelectionToolbar } from './SelectionTools.tsx'
import type { Scenes } from './useScenes.ts'

/** Page elements that lie on the map: handles, tools, fields and what a gesture would do. */
export function CanvasOverlay(props: {
  scenes: Scenes
  theme: Theme
  canvas: Size
  /** Type size of notes, in pixels. */
  noteSize: number
}) {
  const { scenes, theme, canvas, noteSize } = props
  const { shown, saved, document, halfDone } = scenes
  const editing = mapStore.use((view) => view.editing)
  const connection = mapStore.use((view) => view.connection)
  const ghost = mapStore.use((view) => view.ghost)
  const landing = mapStore.use((view) => view.landing)
  const tool = mapStore.use((view) => view.tool)
  const selectedRoleIds = useView((view) => view.selectedRoleIds)
  const only = selectedRoleIds.length === 1 ? selectedRoleIds[0] : undefined
  const card = only === undefined ? undefined : shown.cards.find(({ id }) => id === only)
  const plain = !editing && !ghost && !landing && tool === 'select'
  const ghostBox = ghost && shown.cards.find(({ id }) => id === ghost.roleId)
  const [moved] = landing?.type === 'map.moveRoles' ? landing.moves : []
  const landed = moved && shown.cards.find(({ id }) => id === moved.roleId)
  // Without a live picture of the move the card still stands where it was.
  const landingBox = moved && landed && (halfDone.document ? landed : boxOf(saved, moved, landed))
  return (
    <div className="pb-map-clip">
      <Following axes="both" className="pb-map-overlay">
        <AnnotationLayer scene={shown} theme={theme} size={noteSize} />
        <Guides size={shown} />
        <LineHandles scene={shown} saved={saved} />
        {landingBox && <DropTarget box={landingBox} />}
        {card && <FocusRing box={card} />}
        {card && plain && (
          <>
            {shown.detail !== 'block' && <Handles card={card} scene={saved} canvas={canvas} />}
            {!connection && <SelectionToolbar scene={shown} card={card} canvas={canvas} />}
          </>
        )}
        {connection && !halfDone.document && <LooseLine scene={saved} connection={connection} />}
        {connection && (
          <ConnectHint
            scene={shown}
            document={document}
            connection={connection}
            problem={halfDone.problem}
          />
        )}
        {connection?.phase === 'time' && <NewTimeEditor scene={shown} connection={connection} />}
        {ghost && ghostBox && (
          <GhostCard
            key={ghost.phase}
            ghost={ghost}
            mapId={saved.mapId}
            box={ghostBox}
            color={familyColor(theme, ghostBox)}
          />
        )}
        {editing?.kind === 'title' && <TitleEditor scene={shown} roleId={editing.roleId} />}
        {editing?.kind === 'time' && (
          <TimeEditor scene={shown} transitionId={editing.transitionId} />
        )}
      </Following>
    </div>
  )
}

/** The ring of the chosen card while keys go to the canvas. */
function FocusRing({ box }: { box: { x: number; y: number; width: number; height: number } }) {
  return (
    <div
      className="pb-map-ring"
      aria-hidden="true"
      style={{
        left: `calc(${box.x}px * var(--map-scale, 1))`,
        top: `calc(${box.y}px * var(--map-scale, 1))`,
        width: `calc(${box.width}px * var(--map-scale, 1))`,
        height: `calc(${box.height}px * var(--map-scale, 1))`,
      }}
    />
  )
}
