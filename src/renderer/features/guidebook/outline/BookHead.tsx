import { edit } from '#renderer/state/edit.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { EditableText } from '#renderer/ui/EditableText.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { countOf } from '#shared/base/words.ts'
import { guidebooksInOrder } from '#shared/domain/queries/order.ts'
import type { Guidebook } from '#shared/domain/records/guidebook.ts'
import { removeGuidebook } from '../chapterEdits.ts'
import { guidebookView, showCover, showGuidebook } from '../guidebookView.ts'

/** Title, paper and state of the book; a choice of books where there are several. */
export function BookHead(props: {
  guidebook: Guidebook
  /** Null while the pages are not known. */
  pages: number | null
  chapters: number
  ready: number
}) {
  const { guidebook, pages } = props
  const all = useProject(({ document }) => document.guidebook)
  const books = guidebooksInOrder({ guidebook: all })
  const facts = [
    guidebook.paper === 'letter' ? 'US Letter' : 'A4',
    ...(pages === null ? [] : [countOf(pages, 'page')]),
    `${props.ready} of ${props.chapters} ready`,
  ]
  return (
    <div className="pb-guide-bookhead">
      <div>
        {books.length > 1 ? (
          <Select
            label="Guidebook"
            labelHidden
            value={guidebook.id}
            options={books.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={showGuidebook}
          />
        ) : (
          <h2>
            <EditableText
              label="Guidebook title"
              value={guidebook.title}
              check={(text) => (text === '' ? 'A guidebook needs a title.' : null)}
              onCommit={(title) =>
                void edit.run({ type: 'guidebook.edit', id: guidebook.id, changes: { title } })
              }
            />
          </h2>
        )}
        <Menu
          align="end"
          trigger={<IconButton icon="more" size="small" label="More about this guidebook" />}
          entries={[
            {
              kind: 'action',
              id: 'settings',
              label: 'Cover and settings',
              icon: 'settings',
              onSelect: showCover,
            },
            {
              kind: 'action',
              id: 'new',
              label: 'New guidebook',
              icon: 'new',
              onSelect: () => guidebookView.set({ startOpen: true }),
            },
            { kind: 'separator', id: 'line' },
            {
              kind: 'action',
              id: 'delete',
              label: 'Delete guidebook',
              icon: 'delete',
              danger: true,
              onSelect: () => void removeGuidebook(guidebook),
            },
          ]}
        />
      </div>
      <span>{facts.join(', ')}</span>
    </div>
  )
}
