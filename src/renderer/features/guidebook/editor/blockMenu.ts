import { currentDocument } from '#renderer/state/projectStore.ts'
import type { MenuEntry } from '#renderer/ui/MenuEntries.tsx'
import { chaptersOf } from '#shared/domain/queries/guidebooks.ts'
import type { Block } from '#shared/domain/records/guidebook.ts'
import { addText, moveBlock, moveBlockToChapter, removeBlock } from '../blockEdits.ts'

/** What can be done with a block as a whole. */
export function blockMenu(block: Block, index: number, count: number): MenuEntry[] {
  const document = currentDocument()
  const chapter = document.chapter.get(block.chapterId)
  const others = (chapter ? chaptersOf(document, chapter.guidebookId) : []).filter(
    ({ id }) => id !== block.chapterId,
  )
  const action = (
    id: string,
    label: string,
    icon: 'add' | 'arrowUp' | 'arrowDown' | 'delete' | 'guidebook',
    onSelect: () => void,
    more: { shortcut?: string; disabled?: boolean; danger?: boolean } = {},
  ): MenuEntry => ({ kind: 'action', id, label, icon, onSelect, ...more })
  return [
    action('above', 'Add text above', 'add', () => void addText(block.chapterId, index)),
    action('below', 'Add text below', 'add', () => void addText(block.chapterId, index + 1)),
    { kind: 'separator', id: 'line-1' },
    action('up', 'Move up', 'arrowUp', () => void moveBlock(block, index - 1), {
      shortcut: 'Alt ↑',
      disabled: index === 0,
    }),
    action('down', 'Move down', 'arrowDown', () => void moveBlock(block, index + 1), {
      shortcut: 'Alt ↓',
      disabled: index >= count - 1,
    }),
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'submenu',
            id: 'chapter',
            label: 'Move to chapter',
            icon: 'guidebook',
            entries: others.map(({ id, title }) =>
              action(id, title, 'guidebook', () => void moveBlockToChapter(block, id)),
            ),
          } as const,
        ]),
    { kind: 'separator', id: 'line-2' },
    action('delete', 'Delete', 'delete', () => void removeBlock(block), {
      shortcut: 'Del',
      danger: true,
    }),
  ]
}
