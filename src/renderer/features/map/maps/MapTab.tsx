import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { countOf } from '#shared/base/words.ts'
import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import type { Arrangement, CareerMap } from '#shared/domain/records/map.ts'
import { HomelessRoles } from './HomelessRoles.tsx'
import { editMap } from './mapsEdits.ts'
import { mapsStore } from './mapsStore.ts'
import { ShownFields } from './ShownFields.tsx'

/** The ways of placing cards that the layout draws. */
const arrangements: readonly { readonly value: Arrangement; readonly label: string }[] = [
  { value: 'lattice', label: 'By level' },
  { value: 'ladder', label: 'Ladder' },
  { value: 'radial', label: 'Rings' },
  { value: 'free', label: 'Free' },
]

const arrangementWords: Record<Arrangement, string> = {
  lattice: 'Job families side by side, levels from the bottom up.',
  ladder: 'The longest way up stands in a straight line, other rungs beside it.',
  radial: 'One role in the middle, those that lead on in rings around it.',
  free: 'Every card stands where you put it.',
}

/** What the map shows and how it is arranged. */
export function MapTab({ map }: { map: CareerMap }) {
  const document = useProject((project) => project.document)
  const pick = () => mapsStore.set({ pickFor: map.id })
  return (
    <>
      <FormSection
        kind="panel"
        title="Roles"
        aside={`${rolesOfMap(document, map).length} of ${document.role.size}`}
      >
        <ShownFields
          shows={map.shows}
          onChange={(shows) => editMap(map.id, { shows })}
          onPick={pick}
          pickButton={
            <Button icon="list" onClick={pick}>
              Choose from {countOf(document.role.size, 'role')}
            </Button>
          }
        />
      </FormSection>
      <FormSection kind="panel" title="Arrangement">
        <Segments
          label="Arrangement"
          fill
          value={map.arrangement}
          segments={arrangements}
          onChange={(arrangement) => editMap(map.id, { arrangement })}
        />
        <p className="pb-map-none">{arrangementWords[map.arrangement]}</p>
      </FormSection>
      <HomelessRoles map={map} />
    </>
  )
}
