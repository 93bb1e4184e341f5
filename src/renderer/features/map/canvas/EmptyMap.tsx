import { runAction } from '#renderer/state/actions.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Scene } from '#shared/map/scene.ts'
import { addFamily, addLevel } from '../structureEdits.ts'
import { structure } from '../structureStore.ts'

/** The next step on a map that has nothing on it yet. */
export function EmptyMap({ scene }: { scene: Scene }) {
  if (scene.cards.length > 0) return null
  return (
    <div className="pb-map-empty">
      {scene.lanes.length === 0 ? (
        <EmptyState
          title="No job families yet"
          sentence="Roles stand in columns, one for each job family."
          action={
            <Button
              kind="primary"
              icon="add"
              onClick={() => void addFamily().then(() => structure.set({ open: 'families' }))}
            >
              Add job family
            </Button>
          }
        />
      ) : scene.bands.length === 0 ? (
        <EmptyState
          title="No levels yet"
          sentence="Roles stand in rows, one for each level, entry at the bottom."
          action={
            <Button
              kind="primary"
              icon="add"
              onClick={() => void addLevel().then(() => structure.set({ open: 'levels' }))}
            >
              Add level
            </Button>
          }
        />
      ) : (
        <EmptyState
          title="No roles yet"
          sentence="Double-click a place on the map, or press R and then Enter."
          action={
            <Button kind="primary" icon="addRole" onClick={() => runAction('map.addRole')}>
              Add role
            </Button>
          }
        />
      )}
    </div>
  )
}
