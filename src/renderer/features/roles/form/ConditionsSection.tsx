import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { credentialsInOrder } from '#shared/domain/queries/order.ts'
import type { Condition } from '#shared/domain/records/conditions.ts'
import { choicesOf } from './choices.tsx'
import type { SectionProps } from './sectionProps.ts'
import { useRowList } from './useRowList.ts'
import { amountUnits, conditionWords } from './words.ts'

const kinds = choicesOf(conditionWords)
const blank: Condition = { kind: 'background', credentialId: null, amount: null, text: '' }

function isComplete({ kind, credentialId, text }: Condition): boolean {
  return kind === 'credential' ? credentialId !== null : text.trim() !== ''
}

/** What everyone must bring on the first day. */
export function ConditionsSection({ role, onChange }: SectionProps) {
  const credentials = useProject(({ document }) => credentialsInOrder(document))
  const options = credentials.map(({ id, name }) => ({ value: id, label: name }))
  const { rows, change, remove, add, list } = useRowList(
    role.entryConditions,
    (next) => onChange((now) => ({ entryConditions: next(now.entryConditions) })),
    { blank, isComplete },
  )
  return (
    <FormSection title="To be hired" aside="all of these">
      <TextField
        label="Preparation in a line"
        value={role.preparation}
        onCommit={(preparation) => onChange({ preparation })}
      />
      {rows.length > 0 && (
        <ul className="pb-roles-table" ref={list} aria-label="Entry conditions">
          {rows.map((condition, index) => {
            const unit = amountUnits[condition.kind]
            const number = index + 1
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own.
              <li key={index} className="pb-roles-condition" data-amount={unit !== null}>
                <Select
                  label={`Kind of condition ${number}`}
                  labelHidden
                  size="small"
                  value={condition.kind}
                  options={kinds}
                  onChange={(kind) =>
                    change(index, {
                      kind,
                      ...(kind === 'credential' ? {} : { credentialId: null }),
                      ...(amountUnits[kind] === null ? { amount: null } : {}),
                    })
                  }
                />
                {unit !== null && (
                  <NumberField
                    label={`Amount of condition ${number}`}
                    labelHidden
                    size="small"
                    min={0}
                    max={1_000_000}
                    suffix={unit}
                    value={condition.amount}
                    onCommit={(amount) => change(index, { amount })}
                  />
                )}
                <IconButton
                  icon="close"
                  size="small"
                  label={`Take out condition ${number}`}
                  onClick={() => remove(index)}
                />
                <div className="pb-roles-condition-words">
                  {condition.kind === 'credential' && (
                    <Combobox
                      label={`Credential of condition ${number}`}
                      labelHidden
                      required
                      value={condition.credentialId}
                      options={options}
                      onChange={(credentialId) => change(index, { credentialId })}
                    />
                  )}
                  <TextField
                    label={`Words of condition ${number}`}
                    labelHidden
                    size="small"
                    placeholder={
                      condition.kind === 'credential' ? 'Remark' : 'Such as Pass a background check'
                    }
                    value={condition.text}
                    onCommit={(text) => change(index, { text })}
                  />
                </div>
              </li>
            )
          })}
        </ul>
      )}
      <Button kind="quiet" size="small" icon="add" onClick={add}>
        Add condition
      </Button>
    </FormSection>
  )
}
