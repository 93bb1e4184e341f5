import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Icon } from './icons.tsx'
import { Kbd } from './Kbd.tsx'

export type PaletteItem = {
  id: string
  label: string
  /** A map reference or an icon. */
  start?: ReactNode
  detail?: string | undefined
  shortcut?: string | undefined
  /** A sentence when it cannot be chosen now; it stays in the list and says why. */
  disabledReason?: string | undefined
}

export type PaletteGroup = { id: string; label: string; items: readonly PaletteItem[] }

export type PaletteListProps = {
  label: string
  placeholder: string
  query: string
  onQueryChange: (query: string) => void
  /** Already filtered and in order; keep them short, the list is not virtualized. */
  groups: readonly PaletteGroup[]
  onChoose: (id: string) => void
  onClose: () => void
  /** Sentence shown when there is nothing to choose. */
  emptySentence: string
}

/** One field over grouped results. The field keeps the focus; arrow keys mark, Enter chooses. */
export function PaletteList(props: PaletteListProps) {
  const id = useId()
  const items = props.groups.flatMap((group) => group.items)
  const [markedId, setMarkedId] = useState<string | null>(null)
  const results = useRef<HTMLDivElement>(null)
  const found = items.findIndex((item) => item.id === markedId)
  const at = items.length === 0 ? -1 : Math.max(found, 0)
  const marked = items[at]

  useEffect(() => {
    if (marked === undefined) return
    results.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [marked])

  const mark = (index: number) => {
    const item = items[(index + items.length) % items.length]
    if (item !== undefined) setMarkedId(item.id)
  }
  const choose = (item: PaletteItem | undefined) => {
    if (item !== undefined && item.disabledReason === undefined) props.onChoose(item.id)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') mark(at + 1)
    else if (event.key === 'ArrowUp') mark(at - 1)
    else if (event.key === 'PageDown') mark(Math.min(at + 8, items.length - 1))
    else if (event.key === 'PageUp') mark(Math.max(at - 8, 0))
    else if (event.key === 'Enter') choose(marked)
    else if (event.key === 'Escape' && props.query !== '') {
      event.stopPropagation()
      props.onQueryChange('')
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      props.onClose()
    } else return
    event.preventDefault()
  }

  return (
    <div className="pb-palette">
      <div className="pb-palette-query">
        <Icon name="search" size={18} />
        <input
          className="pb-palette-input"
          role="combobox"
          aria-label={props.label}
          aria-expanded={items.length > 0}
          aria-controls={`${id}-results`}
          aria-autocomplete="list"
          aria-activedescendant={marked === undefined ? undefined : `${id}-${marked.id}`}
          autoComplete="off"
          spellCheck={false}
          placeholder={props.placeholder}
          value={props.query}
          onChange={(event) => {
            setMarkedId(null)
            props.onQueryChange(event.target.value)
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd keys="Esc" />
      </div>
      <div
        className="pb-palette-results"
        ref={results}
        role="listbox"
        id={`${id}-results`}
        aria-label={props.label}
        tabIndex={-1}
      >
        {props.groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: groups of options have no element of their own.
          <div role="group" aria-labelledby={`${id}-group-${group.id}`} key={group.id}>
            <div className="pb-palette-group" id={`${id}-group-${group.id}`} role="presentation">
              {group.label}
            </div>
            {group.items.map((item) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles the keys.
              <div
                className="pb-palette-item"
                id={`${id}-${item.id}`}
                key={item.id}
                role="option"
                tabIndex={-1}
                aria-selected={item === marked}
                aria-disabled={item.disabledReason !== undefined || undefined}
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => setMarkedId(item.id)}
                onClick={() => choose(item)}
              >
                <span className="pb-palette-start">{item.start}</span>
                <span className="pb-palette-label">{item.label}</span>
                {item.shortcut !== undefined && item.disabledReason === undefined ? (
                  <Kbd keys={item.shortcut} />
                ) : (
                  <span className="pb-palette-detail">{item.disabledReason ?? item.detail}</span>
                )}
              </div>
            ))}
          </div>
        ))}
        {items.length === 0 && (
          <div className="pb-palette-none" role="presentation">
            {props.emptySentence}
          </div>
        )}
      </div>
      <span className="pb-hidden" role="status">
        {items.length === 0 ? props.emptySentence : `${items.length} results`}
      </span>
    </div>
  )
}
