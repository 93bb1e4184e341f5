import { useMemo, useState } from 'react'
import { runAction, useActions } from '#renderer/state/actions.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { goTo, showRecord, useView } from '#renderer/state/view.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { PaletteList } from '#renderer/ui/PaletteList.tsx'
import { recordKinds } from '#shared/domain/document.ts'
import { paletteGroups } from './paletteGroups.tsx'

function close(): void {
  useView.setState({ paletteOpen: false })
}

/** One field for roles, commands, competencies and everything else that has a name. */
export function CommandPalette() {
  const open = useView(({ paletteOpen }) => paletteOpen)
  const [before, setBefore] = useState({ open, openings: 0 })
  if (before.open !== open) setBefore({ open, openings: before.openings + (open ? 1 : 0) })
  return (
    <Dialog
      open={open}
      onClose={close}
      title="Find a role or run a command"
      titleHidden
      size="palette"
    >
      {/* It stays while the dialog fades: the focus is given back from where it was. */}
      <Results key={before.openings} />
    </Dialog>
  )
}

function Results() {
  const [query, setQuery] = useState('')
  const document = useProject(({ document }) => document)
  const actions = useActions(({ actions }) => actions)
  const groups = useMemo(
    () => paletteGroups(document, actions.values(), query),
    [document, actions, query],
  )
  return (
    <PaletteList
      label="Find a role or run a command"
      placeholder="A role, a skill, a command, or: gap evs to surgical technologist"
      query={query}
      onQueryChange={setQuery}
      groups={groups}
      onChoose={choose}
      onClose={close}
      emptySentence="Nothing is called that. Try fewer letters."
    />
  )
}

function choose(item: string): void {
  close()
  const [what = '', first = '', second = ''] = item.split(':')
  if (what === 'action') runAction(first)
  else if (what === 'role') showRecord('role', first)
  else if (what === 'gap') {
    useView.setState({ gap: { personId: null, fromRoleId: first, toRoleId: second } })
    goTo('gaps')
  } else if (what === 'record') {
    const kind = recordKinds.find((each) => each === first)
    if (kind) showRecord(kind, second)
  }
}
