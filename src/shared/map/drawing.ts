/** Positions are points (1/72 inch), origin top left, y down. */
export type Point = { readonly x: number; readonly y: number }
export type Size = { readonly width: number; readonly height: number }
export type Box = Point & Size

export type FontFamily = 'Source Sans 3' | 'Literata'
export type FontWeight = 400 | 500 | 600 | 700

/** Colors are `#rrggbb` or `none`; screens map token names to them before drawing. */
export type Paint = {
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  readonly lineCap?: 'butt' | 'round'
  readonly lineJoin?: 'miter' | 'round'
  readonly opacity?: number
}

export type TextStyle = {
  readonly family: FontFamily
  readonly weight: FontWeight
  readonly italic?: boolean
  readonly size: number
  readonly color: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** The few marks every picture is made of: screen, SVG and PDF draw the same list in this order. */
export type Shape =
  | ({ readonly kind: 'rect'; readonly radius?: number } & Box & Paint)
  | ({
      readonly kind: 'circle'
      readonly cx: number
      readonly cy: number
      readonly r: number
    } & Paint)
  | ({ readonly kind: 'path'; readonly d: string } & Paint)
  /** `x`, `y` is the baseline of the first line; one shape is one line of text. */
  | ({
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
    } & TextStyle)
  | {
      readonly kind: 'group'
      readonly shapes: readonly Shape[]
      readonly x: number
      readonly y: number
      readonly scale: number
      /** What a screen reader says for the group; absent for decoration. */
      readonly title?: string
      /** A place in the page the picture stands in; pictures that stand alone have none. */
      readonly link?: string
    }

/** A finished picture with its size and what it says without eyes. */
export type Drawing = Size & { readonly shapes: readonly Shape[]; readonly alt: string }
