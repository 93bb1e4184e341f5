import { runAction, shortcutOf, useActions } from '#renderer/state/actions.ts'
import { Icon } from '#renderer/ui/icons.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import type { MenuEntry } from '#renderer/ui/MenuEntries.tsx'

const listed = ['file.new', 'file.open', 'file.saveCopy', 'go.history', 'go.settings', 'file.close']

/** The project's name; under it what one does with files. */
export function ProjectMenu({ title }: { title: string }) {
  const actions = useActions(({ actions }) => actions)
  const entries = listed.flatMap((id): MenuEntry[] => {
    const action = actions.get(id)
    if (!action) return []
    const entry: MenuEntry = {
      kind: 'action',
      id,
      label: action.label,
      shortcut: shortcutOf(action),
      onSelect: () => runAction(id),
    }
    return id === 'go.history' || id === 'file.close'
      ? [{ kind: 'separator', id: `before-${id}` }, entry]
      : [entry]
  })
  return (
    <Menu
      label="Project"
      entries={entries}
      trigger={
        <button type="button" className="pb-title-name" title={title}>
          <span>{title}</span>
          <Icon name="chevronDown" size={16} />
        </button>
      }
    />
  )
}
