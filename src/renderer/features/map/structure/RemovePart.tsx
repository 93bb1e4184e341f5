import { useState } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { countOf } from '#shared/base/words.ts'
import { structure } from '../structureStore.ts'
import { removeInto, rolesIn } from './frameEdits.ts'
import { type FramePart, idsOnMap, nameOfPart } from './frameParts.ts'

/** Asks where the roles of a lane or band go before it is deleted. */
export function RemovePart() {
  const part = structure.use((value) => value.removing)
  return part ? <OpenDialog key={part.id} part={part} /> : null
}

function OpenDialog({ part }: { part: FramePart }) {
  const document = useProject((project) => project.document)
  const name = nameOfPart(document, part)
  const all = idsOnMap(document, part.kind)
  const at = all.indexOf(part.id)
  const [into, setInto] = useState(all[at + 1] ?? all[at - 1] ?? null)
  const close = () => structure.set({ removing: null })
  const family = part.kind === 'family'
  const count = rolesIn(part)
  return (
    <Dialog
      open
      size="small"
      title={`Delete ${name}?`}
      onClose={close}
      foot={
        <>
          <span className="pb-grow" />
          <Button onClick={close}>Cancel</Button>
          <Button
            kind="danger"
            icon="delete"
            disabledReason={
              into === null ? 'There is no other place for its roles. Add one first' : undefined
            }
            onClick={() => {
              close()
              if (into !== null) void removeInto(part, into)
            }}
          >
            {family ? 'Delete job family' : 'Delete level'}
          </Button>
        </>
      }
    >
      <div className="pb-map-frame-form">
        {into === null ? (
          <p className="pb-map-none">
            {`${name} holds ${countOf(count, 'role')} and is the only ${family ? 'job family' : 'level'}. Add another one first.`}
          </p>
        ) : (
          <>
            <Select
              label={`${countOf(count, 'role')} go${count === 1 ? 'es' : ''} to`}
              value={into}
              options={all
                .filter((id) => id !== part.id)
                .map((id) => ({ value: id, label: nameOfPart(document, { ...part, id }) }))}
              onChange={setInto}
            />
            <p className="pb-map-none">
              {family
                ? 'Their map references take the letter of the new family. You can undo this.'
                : 'Their moves, skills and pay stay as they are. You can undo this.'}
            </p>
          </>
        )}
      </div>
    </Dialog>
  )
}
