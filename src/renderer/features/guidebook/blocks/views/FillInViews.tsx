import type { LiveContentOf } from '../liveBlocks.ts'

/** Lines to write on, under their question. */
export function WriteInView({ content }: { content: LiveContentOf<'write-in'> }) {
  const lines = Math.min(content.lineCount, 4)
  return (
    <div className="pb-guide-writein">
      <b>{content.label === '' ? 'No question yet' : content.label}</b>
      {Array.from({ length: lines }, (_, line) => line + 1).map((line) => (
        <i key={line} />
      ))}
      {content.lineCount > lines && (
        <span className="pb-guide-note">{content.lineCount} lines in print</span>
      )}
    </div>
  )
}

/** Boxes to tick, each with its words. */
export function ChecklistView({ content }: { content: LiveContentOf<'checklist'> }) {
  if (content.items.length === 0) return <p className="pb-guide-note">No items yet.</p>
  return (
    <ul className="pb-guide-checklist">
      {content.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two items may say the same.
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}
