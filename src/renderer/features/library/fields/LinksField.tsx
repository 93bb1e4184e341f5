import { Combobox } from '#renderer/ui/Combobox.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import type { RecordKind } from '#shared/domain/records/index.ts'
import { useRecordOptions } from './recordOptions.ts'

/** Several records of a kind: a list with a field below that adds one. */
export function LinksField(props: {
  label: string
  to: RecordKind
  ordered: boolean
  ids: readonly string[]
  onChange: (ids: string[]) => void
}) {
  const options = useRecordOptions(props.to)
  const { ids, onChange, label } = props
  const names = new Map(options.map((option) => [option.value, option.label]))
  const swap = (index: number, other: number) => {
    const next = [...ids]
    const [a, b] = [next[index], next[other]]
    if (a === undefined || b === undefined) return
    next[index] = b
    next[other] = a
    onChange(next)
  }
  return (
    <div className="pb-links-field">
      <span className="pb-links-label">{label}</span>
      {ids.length > 0 && (
        <ul aria-label={label}>
          {ids.map((id, index) => (
            <li key={id}>
              {props.ordered && <span className="pb-links-number">{index + 1}</span>}
              <span className="pb-links-name">{names.get(id) ?? id}</span>
              {props.ordered && (
                <>
                  <IconButton
                    icon="chevronUp"
                    size="small"
                    label={`Move ${names.get(id) ?? id} up`}
                    disabled={index === 0}
                    onClick={() => swap(index, index - 1)}
                  />
                  <IconButton
                    icon="chevronDown"
                    size="small"
                    label={`Move ${names.get(id) ?? id} down`}
                    disabled={index === ids.length - 1}
                    onClick={() => swap(index, index + 1)}
                  />
                </>
              )}
              <IconButton
                icon="close"
                size="small"
                label={`Take ${names.get(id) ?? id} out`}
                onClick={() => onChange(ids.filter((each) => each !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label={`Add to ${label.toLowerCase()}`}
        labelHidden
        placeholder="Add"
        value={null}
        options={options.filter(({ value }) => !ids.includes(value))}
        onChange={(id) => {
          if (id !== null) onChange([...ids, id])
        }}
      />
    </div>
  )
}
