import { useMemo } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { setPoster, usePublish } from '#renderer/state/publishStore.ts'
import { useRoleOptions } from '#renderer/state/roleOptions.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import { posterCapacity } from '#shared/map/poster/posterCapacity.ts'
import { PaperChoice } from './PaperChoice.tsx'
import { PrintChoice } from './PrintChoice.tsx'
import { mapToPrint, posterOptions } from './publicationNow.ts'

const sheetOptions = [
  { value: 'poster', label: 'The whole map' },
  { value: 'families', label: 'A sheet for each job family' },
  { value: 'handout', label: 'One-page hand-out' },
  { value: 'here', label: '“You are here” for one role' },
  { value: 'slide', label: 'Slides 16:9' },
] as const

/** Everything a poster and its companions can be printed with. */
export function PosterOptionsForm() {
  const store = usePublish()
  const document = useProject(({ document }) => document)
  const roleOptions = useRoleOptions()
  const maps = mapsInOrder(document)
  const map = mapToPrint(document, store)
  const options = posterOptions(map, store)
  const { sheet, paper, orientation, customPaper } = options
  const mapId = map?.id ?? null
  const capacity = useMemo(
    () =>
      mapId === null || sheet !== 'poster'
        ? null
        : posterCapacity(document, mapId, { paper, orientation, customPaper }).sentence,
    [document, mapId, sheet, paper, orientation, customPaper],
  )
  return (
    <>
      <Select
        label="Map"
        value={mapId}
        options={maps.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(chosen) => usePublish.setState({ mapId: chosen })}
      />
      <Select
        label="Make"
        value={sheet}
        options={sheetOptions}
        onChange={(chosen) => setPoster({ sheet: chosen })}
      />
      {sheet === 'here' && (
        <Combobox
          label="Reader’s role"
          value={options.roleId}
          options={roleOptions}
          onChange={(roleId) => setPoster({ roleId })}
          placeholder="Choose a role of this map"
        />
      )}
      {sheet !== 'slide' && (
        <PaperChoice choice={{ paper, orientation, customPaper }} capacity={capacity} />
      )}
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
        <Checkbox
          label="Draft notice"
          detail="While facts are not confirmed by an expert"
          checked={options.draftNotice}
          onChange={(draftNotice) => setPoster({ draftNotice })}
        />
      </fieldset>
      <fieldset className="pb-publish-parts">
        <legend>Ink</legend>
        <Segments
          label="Colors"
          value={options.palette}
          segments={[
            { value: 'color', label: 'Color' },
            { value: 'color-blind', label: 'Color-blind safe' },
            { value: 'grey', label: 'Grayscale' },
          ]}
          onChange={(palette) => setPoster({ palette })}
        />
        <Checkbox
          label="Save ink"
          detail="Title band and foot of the map as outlines"
          checked={options.savesInk}
          onChange={(savesInk) => setPoster({ savesInk })}
        />
      </fieldset>
      <PrintChoice options={options} />
    </>
  )
}
