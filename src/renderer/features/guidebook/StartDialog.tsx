import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { bookPapers } from './CoverForm.tsx'
import { type NewGuidebook, startGuidebook } from './chapterEdits.ts'
import { starterChapters } from './starterOutline.ts'

const starts = [
  {
    value: 'outline',
    label: 'With an outline',
    detail: `A note for the cover and ${starterChapters.length} chapters, from "${starterChapters[0]?.title}" to "${starterChapters.at(-1)?.title}"`,
  },
  { value: 'empty', label: 'Empty', detail: 'You add every chapter yourself' },
] as const

/** Title, paper and beginning of a new guidebook. */
export function StartDialog(props: { onClose: () => void }) {
  const [wanted, setWanted] = useState<NewGuidebook>({
    title: 'Career guidebook',
    paper: 'letter',
    start: 'outline',
  })
  const isNamed = wanted.title.trim() !== ''
  const start = () => {
    if (!isNamed) return
    props.onClose()
    void startGuidebook(wanted)
  }
  return (
    <Dialog
      open
      onClose={props.onClose}
      title="New guidebook"
      size="small"
      foot={
        <>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button
            kind="primary"
            disabledReason={isNamed ? undefined : 'Enter a title first'}
            onClick={start}
          >
            Start guidebook
          </Button>
        </>
      }
    >
      <form
        className="pb-guide-form"
        onSubmit={(event) => {
          event.preventDefault()
          start()
        }}
      >
        <TextField
          label="Title"
          value={wanted.title}
          onChange={(title) => setWanted({ ...wanted, title })}
        />
        <div className="pb-guide-labeled">
          <div className="pb-label">Paper</div>
          <Segments
            label="Paper"
            value={wanted.paper}
            segments={bookPapers}
            onChange={(paper) => setWanted({ ...wanted, paper })}
          />
        </div>
        <RadioGroup
          label="Begin"
          value={wanted.start}
          options={starts}
          onChange={(begin) => setWanted({ ...wanted, start: begin })}
        />
        <input type="submit" hidden />
      </form>
    </Dialog>
  )
}
