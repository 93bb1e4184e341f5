import { useDeferredValue, useMemo, useState } from 'react'
import { newId } from '#renderer/state/newId.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { useBandOptions, useFamilyOptions } from '../form/choices.tsx'
import { addRoles, firstFamilyName } from '../roleEdits.ts'
import { newFamilyChoice } from './newFamilyChoice.ts'
import { PastePreview } from './PastePreview.tsx'
import { type PastedTable, placeNames, readPastedRoles } from './pasteRoles.ts'
import { type PlaceChoices, placedRoles } from './placedRoles.ts'
import { UnknownNames } from './UnknownNames.tsx'

/** The choice in a project without job families: one is added with the roles. */
const firstFamily = [{ value: newFamilyChoice(firstFamilyName), label: firstFamilyName }]

/** As many roles as one step of undo may add. */
const most = 5000

function leftOut({ untitled, unused }: PastedTable): string {
  return [
    ...(untitled > 0
      ? [`${countOf(untitled, 'row')} without a title ${untitled === 1 ? 'is' : 'are'} left out.`]
      : []),
    ...(unused.length > 0 ? [`Not used: ${unused.join(', ')}.`] : []),
  ].join(' ')
}

/** Shows what a pasted table says before anything is added. */
export function PasteRolesDialog(props: {
  text: string
  /** Where roles go when the table does not say. */
  beside: Role | null
  onClose: () => void
  onAdded: (ids: readonly Id[]) => void
}) {
  const document = useProject(({ document }) => document)
  const known = useFamilyOptions()
  const families = known.length > 0 ? known : firstFamily
  const bands = useBandOptions()
  const [text, setText] = useState(props.text)
  const read = useDeferredValue(text)
  const [choices, setChoices] = useState<PlaceChoices>(() => ({
    familyId: props.beside?.familyId ?? families[0]?.value ?? null,
    bandId: bands[0]?.value ?? null,
    families: new Map(),
    bands: new Map(),
    duplicates: 'left out',
  }))
  const [adding, setAdding] = useState(false)
  const { role, jobFamily, levelBand } = document
  const table = useMemo(
    () => readPastedRoles(read, { role, jobFamily, levelBand }),
    [read, role, jobFamily, levelBand],
  )
  const names = useMemo(() => placeNames({ jobFamily, levelBand }), [jobFamily, levelBand])
  const placed = useMemo(() => placedRoles(table, names, choices), [table, names, choices])
  const { columns, roles } = table
  const duplicates = roles.filter(({ duplicate }) => duplicate !== null).length
  const wanted = placed.filter(({ included }) => included)

  const add = () => {
    setAdding(true)
    const drafts = wanted.map(({ title, familyId, bandId }) => ({
      id: newId('role'),
      title,
      familyId,
      bandId,
    }))
    void addRoles(drafts).then((added) => {
      setAdding(false)
      if (added) props.onAdded(drafts.map(({ id }) => id))
    })
  }
  const reason =
    wanted.length === 0
      ? 'Nothing to add yet'
      : wanted.length > most
        ? `Add at most ${most} roles at a time`
        : undefined
  return (
    <Dialog
      open
      size="large"
      title="Paste roles"
      keepOnOutsidePress
      onClose={props.onClose}
      foot={
        <>
          <span className="pb-muted pb-grow">{leftOut(table)}</span>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button
            kind="primary"
            disabledReason={reason}
            working={adding ? 'Adding roles' : undefined}
            onClick={add}
          >
            Add {countOf(wanted.length, 'role')}
          </Button>
        </>
      }
    >
      <div className="pb-paste">
        <div className="pb-paste-side">
          <TextArea
            label="Cells from a spreadsheet"
            rows={roles.length === 0 ? 12 : 5}
            placeholder={'Press Ctrl V here'}
            hint="A column of titles, or titles with job families and levels, in any order."
            value={text}
            onChange={setText}
          />
          {roles.length > 0 && (
            <>
              <Select
                label={columns.family === null ? 'Job family for all' : 'Job family where empty'}
                value={choices.familyId}
                options={families}
                onChange={(familyId) => setChoices({ ...choices, familyId })}
              />
              <Select
                label={columns.band === null ? 'Level for all' : 'Level where empty'}
                value={choices.bandId}
                options={bands}
                onChange={(bandId) => setChoices({ ...choices, bandId })}
              />
              {duplicates > 0 && (
                <Checkbox
                  label={`Add ${countOf(duplicates, 'title')} again`}
                  detail="These titles are roles already, or stand twice in the table."
                  checked={choices.duplicates === 'added'}
                  onChange={(added) =>
                    setChoices({ ...choices, duplicates: added ? 'added' : 'left out' })
                  }
                />
              )}
              <UnknownNames
                what="job family"
                names={table.unknownFamilies}
                options={known}
                chosen={choices.families}
                onChoose={(next) => setChoices({ ...choices, families: next })}
              />
              <UnknownNames
                what="level"
                names={table.unknownBands}
                options={bands}
                chosen={choices.bands}
                onChoose={(next) => setChoices({ ...choices, bands: next })}
              />
            </>
          )}
        </div>
        <PastePreview placed={placed} />
      </div>
    </Dialog>
  )
}
