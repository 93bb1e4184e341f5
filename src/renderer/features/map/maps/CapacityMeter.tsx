import { useMemo } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { StatusWord } from '#renderer/ui/StatusWord.tsx'
import { countOf } from '#shared/base/words.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { posterCapacity } from '#shared/map/poster/posterCapacity.ts'
import { addMaps } from './mapsEdits.ts'
import { sheetSketches } from './sheetSketches.ts'

/** How many roles fit on the sheet, and a way out when these do not. */
export function CapacityMeter({ map }: { map: CareerMap }) {
  const document = useProject((project) => project.document)
  const capacity = useMemo(() => posterCapacity(document, map.id, map), [document, map])
  const { roles, fits, split, sentence } = capacity
  const sketches = roles > fits && split.length > 1 ? sheetSketches(document, map, split) : []
  const share = Math.min(100, (roles / Math.max(1, fits)) * 100)
  return (
    <FormSection kind="panel" title="Room on the sheet">
      <div className="pb-map-capacity">
        <div
          className="pb-map-capacity-bar"
          data-over={roles > fits || undefined}
          aria-hidden="true"
        >
          <span style={{ width: `${share}%` }} />
        </div>
        <StatusWord tone={roles > fits ? 'review' : 'passed'}>{sentence}</StatusWord>
        {sketches.length > 1 && (
          <>
            <ul className="pb-map-names">
              {sketches.map(({ name }, index) => (
                <li key={name}>
                  <span className="pb-ellipsis">{name}</span>
                  <small>{countOf(split[index]?.roles ?? 0, 'role')}</small>
                </li>
              ))}
            </ul>
            <Button icon="columns" size="small" onClick={() => void addMaps(sketches, map)}>
              Split by family: make {sketches.length} maps
            </Button>
          </>
        )}
      </div>
    </FormSection>
  )
}
