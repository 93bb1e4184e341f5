import { Button } from '#renderer/ui/Button.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import {
  type Condition,
  conditionKinds,
  type GateRule,
  gateRule,
} from '#shared/domain/records/conditions.ts'
import { LinkField } from './LinkField.tsx'

const rulesList = gateRule.array()

const freshCondition: GateRule = {
  type: 'condition',
  condition: { kind: 'experience', credentialId: null, amount: null, text: '' },
}

/** Rules a practitioner can read: conditions, and groups of them joined by all, any or at least. */
export function GateRulesField(props: {
  label: string
  value: unknown
  onChange: (rules: GateRule[]) => void
}) {
  const checked = rulesList.safeParse(props.value)
  const rules = checked.success ? checked.data : []
  return (
    <fieldset className="pb-rules">
      <legend>{props.label}</legend>
      <RuleList rules={rules} onChange={props.onChange} path="Gate" />
    </fieldset>
  )
}

function RuleList(props: {
  rules: readonly GateRule[]
  onChange: (rules: GateRule[]) => void
  path: string
}) {
  const { rules, onChange, path } = props
  const replace = (index: number, rule: GateRule) =>
    onChange(rules.map((each, at) => (at === index ? rule : each)))
  return (
    <div className="pb-rule-list">
      {rules.map((rule, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rules have no identity of their own.
        <div className="pb-rule" key={index}>
          <RuleInput
            rule={rule}
            path={`${path} ${index + 1}`}
            onChange={(next) => replace(index, next)}
          />
          <IconButton
            icon="close"
            size="small"
            label={`Remove ${path.toLowerCase()} ${index + 1}`}
            onClick={() => onChange(rules.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div className="pb-rule-add">
        <Button size="small" icon="add" onClick={() => onChange([...rules, freshCondition])}>
          Add condition
        </Button>
        <Button
          size="small"
          icon="add"
          onClick={() => onChange([...rules, { type: 'any', rules: [freshCondition] }])}
        >
          Add group
        </Button>
      </div>
    </div>
  )
}

const groupWords = [
  { value: 'all', label: 'All of these' },
  { value: 'any', label: 'Any one of these' },
  { value: 'atLeast', label: 'At least some of these' },
] as const

function RuleInput(props: { rule: GateRule; path: string; onChange: (rule: GateRule) => void }) {
  const { rule, path, onChange } = props
  if (rule.type === 'condition') {
    return (
      <ConditionInput
        condition={rule.condition}
        path={path}
        onChange={(condition) => onChange({ type: 'condition', condition })}
      />
    )
  }
  return (
    <div className="pb-rule-group">
      <div className="pb-rule-row">
        <Select
          label={`${path}, how many`}
          labelHidden
          value={rule.type}
          options={groupWords}
          onChange={(type) =>
            onChange(
              type === 'atLeast' ? { type, n: 2, rules: rule.rules } : { type, rules: rule.rules },
            )
          }
        />
        {rule.type === 'atLeast' && (
          <NumberField
            label={`${path}, number that must pass`}
            labelHidden
            min={1}
            max={Math.max(rule.rules.length, 1)}
            value={rule.n}
            onCommit={(n) => onChange({ ...rule, n: n ?? 1 })}
          />
        )}
      </div>
      <RuleList
        rules={rule.rules}
        path={path}
        onChange={(rules) =>
          onChange(
            rule.type === 'atLeast'
              ? { ...rule, n: Math.max(Math.min(rule.n, rules.length), 1), rules }
              : { ...rule, rules },
          )
        }
      />
    </div>
  )
}

const amountUnits: Partial<Record<Condition['kind'], string>> = {
  experience: 'months',
  age: 'years',
}

function ConditionInput(props: {
  condition: Condition
  path: string
  onChange: (condition: Condition) => void
}) {
  const { condition, path, onChange } = props
  const isCredential = condition.kind === 'credential'
  return (
    <div className="pb-rule-row">
      <Select
        label={`${path}, kind`}
        labelHidden
        value={condition.kind}
        options={conditionKinds.map((value) => ({ value, label: value }))}
        onChange={(kind) => onChange({ ...condition, kind, credentialId: null })}
      />
      {isCredential ? (
        <LinkField
          label={`${path}, credential`}
          labelHidden
          to="credential"
          required
          value={condition.credentialId}
          onChange={(credentialId) => onChange({ ...condition, credentialId })}
        />
      ) : (
        <>
          <TextField
            label={`${path}, text`}
            labelHidden
            placeholder="In words"
            value={condition.text}
            onCommit={(text) => onChange({ ...condition, text })}
          />
          <NumberField
            label={`${path}, amount`}
            labelHidden
            placeholder="amount"
            decimals={1}
            suffix={amountUnits[condition.kind]}
            value={condition.amount}
            onCommit={(amount) => onChange({ ...condition, amount })}
          />
        </>
      )}
    </div>
  )
}
