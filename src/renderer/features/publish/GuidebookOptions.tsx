import { useProject } from '#renderer/state/projectStore.ts'
import { usePublish } from '#renderer/state/publishStore.ts'
import { Segments } from '#renderer/ui/Segments.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { guidebooksInOrder } from '#shared/domain/queries/order.ts'

export const bookPapers = [
  { value: 'letter', label: 'US Letter' },
  { value: 'a4', label: 'A4' },
] as const

/** Which guidebook, on which paper. */
export function GuidebookOptions() {
  const { guidebookId, bookPaper } = usePublish()
  const list = useProject(({ document }) => guidebooksInOrder(document))
  return (
    <>
      <Select
        label="Guidebook"
        value={guidebookId ?? list[0]?.id ?? null}
        options={list.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(id) => usePublish.setState({ guidebookId: id })}
      />
      <Segments
        label="Paper"
        value={bookPaper}
        segments={bookPapers}
        onChange={(value) => usePublish.setState({ bookPaper: value })}
      />
    </>
  )
}
