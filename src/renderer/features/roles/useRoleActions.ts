import { useMemo, useRef } from 'react'
import { type Action, useScreenActions } from '#renderer/state/actions.ts'

export type RoleDeeds = {
  readonly add: () => void
  readonly paste: () => void
  /** Null when there is no role to do it to. */
  readonly duplicate: (() => void) | null
  readonly remove: (() => void) | null
  readonly previous: (() => void) | null
  readonly next: (() => void) | null
}

/** What can be done on this screen, for the palette and the keys. */
export function useRoleActions(deeds: RoleDeeds): void {
  const latest = useRef(deeds)
  latest.current = deeds
  const actions = useMemo<readonly Action[]>(() => {
    const act = (name: keyof RoleDeeds, why: string): Pick<Action, 'blocked' | 'run'> => ({
      blocked: () => (latest.current[name] === null ? why : null),
      run: () => latest.current[name]?.(),
    })
    return [
      {
        id: 'roles.add',
        label: 'Add role',
        group: 'Roles',
        icon: 'add',
        keys: ['Ctrl+Enter'],
        scope: 'everywhere',
        run: () => latest.current.add(),
      },
      {
        id: 'roles.paste',
        label: 'Paste roles from a spreadsheet',
        group: 'Roles',
        icon: 'paste',
        run: () => latest.current.paste(),
      },
      {
        id: 'roles.duplicate',
        label: 'Duplicate role',
        group: 'Roles',
        icon: 'duplicate',
        keys: ['Ctrl+D'],
        scope: 'everywhere',
        ...act('duplicate', 'No role is chosen'),
      },
      {
        id: 'roles.remove',
        label: 'Delete chosen roles',
        group: 'Roles',
        icon: 'delete',
        ...act('remove', 'No role is chosen'),
      },
      {
        id: 'roles.previous',
        label: 'Go to the role before',
        group: 'Roles',
        icon: 'chevronUp',
        keys: ['Alt+PageUp'],
        scope: 'everywhere',
        ...act('previous', 'This is the first role'),
      },
      {
        id: 'roles.next',
        label: 'Go to the next role',
        group: 'Roles',
        icon: 'chevronDown',
        keys: ['Alt+PageDown'],
        scope: 'everywhere',
        ...act('next', 'This is the last role'),
      },
    ]
  }, [])
  useScreenActions(actions)
}
