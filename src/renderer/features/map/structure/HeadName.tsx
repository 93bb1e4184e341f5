import { InlineField } from '../canvas/InlineField.tsx'
import { structure } from '../structureStore.ts'
import { renamePart } from './frameEdits.ts'
import type { FramePart } from './frameParts.ts'
import { focusHead } from './headKeys.ts'

/** The name of a lane or band, typed where it stands. */
export function HeadName({ part, name }: { part: FramePart; name: string }) {
  const end = () => {
    structure.set({ naming: null })
    window.requestAnimationFrame(() => focusHead(part))
  }
  return (
    <InlineField
      className="pb-map-head-field"
      label={`Name of ${name}`}
      value={name}
      check={(text) => (text.trim() === '' ? 'A name is needed.' : null)}
      onSave={(text) => {
        renamePart(part, text.trim())
        end()
      }}
      onCancel={end}
    />
  )
}

export function isPart(one: FramePart | null, other: FramePart): boolean {
  return one !== null && one.kind === other.kind && one.id === other.id
}
