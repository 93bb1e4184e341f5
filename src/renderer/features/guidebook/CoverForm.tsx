import { edit } from '#renderer/state/edit.ts'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Guidebook } from '#shared/domain/records/guidebook.ts'

export const bookPapers = [
  { value: 'letter', label: 'US Letter' },
  { value: 'a4', label: 'A4' },
] as const

/** What the cover says, and how the book is printed and read. */
export function CoverForm({ guidebook }: { guidebook: Guidebook }) {
  const change = (changes: Partial<Omit<Guidebook, 'id'>>) =>
    void edit.run({ type: 'guidebook.edit', id: guidebook.id, changes })
  return (
    <div className="pb-guide-editor">
      <section
        className="pb-guide-scroll"
        aria-label="Cover and contents"
        data-region
        key={guidebook.id}
      >
        <div className="pb-guide-page pb-guide-cover">
          <h1>Cover and contents</h1>
          <TextField
            label="Title"
            value={guidebook.title}
            onCommit={(title) => {
              if (title.trim() !== '') change({ title })
            }}
          />
          <TextField
            label="Subtitle"
            value={guidebook.subtitle}
            onCommit={(subtitle) => change({ subtitle })}
          />
          <TextField
            label="Who it is for"
            value={guidebook.audience}
            onCommit={(audience) => change({ audience })}
          />
          <TextArea
            label="Note on the cover"
            rows={3}
            reading
            value={guidebook.coverNote}
            onCommit={(coverNote) => change({ coverNote })}
          />
          <div className="pb-guide-cover-row">
            <div className="pb-guide-labeled">
              <div className="pb-label">Paper</div>
              <Segments
                label="Paper"
                value={guidebook.paper}
                segments={bookPapers}
                onChange={(paper) => change({ paper })}
              />
            </div>
            <NumberField
              label="Highest reading grade"
              min={1}
              max={20}
              value={guidebook.readingGrade}
              onCommit={(grade) => {
                if (grade !== null) change({ readingGrade: grade })
              }}
            />
          </div>
          <p className="pb-guide-note">
            The contents list every chapter and its larger headings with page numbers by themselves.
          </p>
        </div>
      </section>
    </div>
  )
}
