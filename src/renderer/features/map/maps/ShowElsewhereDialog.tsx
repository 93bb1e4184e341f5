import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { countOf } from '#shared/base/words.ts'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import { shownRoleIds } from '#shared/domain/queries/shownRoles.ts'
import { placeOnMap } from './mapsEdits.ts'
import { mapsStore } from './mapsStore.ts'
import { ruleText } from './shownRules.ts'

/** On which maps the chosen roles stand: one truth, many places. */
export function ShowElsewhereDialog() {
  const roleIds = mapsStore.use((view) => view.showElsewhere)
  const document = useProject((project) => project.document)
  const close = () => mapsStore.set({ showElsewhere: [] })
  const [only] = roleIds
  const title = only === undefined ? undefined : document.role.get(only)?.title
  const what = roleIds.length === 1 && title ? title : countOf(roleIds.length, 'role')
  return (
    <Dialog
      open={roleIds.length > 0}
      size="small"
      title={`Maps that show ${what}`}
      onClose={close}
      foot={
        <>
          <Button
            icon="add"
            onClick={() => {
              mapsStore.set({ showElsewhere: [], newMap: 'pick' })
            }}
          >
            New map with {roleIds.length === 1 ? 'it' : 'them'}
          </Button>
          <span className="pb-grow" />
          <Button kind="primary" onClick={close}>
            Done
          </Button>
        </>
      }
    >
      <div className="pb-map-boxes">
        {mapsInOrder(document).map((map) => {
          const shown = shownRoleIds(document, map)
          const count = roleIds.filter((id) => shown === null || shown.has(id)).length
          return (
            <Checkbox
              key={map.id}
              label={map.name}
              detail={ruleText(document, map.shows)}
              checked={count === roleIds.length ? true : count === 0 ? false : 'mixed'}
              onChange={(on) => void placeOnMap(map, roleIds, on ? 'shown' : 'hidden')}
            />
          )
        })}
      </div>
      <p className="pb-map-none">
        The role stays one record: what you change on one map changes on all. A map with a rule
        becomes a map of chosen roles when you add or take roles by hand.
      </p>
    </Dialog>
  )
}
