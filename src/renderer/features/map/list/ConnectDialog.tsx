import { useState } from 'react'
import { edit } from '#renderer/state/edit.ts'
import { newId } from '#renderer/state/newId.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { useRoleOptions } from '#renderer/state/roleOptions.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { LineSample } from '#renderer/ui/LineSample.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import type { TransitionKind } from '#shared/domain/records/transition.ts'
import { offeredKinds, suggestedKind } from '../connectKinds.ts'
import { connectCommand, tryCommand } from '../halfDone.ts'
import { parseTime } from '../parseTime.ts'
import { kindWords } from '../words.ts'

/** Connects a role to another one that is found by name. */
export function ConnectDialog(props: { fromId: Id | null; onClose: () => void }) {
  const title = useProject(({ document }) => document.role.get(props.fromId ?? '')?.title ?? '')
  return (
    <Dialog
      open={props.fromId !== null}
      onClose={props.onClose}
      title={`Connect ${title}`}
      size="small"
    >
      {props.fromId !== null && (
        <ConnectForm key={props.fromId} fromId={props.fromId} onClose={props.onClose} />
      )}
    </Dialog>
  )
}

function ConnectForm({ fromId, onClose }: { fromId: Id; onClose: () => void }) {
  const document = useProject((project) => project.document)
  const roles = useRoleOptions()
  const [toId, setToId] = useState<Id | null>(null)
  const [kind, setKind] = useState<TransitionKind | null>(null)
  const [time, setTime] = useState('')
  const read = parseTime(time)
  const shownKind = kind ?? (toId === null ? null : suggestedKind(document, fromId, toId))
  const command = connectCommand(
    document,
    {
      phase: 'time',
      fromId,
      toId,
      kind: shownKind,
      point: null,
      transitionId: newId('transition'),
    },
    read.ok ? read.value : null,
  )
  const { problem } = tryCommand(document, command)
  const reason =
    toId === null
      ? 'Choose the role it leads to'
      : !read.ok
        ? read.problem.message
        : problem?.message
  const save = () => {
    if (!command || reason !== undefined) return
    onClose()
    void edit.run(command)
  }
  return (
    <form
      className="pb-map-connect"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Combobox
        label="Leads to"
        value={toId}
        required
        options={roles.filter(({ value }) => value !== fromId)}
        error={problem?.message}
        onChange={(id) => {
          setToId(id)
          setKind(null)
        }}
      />
      <Select<TransitionKind>
        label="Kind of move"
        value={shownKind}
        options={offeredKinds.map((value) => ({
          value,
          label: kindWords[value],
          start: <LineSample kind={value} width={30} />,
        }))}
        onChange={setKind}
      />
      <TextField
        label="Time"
        value={time}
        placeholder="12 mo, 8 wk or 2 yr"
        hint="Leave it empty to add it later."
        error={read.ok ? null : read.problem.message}
        onChange={setTime}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          save()
        }}
      />
      <div className="pb-map-connect-foot">
        <Button onClick={onClose}>Cancel</Button>
        <Button kind="primary" disabledReason={reason} onClick={save}>
          Connect
        </Button>
      </div>
    </form>
  )
}
