import { setPoster } from '#renderer/state/publishStore.ts'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { orientations, type PaperName, paperNames } from '#shared/domain/records/map.ts'
import type { SheetChoice } from '#shared/map/poster/paperSizes.ts'

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
  custom: { name: 'Own size', size: 'any, in mm' },
}

/** What an own size begins with, in millimeters. */
const firstSize = { width: 900, height: 600 }

/** Orientation and sheet; an own size by its two sides. `capacity` says how full the sheet is. */
export function PaperChoice({
  choice,
  capacity,
}: {
  choice: SheetChoice
  capacity: string | null
}) {
  const own = choice.customPaper ?? firstSize
  const setSide = (side: 'width' | 'height', value: number | null) => {
    if (value !== null) setPoster({ customPaper: { ...own, [side]: value } })
  }
  const side = (name: 'width' | 'height', label: string) => (
    <NumberField
      label={label}
      suffix="mm"
      min={100}
      max={5000}
      value={own[name]}
      onCommit={(value) => setSide(name, value)}
    />
  )
  return (
    <fieldset className="pb-publish-papers">
      <legend>Finished size</legend>
      <Segments
        label="Orientation"
        value={choice.orientation}
        segments={orientations.map((value) => ({
          value,
          label: value === 'landscape' ? 'Landscape' : 'Portrait',
        }))}
        onChange={(orientation) => setPoster({ orientation })}
      />
      <div className="pb-publish-paper-grid">
        {paperNames.map((paper) => (
          <label key={paper} className="pb-publish-paper" data-chosen={choice.paper === paper}>
            <input
              type="radio"
              name="paper"
              checked={choice.paper === paper}
              onChange={() =>
                setPoster(paper === 'custom' ? { paper, customPaper: own } : { paper })
              }
            />
            <b>{papers[paper].name}</b>
            <span>{papers[paper].size}</span>
          </label>
        ))}
      </div>
      {choice.paper === 'custom' && (
        <div className="pb-publish-pair">
          {side('width', 'Long side')}
          {side('height', 'Short side')}
        </div>
      )}
      {capacity !== null && <p className="pb-publish-note">{capacity}</p>}
    </fieldset>
  )
}
