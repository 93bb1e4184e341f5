import { useEffect, useState } from 'react'
import { useRoleOptions } from '#renderer/state/roleOptions.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { Popover } from '#renderer/ui/Popover.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { compareRoles } from './matrixEdits.ts'

/** Chooses two roles, the ends of the chosen rows first, and opens their gap. */
export function CompareRoles(props: {
  open: boolean
  from: Id | null
  to: Id | null
  onOpenChange: (open: boolean) => void
}) {
  const { open } = props
  const options = useRoleOptions()
  const [from, setFrom] = useState(props.from)
  const [to, setTo] = useState(props.to)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen rows count when it opens.
  useEffect(() => {
    if (!open) return
    setFrom(props.from)
    setTo(props.to)
  }, [open])
  const reason =
    from === null || to === null
      ? 'Choose two roles'
      : from === to
        ? 'Choose two different roles'
        : undefined
  return (
    <Popover
      label="Compare two roles"
      title="Compare two roles"
      open={open}
      onOpenChange={props.onOpenChange}
      trigger={<Button icon="swap">Compare two roles</Button>}
    >
      <div className="pb-matrix-small-form">
        <Combobox label="From" required value={from} options={options} onChange={setFrom} />
        <Combobox label="To" required value={to} options={options} onChange={setTo} />
        <Button
          kind="primary"
          disabledReason={reason}
          onClick={() => {
            if (from !== null && to !== null) compareRoles(from, to)
          }}
        >
          Show the gap
        </Button>
      </div>
    </Popover>
  )
}
