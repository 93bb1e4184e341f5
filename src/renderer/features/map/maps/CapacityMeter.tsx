import { useMemo } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { StatusWord } from '#renderer/ui/StatusWord.tsx'
import { countOf } from '#shared/base/words.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { capacityOf, splitByFamily } from '#shared/map/poster/capacity.ts'
import { sheetOf } from '#shared/map/poster/paperSizes.ts'
import { addMaps } from './mapsEdits.ts'
import { sheetSketches } from './sheetSketches.ts'

/** How many roles fit on the sheet, and a way out when these do not. */
export function CapacityMeter({ map }: { map: CareerMap }) {
  const document = useProject((project) => project.document)
  const capacity = useMemo(() => capacityOf(document, map, map), [document, map])
  const parts = useMemo(
    () => (capacity.fits ? [] : splitByFamily(document, map, map)),
    [document, map, capacity.fits],
  )
  const { roles, most, fits, titleSize } = capacity
  const { label } = sheetOf(map)
  const sketches = sheetSketches(document, map, parts)
  return (
    <FormSection kind="panel" title="Room on the sheet">
      <div className="pb-map-capacity">
        <div className="pb-map-capacity-bar" data-over={!fits || undefined} aria-hidden="true">
          <span style={{ width: `${Math.min(100, (roles / Math.max(1, most)) * 100)}%` }} />
        </div>
        {fits ? (
          <StatusWord tone="passed">
            {roles} of about {most} roles fit on {label} with titles at {Math.round(titleSize)} pt
          </StatusWord>
        ) : (
          <StatusWord tone="review">
            {countOf(roles, 'role')}, but only about {most} fit on {label} with titles at{' '}
            {Math.round(titleSize)} pt. Take a larger sheet, let readers come closer, or split the
            map.
          </StatusWord>
        )}
        {sketches.length > 1 && (
          <>
            <ul className="pb-map-names">
              {sketches.map(({ name }, index) => (
                <li key={name}>
                  <span className="pb-ellipsis">{name}</span>
                  <small>{countOf(parts[index]?.roleIds.length ?? 0, 'role')}</small>
                </li>
              ))}
            </ul>
            <Button icon="columns" size="small" onClick={() => void addMaps(sketches, map)}>
              Split by family: make {sketches.length} maps
            </Button>
          </>
        )}
        {!fits && sketches.length < 2 && roles > 0 && (
          <p className="pb-map-none">
            One job family alone is wider than this sheet. Show fewer of its roles, or give it fewer
            columns.
          </p>
        )}
      </div>
    </FormSection>
  )
}
