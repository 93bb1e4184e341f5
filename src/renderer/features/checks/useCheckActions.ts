import { useMemo, useRef } from 'react'
import { type Action, useScreenActions } from '#renderer/state/actions.ts'

/** What can be done on this screen, for the palette and the keys. */
export function useCheckActions(deeds: { readonly next: () => void; readonly open: () => void }) {
  const latest = useRef(deeds)
  latest.current = deeds
  const actions = useMemo<readonly Action[]>(
    () => [
      {
        // F8 asks for this one while the list is shown.
        id: 'checks.step',
        label: 'Show the next problem in the list',
        group: 'Go to',
        icon: 'chevronDown',
        run: () => latest.current.next(),
      },
      {
        id: 'checks.open',
        label: 'Go to the place of this finding',
        group: 'Go to',
        icon: 'target',
        run: () => latest.current.open(),
      },
    ],
    [],
  )
  useScreenActions(actions)
}
