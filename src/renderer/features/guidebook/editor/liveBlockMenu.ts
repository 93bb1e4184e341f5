import type { MenuEntry } from '#renderer/ui/MenuEntries.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { liveBlocks } from '../blocks/liveBlocks.ts'
import { insertHere } from './insertFromText.ts'

/** All live blocks by group. */
export function liveBlockMenu(chapterId: Id): MenuEntry[] {
  const groups = [...new Set(liveBlocks.map(({ group }) => group))]
  return groups.flatMap((group): MenuEntry[] => [
    { kind: 'heading', id: group, label: group },
    ...liveBlocks
      .filter((each) => each.group === group)
      .map(
        ({ type, name, icon }): MenuEntry => ({
          kind: 'action',
          id: type,
          label: name,
          icon,
          onSelect: () => insertHere(chapterId, type),
        }),
      ),
  ])
}
