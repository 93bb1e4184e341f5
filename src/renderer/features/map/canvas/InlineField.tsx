import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

/**
 * A field in the place of what it edits on the map: Enter saves, Escape restores, leaving it saves.
 * `check` answers a sentence when a text cannot be taken; the field then stays.
 */
export function InlineField(props: {
  label: string
  value: string
  placeholder?: string | undefined
  className?: string | undefined
  check?: ((text: string) => string | null) | undefined
  onSave: (text: string) => void
  onCancel: () => void
  /** Keys the field does not use itself. */
  onOtherKey?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined
}) {
  const [text, setText] = useState(props.value)
  const [trouble, setTrouble] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const finished = useRef(false)

  useEffect(() => {
    input.current?.focus({ preventScroll: true })
    input.current?.select()
  }, [])

  const save = (): boolean => {
    const problem = props.check?.(text) ?? null
    if (problem !== null) {
      setTrouble(problem)
      return false
    }
    finished.current = true
    props.onSave(text)
    return true
  }
  const cancel = () => {
    finished.current = true
    props.onCancel()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation()
    if (event.key === 'Enter') {
      event.preventDefault()
      save()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      cancel()
    } else props.onOtherKey?.(event)
  }

  return (
    <span className={props.className}>
      <input
        ref={input}
        className="pb-map-field"
        aria-label={props.label}
        aria-invalid={trouble === null ? undefined : true}
        value={text}
        placeholder={props.placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value)
          setTrouble(null)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (!finished.current && !save()) cancel()
        }}
      />
      {trouble !== null && (
        <span className="pb-map-field-trouble" role="alert">
          {trouble}
        </span>
      )}
    </span>
  )
}
