import { type FormEvent, useMemo, useState } from 'react'
import { competencyGroups } from '#renderer/state/competencyGroups.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { Popover } from '#renderer/ui/Popover.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { foldName } from '#shared/base/words.ts'
import { addCompetency } from './matrixEdits.ts'

/** A new column: its name and the heading it stands under; the rest is said in Records. */
export function AddCompetency(props: {
  open: boolean
  group: string
  onOpenChange: (open: boolean) => void
  onAdded: (id: Id) => void
}) {
  const groups = useProject(({ document }) => competencyGroups(document))
  const known = useProject(({ document }) => document.competency)
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const group = chosen ?? props.group
  const options = useMemo(() => {
    const names = groups.map((each) => each.name)
    const all = names.includes(group) || group === '' ? names : [...names, group]
    return all.map((value) => ({ value, label: value }))
  }, [groups, group])
  const folded = foldName(name)
  const isTaken = [...known.values()].some((each) => foldName(each.name) === folded)
  const reason =
    folded === '' ? 'Type a name first' : isTaken ? 'A skill has this name already' : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason !== undefined) return
    void addCompetency(name.trim(), group).then((id) => {
      if (id === null) return
      setName('')
      setChosen(null)
      props.onAdded(id)
    })
  }
  return (
    <Popover
      label="Add skill"
      title="Add skill"
      align="end"
      open={props.open}
      onOpenChange={props.onOpenChange}
      trigger={<Button icon="add">Add skill</Button>}
    >
      <form className="pb-matrix-small-form" onSubmit={submit}>
        <TextField
          label="Name"
          value={name}
          error={isTaken ? 'A skill has this name already.' : null}
          onChange={setName}
        />
        <Combobox
          label="Heading"
          value={group === '' ? null : group}
          options={options}
          onChange={(value) => setChosen(value ?? '')}
          onCreate={setChosen}
          createLabel={(text) => `New heading “${text}”`}
        />
        <Button kind="primary" type="submit" disabledReason={reason}>
          Add skill
        </Button>
      </form>
    </Popover>
  )
}
