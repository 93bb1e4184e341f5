import { useMemo, useState } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import { familiesInOrder } from '#shared/domain/queries/order.ts'
import { shownRoleIds } from '#shared/domain/queries/shownRoles.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { editMap } from './mapsEdits.ts'
import { mapsStore } from './mapsStore.ts'
import { PickedFamily } from './PickedFamily.tsx'
import { rolesFound } from './rolesFound.ts'

/** The list to pick the roles of a map from; all that was ticked is one step. */
export function RolePicker() {
  const mapId = mapsStore.use((view) => view.pickFor)
  const map = useProject(({ document }) => (mapId === null ? undefined : document.map.get(mapId)))
  return map ? <OpenPicker key={map.id} map={map} /> : null
}

function OpenPicker({ map }: { map: CareerMap }) {
  const document = useProject((project) => project.document)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(
    () => shownRoleIds(document, map) ?? new Set(document.role.keys()),
  )
  const found = useMemo(() => rolesFound(document, query), [document, query])
  const close = () => mapsStore.set({ pickFor: null })
  const choose = (ids: readonly Id[], on: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) {
      if (on) next.add(id)
      else next.delete(id)
    }
    setChosen(next)
  }
  const families = familiesInOrder(document).filter(({ id }) => found.has(id))
  return (
    <Dialog
      open
      size="medium"
      title={`Roles on ${map.name}`}
      keepOnOutsidePress
      onClose={close}
      foot={
        <>
          <span className="pb-muted" role="status">
            {countOf(chosen.size, 'role')} chosen
          </span>
          <span className="pb-grow" />
          <Button onClick={close}>Cancel</Button>
          <Button
            kind="primary"
            onClick={() => {
              const roleIds = [...document.role.keys()].filter((id) => chosen.has(id))
              editMap(map.id, { shows: { by: 'pick', roleIds } })
              close()
            }}
          >
            Show these roles
          </Button>
        </>
      }
    >
      <div className="pb-map-picker">
        <TextField
          label="Find a role"
          labelHidden
          kind="search"
          placeholder="Title, reference or employer"
          value={query}
          onChange={setQuery}
        />
        <div className="pb-map-picker-list">
          {families.map((family) => (
            <PickedFamily
              key={family.id}
              family={family}
              roles={found.get(family.id) ?? []}
              chosen={chosen}
              open={query.trim() !== ''}
              onChoose={choose}
            />
          ))}
          {families.length === 0 && (
            <p className="pb-map-none">No role matches. Try fewer letters.</p>
          )}
        </div>
      </div>
    </Dialog>
  )
}
