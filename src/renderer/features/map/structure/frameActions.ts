import type { Action } from '#renderer/state/actions.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { readOnly } from '../actions/needs.ts'
import { onlySelectedRole } from '../selection.ts'
import { addFamily, addLevel, freeLetter } from '../structureEdits.ts'
import { structure } from '../structureStore.ts'
import { askToRemove, expandAll, toggleCollapsed } from './frameEdits.ts'
import { type FramePart, nameOfPart } from './frameParts.ts'

/** The family or level an action is about: that of the chosen role, else that of the last head. */
function partFor(kind: FramePart['kind']): FramePart | null {
  const document = currentDocument()
  const role = document.role.get(onlySelectedRole() ?? '')
  if (role) return { kind, id: kind === 'family' ? role.familyId : role.bandId }
  const { at } = structure.get()
  return at?.kind === kind && nameOfPart(document, at) !== '' ? at : null
}

const words = { family: 'job family', level: 'level' } as const

/** Actions on lanes and bands, for the palette as for menus. */
export function frameActions(mapId: Id | null): Action[] {
  const map = () => (mapId === null ? undefined : currentDocument().map.get(mapId))
  const about = (kind: FramePart['kind'], id: string, label: string, icon: string) => ({
    id,
    label,
    group: 'Map' as const,
    icon,
    blocked: () => (partFor(kind) ? readOnly() : `Choose a role or the head of a ${words[kind]}`),
  })
  const both = (['family', 'level'] as const).flatMap((kind): Action[] => [
    {
      ...about(kind, `map.edit-${kind}`, `Edit this ${words[kind]}`, 'edit'),
      run: () => structure.set({ form: partFor(kind) }),
    },
    {
      ...about(kind, `map.rename-${kind}`, `Rename this ${words[kind]}`, 'edit'),
      run: () => structure.set({ naming: partFor(kind) }),
    },
    {
      ...about(kind, `map.fold-${kind}`, `Collapse or expand this ${words[kind]}`, 'shrink'),
      run: () => {
        const [shown, part] = [map(), partFor(kind)]
        if (shown && part) toggleCollapsed(shown, part)
      },
    },
    {
      ...about(kind, `map.delete-${kind}`, `Delete this ${words[kind]}`, 'delete'),
      run: () => {
        const part = partFor(kind)
        if (part) askToRemove(part)
      },
    },
  ])
  return [
    {
      id: 'map.add-family',
      label: 'Add job family',
      group: 'Map',
      icon: 'columns',
      blocked: () =>
        freeLetter(currentDocument()) === null ? 'All 26 letters are taken' : readOnly(),
      run: () => void addFamily(),
    },
    {
      id: 'map.add-level',
      label: 'Add level on top',
      group: 'Map',
      icon: 'level',
      blocked: readOnly,
      run: () => void addLevel(),
    },
    ...both,
    {
      id: 'map.expandAll',
      label: 'Expand all job families and levels',
      group: 'Map',
      icon: 'unfold',
      blocked: () => {
        const shown = map()
        const closed = shown ? shown.collapsedFamilyIds.length + shown.collapsedBandIds.length : 0
        return closed === 0 ? 'Nothing is collapsed' : readOnly()
      },
      run: () => {
        const shown = map()
        if (shown) expandAll(shown)
      },
    },
  ]
}
