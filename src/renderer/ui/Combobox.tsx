import { Combobox as Base } from '@base-ui/react/combobox'
import { useMemo, useState } from 'react'
import { Field, type FieldLabels } from './Field.tsx'
import { findOptions } from './findOptions.ts'
import { Icon } from './icons.tsx'
import type { Option } from './Select.tsx'

export type ComboboxOption = Option & {
  /** More words it can be found by, such as a reference or a code. */
  keywords?: string | undefined
}

export type ComboboxProps = FieldLabels & {
  value: string | null
  options: readonly ComboboxOption[]
  /** Null when the choice was cleared. */
  onChange: (value: string | null) => void
  placeholder?: string | undefined
  /** Most matches shown at once; 100 unless told. Typing narrows the rest. */
  limit?: number | undefined
  /** Offers to make a new thing out of what was typed. */
  onCreate?: ((text: string) => void) | undefined
  /** Words of that offer, such as (text) => `Add course "${text}"`. */
  createLabel?: ((text: string) => string) | undefined
  /** Keeps a choice from being cleared. */
  required?: boolean | undefined
  disabled?: boolean | undefined
}

const createValue = ' create'

function textOf(option: ComboboxOption): string {
  return option.keywords === undefined ? option.label : `${option.label} ${option.keywords}`
}

/** One choice from a list of any length, found by typing. */
export function Combobox(props: ComboboxProps) {
  const { options, limit = 100 } = props
  const chosen = options.find((option) => option.value === props.value) ?? null
  // Null while nothing is being typed; the field then says what is chosen.
  const [typed, setTyped] = useState<string | null>(null)
  const query = typed ?? ''
  const { found, total } = useMemo(
    () => findOptions(options, query, { textOf, limit }),
    [options, query, limit],
  )
  const wording = query.trim()
  const canCreate = props.onCreate !== undefined && wording !== '' && !isListed(found, wording)
  const shown: ComboboxOption[] = canCreate
    ? [
        ...found,
        {
          value: createValue,
          label: props.createLabel?.(wording) ?? `Add "${wording}"`,
          start: <Icon name="add" size={15} />,
        },
      ]
    : found

  return (
    <Field {...props}>
      {({ id, describedBy, invalid }) => (
        <Base.Root<ComboboxOption>
          items={options}
          filteredItems={shown}
          value={chosen}
          autoHighlight
          {...(props.disabled === true ? { disabled: true } : {})}
          inputValue={typed ?? chosen?.label ?? ''}
          isItemEqualToValue={(item, value) => item.value === value.value}
          onInputValueChange={(text, details) => {
            if (details.reason === 'escape-key') details.cancel()
            else setTyped(details.reason === 'input-change' ? text : null)
          }}
          onOpenChange={(open) => {
            if (!open) setTyped(null)
          }}
          onValueChange={(option, details) => {
            // Escape backs out; it never takes a choice away.
            if (details.reason === 'escape-key') details.cancel()
            else if (option?.value === createValue) props.onCreate?.(wording)
            else if (option !== null) props.onChange(option.value)
            else if (props.required !== true) props.onChange(null)
          }}
        >
          <Base.InputGroup className="pb-input" data-invalid={invalid || undefined}>
            {chosen?.start !== undefined && <span className="pb-select-start">{chosen.start}</span>}
            <Base.Input
              className="pb-input-control"
              id={id}
              placeholder={props.placeholder ?? 'Choose or type'}
              aria-invalid={invalid || undefined}
              aria-describedby={describedBy}
              onClick={(event) => {
                // What is typed next replaces the words of the choice, as after Tab.
                if (typed === null) event.currentTarget.select()
              }}
            />
            {props.required !== true && chosen !== null && (
              <Base.Clear className="pb-combobox-tool" aria-label={`Clear ${props.label}`}>
                <Icon name="close" size={14} />
              </Base.Clear>
            )}
            <Base.Trigger className="pb-combobox-tool" aria-label={`Show ${props.label} choices`}>
              <Icon name="chevronDown" size={15} />
            </Base.Trigger>
          </Base.InputGroup>
          <Base.Portal>
            <Base.Positioner
              className="pb-popup-place"
              align="start"
              sideOffset={4}
              collisionPadding={8}
            >
              <Base.Popup className="pb-popup pb-popup-options">
                <Base.Empty className="pb-option-none">
                  Nothing matches. Try fewer letters.
                </Base.Empty>
                <Base.List className="pb-option-list" aria-label={props.label}>
                  {(option: ComboboxOption) => (
                    <Base.Item
                      className="pb-option"
                      key={option.value}
                      value={option}
                      disabled={option.disabled === true}
                    >
                      <Base.ItemIndicator className="pb-option-mark">
                        <Icon name="check" size={15} />
                      </Base.ItemIndicator>
                      <span className="pb-option-start">{option.start}</span>
                      <span className="pb-option-label">{option.label}</span>
                      {option.detail !== undefined && (
                        <span className="pb-option-detail">{option.detail}</span>
                      )}
                    </Base.Item>
                  )}
                </Base.List>
                <Base.Status className="pb-option-note">
                  {total > found.length
                    ? `Showing ${found.length} of ${total.toLocaleString('en-US')}. Type to narrow.`
                    : null}
                </Base.Status>
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      )}
    </Field>
  )
}

function isListed(options: readonly ComboboxOption[], text: string): boolean {
  return options.some((option) => option.label.toLowerCase() === text.toLowerCase())
}
