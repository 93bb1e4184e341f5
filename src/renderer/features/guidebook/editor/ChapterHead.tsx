import { edit } from '#renderer/state/edit.ts'
import { EditableText } from '#renderer/ui/EditableText.tsx'
import type { Chapter } from '#shared/domain/records/guidebook.ts'

/** Number, title and summary of a chapter, as they open it in print. */
export function ChapterHead(props: { chapter: Chapter; number: string }) {
  const { chapter, number } = props
  const change = (changes: Partial<Pick<Chapter, 'title' | 'summary'>>) =>
    void edit.run({ type: 'chapter.edit', id: chapter.id, changes })
  return (
    <header className="pb-guide-head">
      <span className="pb-guide-number">
        <span className="pb-hidden">Chapter </span>
        {number}
      </span>
      <h1>
        <EditableText
          label="Chapter title"
          value={chapter.title}
          openOnPress
          check={(text) => (text === '' ? 'A chapter needs a title.' : null)}
          onCommit={(title) => change({ title })}
        />
      </h1>
      <p>
        <EditableText
          label="Summary"
          value={chapter.summary}
          placeholder="Say in one sentence what this chapter is for"
          openOnPress
          onCommit={(summary) => change({ summary })}
        />
      </p>
    </header>
  )
}
