import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { CellSpec, FieldSpec } from '../fieldSpec.ts'
import { LinkField } from './LinkField.tsx'
import { numberIn, textIn, type Values } from './values.ts'

type TableSpec = Extract<FieldSpec, { kind: 'table' }>

/** A small table inside a record; rows are added at the end and taken out one by one. */
export function TableField(props: {
  field: TableSpec
  rows: readonly Values[]
  onChange: (rows: readonly Values[]) => void
}) {
  const { field, rows, onChange } = props
  // A row whose link is not chosen yet is no part of the record; it waits here.
  const [pending, setPending] = useState<Values | null>(null)
  const link = field.cells.find(({ kind }) => kind === 'link')
  const shown = pending === null ? rows : [...rows, pending]
  const change = (index: number, changes: Values) => {
    const next = { ...shown[index], ...changes }
    if (index < rows.length) {
      onChange(rows.map((row, at) => (at === index ? next : row)))
    } else if (link && next[link.key] !== null) {
      setPending(null)
      onChange([...rows, next])
    } else setPending(next)
  }
  const remove = (index: number) => {
    if (index >= rows.length) setPending(null)
    else onChange(rows.filter((_, at) => at !== index))
  }
  return (
    <div className="pb-table-field">
      <table>
        <caption>{field.label}</caption>
        <thead>
          <tr>
            {field.cells.map((cell) => (
              <th key={cell.key} scope="col">
                {cell.label}
              </th>
            ))}
            <th>
              <span className="pb-hidden">Take out</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own.
            <tr key={index}>
              {field.cells.map((cell) => (
                <td key={cell.key} data-kind={cell.kind} data-wide={'wide' in cell && cell.wide}>
                  <Cell
                    cell={cell}
                    row={row}
                    name={`${cell.label}, row ${index + 1}`}
                    onChange={(changes) => change(index, changes)}
                  />
                </td>
              ))}
              <td data-kind="remove">
                <IconButton
                  icon="close"
                  size="small"
                  label={`Take out row ${index + 1}`}
                  onClick={() => remove(index)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        size="small"
        icon="add"
        disabledReason={pending === null ? undefined : 'Finish the new row first'}
        onClick={() => (link ? setPending(field.blank) : onChange([...rows, field.blank]))}
      >
        Add row
      </Button>
    </div>
  )
}

function Cell(props: {
  cell: CellSpec
  row: Values
  name: string
  onChange: (changes: Values) => void
}) {
  const { cell, row, name } = props
  const set = (value: unknown) => props.onChange({ [cell.key]: value })
  switch (cell.kind) {
    case 'text':
      return <TextField label={name} labelHidden value={textIn(row, cell.key)} onCommit={set} />
    case 'number':
    case 'level':
      return (
        <NumberField
          label={name}
          labelHidden
          decimals={cell.kind === 'number' ? cell.decimals : 1}
          value={numberIn(row, cell.key)}
          onCommit={(value) => {
            if (value !== null) set(value)
          }}
        />
      )
    case 'choice':
      return (
        <Select
          label={name}
          labelHidden
          value={textIn(row, cell.key) || null}
          options={cell.options.map((value) => ({ value, label: value }))}
          onChange={set}
        />
      )
    case 'link':
      return (
        <LinkField
          label={name}
          labelHidden
          to={cell.to}
          required
          value={textIn(row, cell.key) || null}
          onChange={set}
        />
      )
  }
}
