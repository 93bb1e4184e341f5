import { useMemo } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { setWorkbook, usePublish } from '#renderer/state/publishStore.ts'
import { useRoleOptions } from '#renderer/state/roleOptions.ts'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { bookPapers } from './GuidebookOptions.tsx'

/** For whom, leading where, blank or filled, on which paper. */
export function WorkbookOptionsForm() {
  const { workbook } = usePublish()
  const people = useProject(({ document }) => document.person)
  const peopleOptions = useMemo(
    () =>
      [...people.values()]
        .toSorted((a, b) => (a.code < b.code ? -1 : 1))
        .map(({ id, code }) => ({ value: id, label: code })),
    [people],
  )
  const roleOptions = useRoleOptions()
  const person = workbook.personId === null ? undefined : people.get(workbook.personId)
  const target = workbook.targetRoleId ?? person?.targetRoleId ?? null
  return (
    <>
      <Segments
        label="Mode"
        value={workbook.mode}
        segments={[
          { value: 'filled', label: 'Filled' },
          { value: 'blank', label: 'Blank' },
        ]}
        onChange={(mode) => setWorkbook({ mode })}
      />
      <Combobox
        label="Participant"
        value={workbook.personId}
        options={peopleOptions}
        onChange={(personId) => setWorkbook({ personId })}
        placeholder="Choose a participant"
      />
      <Combobox
        label="Leads to"
        value={target}
        options={roleOptions}
        onChange={(targetRoleId) => setWorkbook({ targetRoleId })}
        placeholder="The participant’s own target"
      />
      <Segments
        label="Paper"
        value={workbook.paper}
        segments={bookPapers}
        onChange={(paper) => setWorkbook({ paper })}
      />
    </>
  )
}
