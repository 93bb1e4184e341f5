import { type PosterOptions, setPoster } from '#renderer/state/publishStore.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { Select } from '#renderer/ui/Select.tsx'

const wholes = [
  { value: 'whole', label: 'One sheet' },
  { value: 'a4', label: 'Tiles on A4' },
  { value: 'a3', label: 'Tiles on A3' },
  { value: 'letter', label: 'Tiles on Letter' },
] as const

const firstTile = { sheet: 'a4', overlap: 10, scale: 'exact' } as const

/** Whole with bleed and crop marks for a print shop, or on tiles for an office printer. */
export function PrintChoice({ options }: { options: PosterOptions }) {
  const { tile } = options
  const change = (changes: Partial<NonNullable<PosterOptions['tile']>>) =>
    setPoster({ tile: { ...(tile ?? firstTile), ...changes } })
  return (
    <fieldset className="pb-publish-parts">
      <legend>Print it on</legend>
      {options.sheet === 'poster' && (
        <Select
          label="Sheets"
          value={tile?.sheet ?? 'whole'}
          options={wholes}
          onChange={(sheet) => (sheet === 'whole' ? setPoster({ tile: null }) : change({ sheet }))}
        />
      )}
      {tile !== null && options.sheet === 'poster' ? (
        <>
          <NumberField
            label="Overlap"
            suffix="mm"
            min={0}
            max={25}
            value={tile.overlap}
            onCommit={(overlap) => change({ overlap: overlap ?? 10 })}
          />
          <Segments
            label="Size on tiles"
            value={tile.scale}
            segments={[
              { value: 'exact', label: 'Full size' },
              { value: 'fewest cuts', label: 'Fewest cut cards' },
            ]}
            onChange={(scale) => change({ scale })}
          />
          <p className="pb-publish-note">
            Page 1 shows how the tiles go together. Seams move to where they cut the fewest cards.
          </p>
        </>
      ) : (
        <>
          <NumberField
            label="Bleed"
            suffix="mm"
            min={0}
            max={10}
            decimals={1}
            value={options.bleed}
            onCommit={(bleed) => setPoster({ bleed: bleed ?? 0 })}
          />
          <Checkbox
            label="Crop marks"
            checked={options.marks}
            onChange={(marks) => setPoster({ marks })}
          />
        </>
      )}
    </fieldset>
  )
}
