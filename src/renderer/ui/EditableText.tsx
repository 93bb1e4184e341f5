import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { joinClasses } from './joinClasses.ts'

export type EditableTextProps = {
  /** What is being edited, such as "Role title". */
  label: string
  value: string
  onCommit: (text: string) => void
  placeholder?: string | undefined
  /** A sentence when the text cannot be taken, otherwise null. */
  check?: ((text: string) => string | null) | undefined
  /** Opens on a single press; otherwise a double press or Enter. */
  openOnPress?: boolean | undefined
  /** Set from outside to start editing, for example with F2 on the row around it. */
  editing?: boolean | undefined
  onEditingChange?: ((editing: boolean) => void) | undefined
  disabled?: boolean | undefined
  className?: string | undefined
}

/** Text that turns into a field in its place: Enter saves, Escape restores, leaving it saves. */
export function EditableText(props: EditableTextProps) {
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState(props.value)
  const [trouble, setTrouble] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const shown = useRef<HTMLButtonElement>(null)
  const returnFocus = useRef(false)
  const editing = props.editing ?? isOpen

  const move = (next: boolean) => {
    setOpen(next)
    props.onEditingChange?.(next)
  }
  const open = () => {
    if (props.disabled === true) return
    move(true)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is taken when editing starts.
  useEffect(() => {
    if (editing) {
      setText(props.value)
      setTrouble(null)
      input.current?.focus()
      input.current?.select()
    } else if (returnFocus.current) {
      returnFocus.current = false
      shown.current?.focus()
    }
  }, [editing])

  const save = () => {
    const next = text.trim()
    const problem = next === props.value ? null : (props.check?.(next) ?? null)
    if (problem !== null) {
      setTrouble(problem)
      return false
    }
    if (next !== props.value) props.onCommit(next)
    return true
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation()
    if (event.key === 'Enter') {
      event.preventDefault()
      returnFocus.current = true
      if (save()) move(false)
      else returnFocus.current = false
    } else if (event.key === 'Escape') {
      event.preventDefault()
      returnFocus.current = true
      move(false)
    }
  }

  if (editing) {
    return (
      <input
        ref={input}
        className={joinClasses('pb-editable-input', props.className)}
        aria-label={props.label}
        aria-invalid={trouble === null ? undefined : true}
        aria-description={trouble ?? undefined}
        title={trouble ?? undefined}
        value={text}
        placeholder={props.placeholder}
        onChange={(event) => {
          setText(event.target.value)
          setTrouble(null)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (returnFocus.current) return
          save()
          move(false)
        }}
      />
    )
  }
  const empty = props.value === ''
  return (
    <button
      ref={shown}
      type="button"
      className={joinClasses('pb-editable', empty && 'pb-editable-empty', props.className)}
      aria-label={`${props.label}: ${empty ? 'empty' : props.value}`}
      aria-description="Press Enter to edit"
      disabled={props.disabled}
      onClick={(event) => {
        // A press by keyboard has no click count.
        if (props.openOnPress === true || event.detail === 0) open()
      }}
      onDoubleClick={open}
      onKeyDown={(event) => {
        if (event.key === 'F2') open()
      }}
    >
      {empty ? (props.placeholder ?? 'Empty') : props.value}
    </button>
  )
}
