import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { StatusWord } from '#renderer/ui/StatusWord.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { JobFamily } from '#shared/domain/records/structure.ts'
import { lightFamilyColor } from '#shared/map/palette.ts'
import { checkFamilyColor, safeFamilyColors } from '#shared/map/safeColors.ts'
import { editFamily } from './frameEdits.ts'

const hex = /^#[0-9a-f]{6}$/

/** Colors that stay apart for all eyes first; one of your own is checked before it is kept. */
export function ColorChoice({ family }: { family: JobFamily }) {
  const color = (family.color ?? lightFamilyColor(family.letter)).toLowerCase()
  const [typed, setTyped] = useState<string | null>(null)
  const wish = (typed ?? color).trim().toLowerCase()
  const check = hex.test(wish) ? checkFamilyColor(wish) : null
  const take = (next: string) => {
    setTyped(null)
    editFamily(family.id, {
      color: next === lightFamilyColor(family.letter) ? null : next,
    })
  }
  return (
    <fieldset className="pb-map-colors">
      <legend className="pb-label">Color</legend>
      <div className="pb-map-swatches">
        {safeFamilyColors.map((each, index) => (
          <button
            key={each}
            type="button"
            className="pb-map-swatch"
            aria-label={`Color ${'ABCDEFG'[index] ?? index + 1}, ${each}`}
            aria-pressed={each === color}
            style={{ background: each }}
            onClick={() => take(each)}
          >
            {each === color ? '✓' : ''}
          </button>
        ))}
      </div>
      <div className="pb-map-own-color">
        <input
          type="color"
          aria-label="Pick a color"
          value={hex.test(wish) ? wish : color}
          onChange={(event) => setTyped(event.target.value)}
        />
        <TextField
          label="Own color"
          labelHidden
          value={typed ?? color}
          error={check ? null : 'Write a color like #034f53.'}
          onChange={setTyped}
        />
        <Button
          disabledReason={check && wish !== color ? undefined : 'Choose another color first'}
          onClick={() => take(wish)}
        >
          Use it
        </Button>
      </div>
      {check &&
        (check.safe ? (
          <StatusWord tone="passed">
            Reads well on white and on every level ({check.least.toFixed(1)} : 1)
          </StatusWord>
        ) : (
          <div className="pb-map-unsafe">
            <StatusWord tone="review">
              Too light for small type on some levels ({check.least.toFixed(1)} : 1, 4.5 is needed)
            </StatusWord>
            <Button size="small" onClick={() => take(check.nearest)}>
              <span className="pb-map-dot" style={{ background: check.nearest }} />
              Use the nearest safe color
            </Button>
          </div>
        ))}
    </fieldset>
  )
}
