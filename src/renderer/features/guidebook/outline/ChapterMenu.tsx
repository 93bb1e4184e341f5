import { edit } from '#renderer/state/edit.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import type { Chapter } from '#shared/domain/records/guidebook.ts'

/** What can be done with a chapter as a whole. */
export function ChapterMenu(props: {
  chapter: Chapter
  tabIndex: number
  onRename: () => void
  onMove: (step: 1 | -1) => void
  onRemove: () => void
  onReady: (ready: boolean) => void
}) {
  const { chapter } = props
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          icon="more"
          size="small"
          className="pb-guide-row-more"
          label={`More about ${chapter.title}`}
          tabIndex={props.tabIndex}
          onPointerDown={(event) => event.stopPropagation()}
        />
      }
      entries={[
        {
          kind: 'action',
          id: 'rename',
          label: 'Rename',
          icon: 'edit',
          shortcut: 'F2',
          onSelect: props.onRename,
        },
        {
          kind: 'check',
          id: 'ready',
          label: 'Ready to print',
          checked: chapter.ready,
          onChange: props.onReady,
        },
        {
          kind: 'check',
          id: 'numbered',
          label: 'Numbered',
          checked: chapter.numbered,
          onChange: (numbered) =>
            void edit.run({ type: 'chapter.edit', id: chapter.id, changes: { numbered } }),
        },
        { kind: 'separator', id: 'line' },
        {
          kind: 'action',
          id: 'up',
          label: 'Move up',
          icon: 'arrowUp',
          shortcut: 'Alt ↑',
          onSelect: () => props.onMove(-1),
        },
        {
          kind: 'action',
          id: 'down',
          label: 'Move down',
          icon: 'arrowDown',
          shortcut: 'Alt ↓',
          onSelect: () => props.onMove(1),
        },
        { kind: 'separator', id: 'line-2' },
        {
          kind: 'action',
          id: 'delete',
          label: 'Delete chapter',
          icon: 'delete',
          shortcut: 'Del',
          danger: true,
          onSelect: props.onRemove,
        },
      ]}
    />
  )
}
