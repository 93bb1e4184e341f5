import type { FontWeight } from './drawing.ts'
import type { CardDetail } from './scene.ts'

/** Sizes of everything on a role card, in points. */
export type CardLook = {
  readonly spine: number
  /** Type size of the map reference; 0 leaves it out. */
  readonly reference: number
  /** On the spine, or in a tab of this height in the upper left corner, above the title. */
  readonly referenceTab: number | null
  readonly radius: number
  readonly line: number
  readonly halo: number
  readonly padding: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    /** From the spine. */
    readonly left: number
  }
  readonly title: {
    readonly size: number
    /** Titles that do not fit shrink down to this size and no further. */
    readonly floor: number
    readonly weight: FontWeight
    readonly leading: number
    readonly maxLines: number
    /** What a title that does not fit keeps longer: all its words or its size. */
    readonly keep: 'wording' | 'size'
  }
  readonly pay: { readonly size: number; readonly weight: FontWeight }
  readonly demand: number
  readonly ruler: {
    readonly height: number
    readonly above: number
    readonly below: number
    readonly tick: number
    readonly overhang: number
  }
  readonly credential: { readonly size: number; readonly floor: number }
}

/** The card of the editor at 100 %: 124 x 82. */
export const screenCardLook: CardLook = {
  spine: 5,
  reference: 0,
  referenceTab: null,
  radius: 5,
  line: 1,
  halo: 3.5,
  padding: { top: 5, right: 7, bottom: 4, left: 6 },
  title: { size: 12.5, floor: 11.5, weight: 600, leading: 1.12, maxLines: 3, keep: 'size' },
  pay: { size: 12.5, weight: 600 },
  demand: 14,
  ruler: { height: 4, above: 2, below: 3, tick: 2, overhang: 2 },
  credential: { size: 11.5, floor: 11.5 },
}

const pointsPerMillimeter = 72 / 25.4

/**
 * The card of a poster. On A1 (51.5 x 43.5 mm) `titleSize` is 16.6 pt and everything else follows
 * it in proportion; no type goes below `smallest`. A reference on the spine makes that wide; one in
 * a corner tab leaves long words the whole width.
 */
export function posterCardLook(
  titleSize: number,
  smallest: number,
  detail: CardDetail = 'full',
  reference: 'spine' | 'tab' = detail === 'full' || detail === 'close' ? 'spine' : 'tab',
): CardLook {
  const scale = titleSize / 16.6
  const millimeters = (value: number) => value * pointsPerMillimeter * scale
  const type = (size: number) => Math.max(size * scale, smallest)
  const wide = reference === 'spine'
  const tight = detail === 'title'
  const tab = type(11) * 1.3
  return {
    // Wide enough for a letter and two figures.
    spine: wide ? Math.max(millimeters(8.4), type(12) * 1.8) : millimeters(2),
    reference: type(wide ? 12 : 11),
    referenceTab: wide ? null : tab,
    radius: millimeters(1.8),
    line: millimeters(0.35),
    halo: millimeters(1.5),
    padding: {
      top: wide ? millimeters(1.9) : tab + millimeters(0.5),
      right: millimeters(wide ? 2.4 : tight ? 1.2 : 1.6),
      bottom: millimeters(1.7),
      left: millimeters(wide ? 2.6 : tight ? 1.5 : 1.8),
    },
    title: {
      size: type(16.6),
      floor: Math.max(titleSize * 0.8, smallest),
      weight: 700,
      leading: 1.06,
      maxLines: 4,
      keep: 'wording',
    },
    pay: { size: type(17.5), weight: 700 },
    demand: millimeters(6.6),
    ruler: {
      height: millimeters(1.9),
      above: millimeters(1.2),
      below: millimeters(1.3),
      tick: millimeters(0.8),
      overhang: millimeters(0.7),
    },
    credential: { size: type(13), floor: Math.max(11 * scale, smallest) },
  }
}
