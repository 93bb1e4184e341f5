import { TextArea } from '#renderer/ui/TextArea.tsx'

/** A list of short texts, one to a line. */
export function LinesField(props: {
  label: string
  lines: readonly string[]
  rows?: number
  hint?: string
  onCommit: (lines: string[]) => void
}) {
  return (
    <TextArea
      label={props.label}
      aside="one per line"
      hint={props.hint}
      rows={props.rows ?? 2}
      value={props.lines.join('\n')}
      onCommit={(text) =>
        props.onCommit(
          text
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        )
      }
    />
  )
}
