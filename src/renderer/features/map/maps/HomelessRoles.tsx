import { useProject } from '#renderer/state/projectStore.ts'
import { selectRoles } from '#renderer/state/view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { countOf } from '#shared/base/words.ts'
import { isOnSomeMap } from '#shared/domain/queries/maps.ts'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { placeOnMap } from './mapsEdits.ts'

const mostListed = 50

/** Roles that no map shows, each with a button that puts it on this one. */
export function HomelessRoles({ map }: { map: CareerMap }) {
  const document = useProject((project) => project.document)
  const homeless = rolesInOrder(document).filter(({ id }) => !isOnSomeMap(document, id))
  const show = (ids: readonly string[]) =>
    void placeOnMap(map, ids, 'shown').then(() => selectRoles(ids))
  return (
    <FormSection kind="panel" title="Roles on no map" aside={homeless.length}>
      {homeless.length === 0 ? (
        <p className="pb-map-none">Every role is on a map.</p>
      ) : (
        <>
          <ul className="pb-map-names">
            {homeless.slice(0, mostListed).map(({ id, title }) => (
              <li key={id}>
                <span className="pb-ellipsis">{title}</span>
                <IconButton
                  icon="add"
                  size="small"
                  label={`Show ${title} on this map`}
                  onClick={() => show([id])}
                />
              </li>
            ))}
          </ul>
          {homeless.length > 1 && (
            <Button icon="add" size="small" onClick={() => show(homeless.map(({ id }) => id))}>
              Show all {countOf(homeless.length, 'role')} on this map
            </Button>
          )}
        </>
      )}
    </FormSection>
  )
}
