import { type KeyboardEvent, type RefObject, useState } from 'react'
import type { Competency } from '#shared/domain/records/competency.ts'
import type { Scale } from '#shared/domain/records/structure.ts'
import { endsOf } from '#shared/domain/scales.ts'

/** The points of a scale with what each means for this skill. Digits choose, Delete clears. */
export function LevelChoice(props: {
  competency: Competency
  scale: Scale
  level: number | null
  /** Set on the point that takes the focus first. */
  focus: RefObject<HTMLDivElement | null>
  onChange: (level: number | null) => void
}) {
  const { competency, scale, level, onChange } = props
  const { points } = scale
  const [focused, setFocused] = useState<number | null>(null)
  const { min, max } = endsOf(scale)
  const start = level ?? min
  const looked = focused ?? level
  const described = competency.levelDescriptors.find(({ value }) => value === looked)?.text ?? ''

  const move = (from: HTMLElement, step: 1 | -1) => {
    const next = step > 0 ? from.nextElementSibling : from.previousElementSibling
    if (next instanceof HTMLElement) next.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, value: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const typed = points.find((point) => String(point.value) === event.key)
    if (typed) {
      onChange(typed.value)
      const cells = [...(event.currentTarget.parentElement?.children ?? [])]
      const cell = cells[points.indexOf(typed)]
      if (cell instanceof HTMLElement) cell.focus()
    } else if (event.key === 'ArrowDown') move(event.currentTarget, 1)
    else if (event.key === 'ArrowUp') move(event.currentTarget, -1)
    else if (event.key === ' ' || event.key === 'Enter') onChange(value)
    else if (event.key === 'Delete' || event.key === 'Backspace') onChange(null)
    else return
    event.preventDefault()
  }
  return (
    <>
      <div
        className="pb-matrix-levels"
        role="radiogroup"
        aria-label={`Level of ${competency.name}`}
      >
        {points.map(({ value, label }) => (
          // biome-ignore lint/a11y/useSemanticElements: moving without choosing needs our own keys.
          <div
            key={value}
            ref={value === start ? props.focus : undefined}
            role="radio"
            aria-checked={value === level}
            tabIndex={value === (focused ?? start) ? 0 : -1}
            onFocus={() => setFocused(value)}
            onBlur={() => setFocused(null)}
            onClick={() => onChange(value)}
            onKeyDown={(event) => onKeyDown(event, value)}
          >
            <span className={`pb-heat pb-q${Math.round(((value - min) / (max - min)) * 5)}`}>
              {value}
            </span>
            {value === 0 && min === 0 ? 'Not needed' : label}
          </div>
        ))}
      </div>
      <p className="pb-matrix-descriptor">
        {described !== ''
          ? `At level ${looked}: ${described}`
          : looked === min && min === 0
            ? 'The role does not ask for this skill.'
            : 'This level is not described for this skill yet.'}
      </p>
    </>
  )
}
