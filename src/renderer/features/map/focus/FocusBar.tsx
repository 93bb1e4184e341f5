import { useEffect } from 'react'
import { usePreferences } from '#renderer/state/preferences.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { useView } from '#renderer/state/view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/icons.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { Switch } from '#renderer/ui/Switch.tsx'
import type { CareerMap, Direction } from '#shared/domain/records/map.ts'
import { focusSentence } from '#shared/map/focus/focusOn.ts'
import { mapStore } from '../mapStore.ts'
import { changeFocus, leaveFocus } from './focusMode.ts'
import { type FocusMode, focusStore } from './focusStore.ts'
import { useRolesInFocus } from './useFocusedRoles.ts'

type Steps = '1' | '2' | '3'

/** What the map shows around one role, while that role is in focus. */
export function FocusBar({ map }: { map: CareerMap }) {
  const focus = focusStore.use((view) => view.focus)
  const role = useProject(({ document }) =>
    focus === null ? undefined : document.role.get(focus.roleId),
  )
  const ids = useRolesInFocus(map)
  if (!focus || !role || !ids) return null
  return <Bar focus={focus} title={role.title} count={ids.size} />
}

function Bar({ focus, title, count }: { focus: FocusMode; title: string; count: number }) {
  useFocusKeys()
  return (
    <section className="pb-map-part" aria-label={`Focus on ${title}`} data-region>
      <Icon name="target" size={16} />
      <b className="pb-ellipsis">{title}</b>
      <Segments<Steps>
        label="How many moves away"
        size="small"
        value={stepsText(focus.steps)}
        segments={[
          { value: '1', label: '1' },
          { value: '2', label: '2' },
          { value: '3', label: '3' },
        ]}
        onChange={(steps) => changeFocus({ steps: stepsOf(steps) })}
      />
      <Segments<Direction>
        label="Which moves"
        size="small"
        value={focus.direction}
        segments={[
          { value: 'out', label: 'Out' },
          { value: 'in', label: 'In' },
          { value: 'both', label: 'Both' },
        ]}
        onChange={(direction) => changeFocus({ direction })}
      />
      <span className="pb-map-focus-keys" aria-hidden="true">
        <Kbd keys="O" /> <Kbd keys="I" /> <Kbd keys="B" />
      </span>
      <Switch
        label="Only these"
        checked={focus.others === 'left out'}
        onChange={(out) => changeFocus({ others: out ? 'left out' : 'dimmed' })}
      />
      <b className="pb-map-filter-count" role="status">
        {focusSentence(count, focus)}
      </b>
      <span className="pb-grow" />
      <Button size="small" icon="close" onClick={() => leaveFocus()}>
        Leave focus
      </Button>
    </section>
  )
}

function stepsText(steps: FocusMode['steps']): Steps {
  switch (steps) {
    case 1:
      return '1'
    case 2:
      return '2'
    case 3:
      return '3'
  }
}

function stepsOf(text: Steps): FocusMode['steps'] {
  switch (text) {
    case '1':
      return 1
    case '2':
      return 2
    case '3':
      return 3
  }
}

const keys: Readonly<Record<string, Partial<FocusMode>>> = {
  '1': { steps: 1 },
  '2': { steps: 2 },
  '3': { steps: 3 },
  o: { direction: 'out' },
  i: { direction: 'in' },
  b: { direction: 'both' },
}

/**
 * Single keys of focus mode, ahead of what they mean on the canvas at other times. They wait while
 * something is half done there, which has keys of its own.
 */
function useFocusKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const target = event.target instanceof Element ? event.target : null
      if (!target?.matches('[data-map-canvas]')) return
      const { connection, ghost, editing, landing, tool } = mapStore.get()
      if (connection || ghost || editing || landing || tool !== 'select') return
      const changes = keys[event.key.toLowerCase()]
      const { selectedRoleIds, selectedTransitionId } = useView.getState()
      const chosen = selectedRoleIds.length > 0 || selectedTransitionId !== null
      if (event.key === 'Escape' && !chosen) leaveFocus()
      else if (changes && usePreferences.getState().singleKeys) changeFocus(changes)
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [])
}
