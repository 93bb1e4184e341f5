import { Button } from '#renderer/ui/Button.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { SectionProps } from './sectionProps.ts'
import { useRowList } from './useRowList.ts'

/** Other titles of the same role, and who uses them. */
export function AliasesSection({ role, onChange }: SectionProps) {
  const { rows, change, remove, add, list } = useRowList(
    role.aliases,
    (next) => onChange((now) => ({ aliases: next(now.aliases) })),
    { blank: { title: '', employer: '' }, isComplete: ({ title }) => title.trim() !== '' },
  )
  return (
    <FormSection title="Other titles" aside="found by search, printed on role sheets">
      {rows.length > 0 && (
        <ul className="pb-roles-table" ref={list} aria-label="Other titles">
          {rows.map((alias, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own.
            <li key={index} className="pb-roles-alias">
              <TextField
                label={`Other title ${index + 1}`}
                labelHidden
                size="small"
                placeholder="Title"
                value={alias.title}
                onCommit={(title) => change(index, { title })}
              />
              <TextField
                label={`Employer of other title ${index + 1}`}
                labelHidden
                size="small"
                placeholder="Employer, if only one"
                value={alias.employer}
                onCommit={(employer) => change(index, { employer })}
              />
              <IconButton
                icon="close"
                size="small"
                label={`Take out ${alias.title || `other title ${index + 1}`}`}
                onClick={() => remove(index)}
              />
            </li>
          ))}
        </ul>
      )}
      <Button kind="quiet" size="small" icon="add" onClick={add}>
        Add title
      </Button>
    </FormSection>
  )
}
