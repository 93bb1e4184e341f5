import { useProject } from '#renderer/state/projectStore.ts'
import { setPoster, usePublish } from '#renderer/state/publishStore.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import { orientations, type PaperName, paperNames } from '#shared/domain/records/map.ts'
import { mapToPrint, posterOptions } from './publicationNow.ts'

/** Name and size of each sheet as people ask for it. */
const papers: Record<PaperName, { readonly name: string; readonly size: string }> = {
  A4: { name: 'A4', size: '297 × 210 mm' },
  A3: { name: 'A3', size: '420 × 297 mm' },
  A2: { name: 'A2', size: '594 × 420 mm' },
  A1: { name: 'A1', size: '841 × 594 mm' },
  A0: { name: 'A0', size: '1189 × 841 mm' },
  letter: { name: 'Letter', size: '11 × 8.5 in' },
  tabloid: { name: 'Tabloid', size: '17 × 11 in' },
  archC: { name: 'Arch C', size: '24 × 18 in' },
  archD: { name: 'Arch D', size: '36 × 24 in' },
  archE: { name: 'Arch E', size: '48 × 36 in' },
  '24x36': { name: '24 × 36', size: '36 × 24 in' },
  '36x48': { name: '36 × 48', size: '48 × 36 in' },
  legal: { name: 'Legal', size: '14 × 8.5 in' },
  '18x24': { name: '18 × 24', size: '24 × 18 in' },
  roll24: { name: 'Roll 24 in', size: '24 in wide' },
  roll36: { name: 'Roll 36 in', size: '36 in wide' },
  roll42: { name: 'Roll 42 in', size: '42 in wide' },
  custom: { name: 'Own size', size: 'as set on the map' },
}

/** Sheet, orientation, ink and parts of a poster. */
export function PosterOptionsForm() {
  const store = usePublish()
  const document = useProject(({ document }) => document)
  const maps = mapsInOrder(document)
  const map = mapToPrint(document, store)
  const options = posterOptions(map, store)
  return (
    <>
      <Select
        label="Map"
        value={map?.id ?? null}
        options={maps.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(mapId) => usePublish.setState({ mapId })}
      />
      <fieldset className="pb-publish-papers">
        <legend>Finished size</legend>
        <Segments
          label="Orientation"
          value={options.orientation}
          segments={orientations.map((value) => ({
            value,
            label: value === 'landscape' ? 'Landscape' : 'Portrait',
          }))}
          onChange={(orientation) => setPoster({ orientation })}
        />
        <div className="pb-publish-paper-grid">
          {paperNames.map((paper) => (
            <label key={paper} className="pb-publish-paper" data-chosen={options.paper === paper}>
              <input
                type="radio"
                name="paper"
                checked={options.paper === paper}
                onChange={() => setPoster({ paper })}
              />
              <b>{papers[paper].name}</b>
              <span>{papers[paper].size}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="pb-publish-parts">
        <legend>Put on the poster</legend>
        <Checkbox
          label="How to read this map"
          checked={options.howToRead}
          onChange={(howToRead) => setPoster({ howToRead })}
        />
        <Checkbox
          label="Routes to follow"
          detail="Pathways marked for the poster, numbered on the map"
          checked={options.routes}
          onChange={(routes) => setPoster({ routes })}
        />
        <Checkbox
          label="Pay by job family"
          checked={options.payChart}
          onChange={(payChart) => setPoster({ payChart })}
        />
      </fieldset>
      <Segments
        label="Ink"
        value={options.palette}
        segments={[
          { value: 'color', label: 'Color' },
          { value: 'grey', label: 'Grayscale' },
        ]}
        onChange={(palette) => setPoster({ palette })}
      />
    </>
  )
}
