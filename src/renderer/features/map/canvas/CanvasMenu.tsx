import { runAction, shortcutOf, useActions } from '#renderer/state/actions.ts'
import type { IconName } from '#renderer/ui/icons.tsx'
import { MenuAt } from '#renderer/ui/MenuAt.tsx'
import type { MenuEntry } from '#renderer/ui/MenuEntries.tsx'
import type { Point } from '#shared/map/drawing.ts'
import { canvasApi } from '../canvasApi.ts'
import type { Target } from '../surface/picture.ts'

type Line = readonly [id: string, icon: IconName] | 'line'

/** What a menu is about; several chosen cards have one of their own. */
export type MenuKind = Target['kind'] | 'roles'

const lines: Record<MenuKind, readonly Line[]> = {
  roles: [
    ['map.align-column', 'align'],
    ['map.align-level', 'align'],
    ['map.align-row', 'align'],
    ['map.align-left', 'align'],
    ['map.distribute', 'columns'],
    'line',
    ['map.add-frame', 'pageFrame'],
    ['map.duplicate', 'duplicate'],
    ['map.copy', 'copy'],
    ['map.cut', 'cut'],
    ['map.lock', 'lock'],
    ['map.release', 'unpin'],
    'line',
    ['maps.showElsewhere', 'map'],
    ['maps.takeOff', 'hide'],
    ['map.delete', 'delete'],
  ],
  role: [
    ['map.editTitle', 'edit'],
    ['map.connect', 'connect'],
    ['map.addEntry', 'flag'],
    ['map.duplicate', 'duplicate'],
    ['map.copy', 'copy'],
    ['map.cut', 'cut'],
    ['map.lock', 'lock'],
    ['map.release', 'unpin'],
    ['map.add-callout', 'quote'],
    'line',
    ['map.openRole', 'roles'],
    ['map.gapFrom', 'gaps'],
    ['map.focusRole', 'target'],
    ['map.showAround', 'target'],
    'line',
    ['maps.showElsewhere', 'map'],
    ['maps.takeOff', 'hide'],
    ['map.delete', 'delete'],
  ],
  transition: [
    ['map.editTime', 'clock'],
    ['map.openInspector', 'inspector'],
    'line',
    ['map.delete', 'delete'],
  ],
  ground: [
    ['map.addRole', 'addRole'],
    ['map.add-text', 'note'],
    ['map.add-callout', 'quote'],
    ['map.add-frame', 'pageFrame'],
    ['map.add-picture', 'image'],
    ['map.paste', 'paste'],
    ['map.tidy', 'tidy'],
    'line',
    ['map.families', 'columns'],
    ['map.levels', 'level'],
    'line',
    ['map.find', 'search'],
    ['map.filter', 'filter'],
    ['map.selectAll', 'select'],
    ['map.fitPage', 'fit'],
    ['map.listView', 'list'],
  ],
}

/** What was pressed and where in the window the menu opens; null while it is closed. */
export type CanvasMenuState = { readonly kind: MenuKind; readonly at: Point } | null

/** What can be done with the thing that was pressed; every line is an action of the screen. */
export function CanvasMenu(props: { menu: CanvasMenuState; onClose: () => void }) {
  const actions = useActions((store) => store.actions)
  const kind = props.menu?.kind ?? 'ground'
  const entries = lines[kind].flatMap((line, index): MenuEntry[] => {
    if (line === 'line') return [{ kind: 'separator', id: `line-${index}` }]
    const [id, icon] = line
    const action = actions.get(id)
    if (!action) return []
    return [
      {
        kind: 'action',
        id,
        label: action.label,
        icon,
        shortcut: shortcutOf(action),
        danger: id === 'map.delete',
        disabled: Boolean(action.blocked?.()),
        onSelect: () => {
          canvasApi()?.focus()
          runAction(id)
        },
      },
    ]
  })
  return (
    <MenuAt
      at={props.menu?.at ?? null}
      label="Map menu"
      entries={entries}
      onClose={props.onClose}
    />
  )
}
