import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { joinClasses } from './joinClasses.ts'

export type LevelSelectorProps = {
  /** What the level belongs to; the accessible name of the group. */
  label: string
  /** Null: not answered yet. */
  value: number | null
  /** Null after Delete, or when the chosen cell is pressed again. */
  onChange: (level: number | null) => void
  min?: number | undefined
  max?: number | undefined
  /** The meaning of a level, such as "Does it alone"; spoken with each cell. */
  describe?: ((level: number) => string) | undefined
  /** Shows the meaning of the chosen level after the cells. */
  showWord?: boolean | undefined
  unansweredWord?: string | undefined
  /** "heat" fills by level, "ink" is plain. */
  tone?: 'heat' | 'ink' | undefined
  locked?: boolean | undefined
  className?: string | undefined
}

/** The same cell of the selector above or below, within one `data-level-group` element. */
function neighborCell(cell: HTMLElement, step: 1 | -1, level: number): HTMLElement | null {
  const group = cell.closest('[data-level-group]')
  if (group === null) return null
  const all = [...group.querySelectorAll<HTMLElement>('.pb-level')]
  const at = all.findIndex((each) => each.contains(cell))
  const next = all[at + step]
  return next?.querySelector<HTMLElement>(`[data-level="${level}"]`) ?? null
}

/**
 * Six cells for levels 0 to 5. Digits set the level, left and right move without setting, Space or
 * Enter sets, Delete clears. Inside an element with `data-level-group`, up and down go to the
 * neighboring selector.
 */
export function LevelSelector(props: LevelSelectorProps) {
  const { value, min = 0, max = 5, describe, tone = 'heat' } = props
  const id = useId()
  const cells = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<number | null>(null)
  const levels = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const stop = focused ?? value ?? min
  const word =
    value === null ? (props.unansweredWord ?? 'Not answered yet') : (describe?.(value) ?? null)

  const set = (level: number | null) => {
    if (props.locked !== true) props.onChange(level)
  }
  const focusCell = (level: number) => {
    cells.current?.querySelector<HTMLElement>(`[data-level="${level}"]`)?.focus()
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, level: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const digit = /^\d$/.test(event.key) ? Number(event.key) : null
    if (digit !== null && digit >= min && digit <= max) {
      set(digit)
      focusCell(digit)
    } else if (event.key === 'ArrowRight') focusCell(Math.min(level + 1, max))
    else if (event.key === 'ArrowLeft') focusCell(Math.max(level - 1, min))
    else if (event.key === 'Home') focusCell(min)
    else if (event.key === 'End') focusCell(max)
    else if (event.key === 'Delete' || event.key === 'Backspace') set(null)
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = neighborCell(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1, level)
      if (next === null) return
      next.focus()
    } else return
    event.preventDefault()
  }

  return (
    <div
      className={joinClasses('pb-level', `pb-level-${tone}`, props.className)}
      data-locked={props.locked || undefined}
    >
      <div
        className="pb-level-cells"
        ref={cells}
        role="radiogroup"
        aria-label={props.label}
        aria-readonly={props.locked || undefined}
        aria-describedby={word === null ? undefined : `${id}-word`}
        onBlur={() => setFocused(null)}
      >
        {levels.map((level) => (
          // biome-ignore lint/a11y/useSemanticElements: moving without choosing needs our own keys.
          <button
            type="button"
            className={joinClasses('pb-level-cell', `pb-q${level}`)}
            key={level}
            role="radio"
            aria-checked={level === value}
            aria-disabled={props.locked || undefined}
            aria-label={describe === undefined ? undefined : `${level}, ${describe(level)}`}
            data-level={level}
            tabIndex={level === stop ? 0 : -1}
            onFocus={() => setFocused(level)}
            onClick={(event) => {
              // The second press of a double click must not undo the first.
              if (event.detail < 2) set(level === value ? null : level)
            }}
            onKeyDown={(event) => onKeyDown(event, level)}
          >
            {level}
          </button>
        ))}
      </div>
      {word !== null && (
        <span
          className={props.showWord === true ? 'pb-level-word' : 'pb-hidden'}
          id={`${id}-word`}
          data-unanswered={value === null || undefined}
        >
          {word}
        </span>
      )}
    </div>
  )
}
