import { MenuAt } from '#renderer/ui/MenuAt.tsx'
import type { MenuEntry } from '#renderer/ui/MenuEntries.tsx'
import type { Point } from '#shared/map/drawing.ts'
import { addFamily, addLevel } from '../structureEdits.ts'
import { structure } from '../structureStore.ts'
import { askToRemove, growPart, sizePart, stepPart, toggleCollapsed } from './frameEdits.ts'
import { isCollapsed } from './frameParts.ts'
import type { HeadContext } from './headKeys.ts'

export type HeadMenuState = (HeadContext & { readonly at: Point }) | null

/** What can be done with a lane or band, from its head. */
export function HeadMenu({ menu, onClose }: { menu: HeadMenuState; onClose: () => void }) {
  return (
    <MenuAt
      at={menu?.at ?? null}
      label="Menu of this head"
      entries={menu ? entriesFor(menu) : []}
      onClose={onClose}
    />
  )
}

function entriesFor({ map, part, visible, units }: HeadContext): MenuEntry[] {
  const lane = part.kind === 'family'
  const at = visible.indexOf(part.id)
  const closed = isCollapsed(map, part)
  const action = (
    id: string,
    label: string,
    onSelect: () => void,
    more: Partial<Extract<MenuEntry, { kind: 'action' }>> = {},
  ): MenuEntry => ({ kind: 'action', id, label, onSelect, ...more })
  return [
    action('rename', 'Rename', () => structure.set({ naming: part }), {
      icon: 'edit',
      shortcut: 'F2',
    }),
    action(
      'form',
      lane ? 'Color, icon and words' : 'Icon and words',
      () => structure.set({ form: part }),
      {
        icon: 'settings',
        shortcut: 'Enter',
      },
    ),
    action('fold', closed ? 'Expand' : 'Collapse', () => toggleCollapsed(map, part), {
      icon: closed ? 'unfold' : 'shrink',
      shortcut: 'Space',
    }),
    { kind: 'separator', id: 'moves' },
    action('back', lane ? 'Move left' : 'Move up', () => stepPart(part, visible, -1), {
      icon: lane ? 'arrowLeft' : 'arrowUp',
      shortcut: lane ? 'Alt Left' : 'Alt Up',
      disabled: at <= 0,
    }),
    action('on', lane ? 'Move right' : 'Move down', () => stepPart(part, visible, 1), {
      icon: lane ? 'arrowRight' : 'arrowDown',
      shortcut: lane ? 'Alt Right' : 'Alt Down',
      disabled: at >= visible.length - 1,
    }),
    action('more', lane ? 'One column more' : 'One row more', () => growPart(part, units, 1), {
      icon: 'add',
      disabled: closed,
    }),
    action('less', lane ? 'One column less' : 'One row less', () => growPart(part, units, -1), {
      icon: 'minus',
      disabled: closed || units <= 1,
    }),
    action('fit', 'As wide as its roles need', () => sizePart(part, null), {
      icon: 'fit',
      label: lane ? 'As wide as its roles need' : 'As high as its roles need',
    }),
    { kind: 'separator', id: 'others' },
    action(
      'add',
      lane ? 'Add job family' : 'Add level on top',
      () => void (lane ? addFamily() : addLevel()),
      {
        icon: 'add',
      },
    ),
    action('remove', lane ? 'Delete job family' : 'Delete level', () => askToRemove(part), {
      icon: 'delete',
      shortcut: 'Delete',
      danger: true,
    }),
  ]
}
