import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Icon } from '#renderer/ui/icons.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import type { FoundRole } from '#shared/map/focus/findRoles.ts'
import { canvasApi } from '../canvasApi.ts'
import { mapStore } from '../mapStore.ts'
import { chooseRole } from '../selection.ts'
import { spokenReference } from '../speech.ts'
import { focusStore } from './focusStore.ts'
import { useFound } from './useFocusedRoles.ts'
import './focus.css'

/** A slim field over the names of the job families: finds roles and walks from one to the next. */
export function FindBar(props: { map: CareerMap; roleIds: readonly Id[] | null }) {
  const open = focusStore.use((view) => view.find !== null)
  return open ? <OpenFindBar {...props} /> : null
}

/** Milliseconds without a key after which the first match is shown. */
const typingPause = 160

function OpenFindBar({ map, roleIds }: { map: CareerMap; roleIds: readonly Id[] | null }) {
  const { text, at } = focusStore.use((view) => view.find) ?? { text: '', at: 0 }
  const found = useFound(map)
  const field = useRef<HTMLInputElement>(null)
  const drawn = useRef(roleIds)
  drawn.current = roleIds
  const count = found?.length ?? 0
  const shown = found?.[at]
  const shownId = shown?.roleId
  useEffect(() => field.current?.select(), [])
  const shownFor = useRef(text)
  useEffect(() => {
    if (shownId === undefined) return undefined
    // Whoever still types does not want to be taken to every match on the way.
    const wait = shownFor.current === text ? 0 : typingPause
    const timer = window.setTimeout(() => {
      shownFor.current = text
      // A role outside of the part that is drawn is shown with what lies around it.
      if (drawn.current && !drawn.current.includes(shownId)) {
        mapStore.set({ part: { kind: 'around', roleId: shownId, steps: 1 } })
      }
      chooseRole(shownId)
    }, wait)
    return () => window.clearTimeout(timer)
  }, [shownId, text])
  const walk = (step: 1 | -1) => {
    if (count === 0) return
    focusStore.set({ find: { text, at: (at + step + count) % count } })
    // With a single match, or after moving about, the card comes into sight again.
    if (shownId !== undefined && count === 1) chooseRole(shownId)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') walk(event.shiftKey ? -1 : 1)
    else if (event.key === 'ArrowDown') walk(1)
    else if (event.key === 'ArrowUp') walk(-1)
    else if (event.key === 'Escape') closeFind()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is not known to every reader.
    <div className="pb-map-find" role="search" aria-label="Find on the map" onKeyDown={onKeyDown}>
      <Icon name="search" size={15} />
      <input
        ref={field}
        className="pb-map-find-field"
        type="search"
        aria-label="Find a role, reference, credential or skill"
        placeholder="Role, reference, credential or skill"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => focusStore.set({ find: { text: event.target.value, at: 0 } })}
      />
      {found !== null && (
        <span className="pb-map-find-count" aria-hidden="true">
          {count === 0 ? 'None found' : `${at + 1} of ${count}`}
        </span>
      )}
      <IconButton
        size="small"
        icon="chevronUp"
        label="Previous match"
        shortcut="Shift Enter"
        disabled={count < 2}
        onClick={() => walk(-1)}
      />
      <IconButton
        size="small"
        icon="chevronDown"
        label="Next match"
        shortcut="Enter"
        disabled={count < 2}
        onClick={() => walk(1)}
      />
      <IconButton size="small" icon="close" label="Close" shortcut="Esc" onClick={closeFind} />
      <FoundWords found={found} at={at} />
      {shown && shown.by !== 'title' && shown.by !== 'reference' && (
        <span className="pb-map-find-why" aria-hidden="true">
          {whyWords(shown)}
        </span>
      )}
    </div>
  )
}

/** The matches without eyes: how many and which one is shown, and the whole list to read through. */
function FoundWords({ found, at }: { found: readonly FoundRole[] | null; at: number }) {
  const document = useProject((project) => project.document)
  const nameOf = ({ roleId }: FoundRole) => {
    const role = document.role.get(roleId)
    return role ? `${role.title}, ${spokenReference(role.mapReference)}` : ''
  }
  const shown = found?.[at]
  return (
    <div className="pb-hidden">
      <p aria-live="polite">
        {found === null
          ? ''
          : shown
            ? `${at + 1} of ${countOf(found.length, 'role')} found. ${nameOf(shown)}. ${whySentence(shown)}`
            : 'No role found.'}
      </p>
      <ol aria-label="Roles found">
        {found?.map((each) => (
          <li key={each.roleId}>
            {nameOf(each)}. {whySentence(each)}
          </li>
        ))}
      </ol>
    </div>
  )
}

function whySentence(found: FoundRole): string {
  const words = whyWords(found)
  return words === '' ? '' : `${words}.`
}

function whyWords({ by, text }: FoundRole): string {
  switch (by) {
    case 'title':
    case 'reference':
      return ''
    case 'alias':
      return `Also called ${text}`
    case 'credential':
      return `Asks for ${text}`
    case 'skill':
      return `Skill: ${text}`
  }
}

/** Opens the field, or goes back to it with its words ready to be replaced. */
export function openFind(): void {
  const { find } = focusStore.get()
  if (find === null) focusStore.set({ find: { text: '', at: 0 } })
  else document.querySelector<HTMLInputElement>('.pb-map-find-field')?.select()
}

function closeFind(): void {
  focusStore.set({ find: null })
  canvasApi()?.focus()
}
