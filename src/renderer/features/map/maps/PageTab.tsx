import { FormSection } from '#renderer/ui/FormSection.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { Switch } from '#renderer/ui/Switch.tsx'
import {
  type CareerMap,
  type Orientation,
  type PaperName,
  paperNames,
} from '#shared/domain/records/map.ts'
import { paperLabel } from '../paperLabel.ts'
import { CapacityMeter } from './CapacityMeter.tsx'
import { editMap } from './mapsEdits.ts'

const papers = paperNames.map((value) => ({ value, label: paperLabel(value) }))
const firstCustom = { width: 900, height: 600 }

/** The sheet of the map: its size, from how far it is read, and whether the map fits on it. */
export function PageTab({ map }: { map: CareerMap }) {
  const change = (changes: Partial<Omit<CareerMap, 'id'>>) => editMap(map.id, changes)
  const choosePaper = (paper: PaperName) =>
    change({
      paper,
      customPaper: paper === 'custom' ? (map.customPaper ?? firstCustom) : null,
    })
  return (
    <>
      <FormSection kind="panel" title="Sheet">
        <Select label="Paper" value={map.paper} options={papers} onChange={choosePaper} />
        {map.customPaper && (
          <div className="pb-map-pair">
            {(['width', 'height'] as const).map((side) => (
              <NumberField
                key={side}
                label={side === 'width' ? 'Width' : 'Height'}
                suffix="mm"
                min={100}
                max={5000}
                value={map.customPaper?.[side] ?? null}
                onCommit={(value) => {
                  if (value === null || !map.customPaper) return
                  change({ customPaper: { ...map.customPaper, [side]: value } })
                }}
              />
            ))}
          </div>
        )}
        <Segments<Orientation>
          label="Orientation"
          fill
          value={map.orientation}
          segments={[
            { value: 'landscape', label: 'Landscape' },
            { value: 'portrait', label: 'Portrait' },
          ]}
          onChange={(orientation) => change({ orientation })}
        />
        <NumberField
          label="Read from"
          suffix="m"
          decimals={1}
          step={0.1}
          min={0.3}
          max={5}
          hint="How far away readers stand. The type is checked against it before printing."
          value={map.readFrom}
          onCommit={(readFrom) => readFrom !== null && change({ readFrom })}
        />
        <Switch
          label="Page frame on the canvas"
          checked={map.showsFrame}
          onChange={(showsFrame) => change({ showsFrame })}
        />
      </FormSection>
      <CapacityMeter map={map} />
    </>
  )
}
