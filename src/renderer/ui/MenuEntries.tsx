import { Menu } from '@base-ui/react/menu'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'
import { joinClasses } from './joinClasses.ts'

export type MenuEntry =
  | {
      kind: 'action'
      id: string
      label: string
      icon?: IconName | undefined
      /** A drawing in place of the icon, such as a line sample. */
      start?: ReactNode
      shortcut?: string | undefined
      danger?: boolean | undefined
      disabled?: boolean | undefined
      onSelect: () => void
    }
  | {
      kind: 'check'
      id: string
      label: string
      checked: boolean
      shortcut?: string | undefined
      disabled?: boolean | undefined
      onChange: (checked: boolean) => void
    }
  | {
      kind: 'submenu'
      id: string
      label: string
      icon?: IconName | undefined
      entries: MenuEntry[]
    }
  | { kind: 'heading'; id: string; label: string }
  | { kind: 'separator'; id: string }

function Keys({ keys }: { keys: string | undefined }) {
  return keys === undefined ? null : <span className="pb-menu-keys">{keys}</span>
}

function Entry({ entry }: { entry: MenuEntry }) {
  switch (entry.kind) {
    case 'action':
      return (
        <Menu.Item
          className={joinClasses('pb-menu-item', entry.danger === true && 'pb-menu-danger')}
          label={entry.label}
          disabled={entry.disabled === true}
          onClick={entry.onSelect}
        >
          {entry.start ?? (entry.icon !== undefined && <Icon name={entry.icon} size={16} />)}
          <span className="pb-menu-label">{entry.label}</span>
          <Keys keys={entry.shortcut} />
        </Menu.Item>
      )
    case 'check':
      return (
        <Menu.CheckboxItem
          className="pb-menu-item"
          label={entry.label}
          checked={entry.checked}
          disabled={entry.disabled === true}
          closeOnClick
          onCheckedChange={(checked) => entry.onChange(checked)}
        >
          <Menu.CheckboxItemIndicator>
            <Icon name="check" size={16} />
          </Menu.CheckboxItemIndicator>
          <span className="pb-menu-label">{entry.label}</span>
          <Keys keys={entry.shortcut} />
        </Menu.CheckboxItem>
      )
    case 'submenu':
      return (
        <Menu.SubmenuRoot>
          <Menu.SubmenuTrigger className="pb-menu-item" label={entry.label}>
            {entry.icon !== undefined && <Icon name={entry.icon} size={16} />}
            <span className="pb-menu-label">{entry.label}</span>
            <Icon name="chevronRight" size={15} />
          </Menu.SubmenuTrigger>
          <MenuPopup entries={entry.entries} side="right" />
        </Menu.SubmenuRoot>
      )
    case 'heading':
      return <div className="pb-menu-heading">{entry.label}</div>
    case 'separator':
      return <Menu.Separator className="pb-menu-line" />
  }
}

function hasStart(entry: MenuEntry): boolean {
  if (entry.kind === 'action') return entry.icon !== undefined || entry.start !== undefined
  return entry.kind === 'check' || (entry.kind === 'submenu' && entry.icon !== undefined)
}

/** The open part of a menu; used by Menu, MenuAt and ContextMenu. */
export function MenuPopup(props: {
  entries: readonly MenuEntry[]
  label?: string | undefined
  side?: 'bottom' | 'right' | undefined
  align?: 'start' | 'end' | undefined
  anchor?: { getBoundingClientRect: () => DOMRect } | undefined
}) {
  return (
    <Menu.Portal>
      <Menu.Positioner
        className="pb-popup-place"
        side={props.side ?? 'bottom'}
        align={props.align ?? 'start'}
        sideOffset={props.side === 'right' ? 2 : 4}
        collisionPadding={8}
        anchor={props.anchor}
      >
        <Menu.Popup
          className={joinClasses(
            'pb-popup pb-menu',
            !props.entries.some(hasStart) && 'pb-menu-bare',
          )}
          aria-label={props.label}
        >
          {props.entries.map((entry) => (
            <Entry entry={entry} key={entry.id} />
          ))}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  )
}
