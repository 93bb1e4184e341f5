import { type RefObject, useEffect, useRef, useState } from 'react'

export type RowList<Row> = {
  /** The rows of the record, and a last one that is not finished yet. */
  readonly rows: readonly Row[]
  readonly change: (index: number, changes: Partial<Row>) => void
  readonly remove: (index: number) => void
  readonly move: (index: number, step: 1 | -1) => void
  readonly add: () => void
  /** Goes on the list of rows: after adding and taking out the focus stays in it. */
  readonly list: RefObject<HTMLUListElement | null>
}

/**
 * Rows inside a record. A new row becomes part of the record once it is complete. `save` is given
 * the next rows as a function of the rows that are there by then.
 */
export function useRowList<Row>(
  saved: readonly Row[],
  save: (next: (rows: readonly Row[]) => Row[]) => void,
  options: { readonly blank: Row; readonly isComplete: (row: Row) => boolean },
): RowList<Row> {
  const [pending, setPending] = useState<Row | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const wantsFocus = useRef<number | null>(null)
  const rows = pending === null ? saved : [...saved, pending]

  useEffect(() => {
    const index = wantsFocus.current
    if (index === null) return
    wantsFocus.current = null
    const row = list.current?.children[index]
    row?.querySelector<HTMLElement>('input, button')?.focus()
  })

  return {
    rows,
    list,
    change: (index, changes) => {
      const before = rows[index]
      if (before === undefined) return
      if (index < saved.length) {
        save((now) => now.map((row, at) => (at === index ? { ...row, ...changes } : row)))
        return
      }
      const next = { ...before, ...changes }
      if (options.isComplete(next)) {
        setPending(null)
        save((now) => [...now, next])
      } else setPending(next)
    },
    remove: (index) => {
      wantsFocus.current = Math.min(index, rows.length - 2)
      if (index < saved.length) save((now) => now.filter((_, at) => at !== index))
      else setPending(null)
    },
    move: (index, step) => {
      if (index + step < 0 || index + step >= saved.length) return
      save((now) => swapped(now, index, index + step))
    },
    add: () => {
      if (pending === null) setPending(options.blank)
      wantsFocus.current = saved.length
    },
  }
}

function swapped<Row>(rows: readonly Row[], index: number, other: number): Row[] {
  const next = [...rows]
  const [a, b] = [next[index], next[other]]
  if (a === undefined || b === undefined) return next
  next[index] = b
  next[other] = a
  return next
}
