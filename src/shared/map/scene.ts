import type { Id } from '../base/identifiers.ts'
import type { AnnotationKind, Arrangement } from '../domain/records/map.ts'
import type { Role } from '../domain/records/role.ts'
import type { TransitionKind } from '../domain/records/transition.ts'
import type { Box, Point, Size } from './drawing.ts'

/** A level of detail of a card: content drops out before text gets small. */
export type CardDetail = 'block' | 'title' | 'compact' | 'full' | 'close'

export type SceneLane = {
  readonly familyId: Id
  readonly letter: string
  readonly name: string
  /** `#rrggbb` of the light theme, or the family's own color. */
  readonly color: string
  readonly x: number
  readonly width: number
  readonly columns: number
  /** Left edges of the cards of each column, from the left; none in a collapsed lane. */
  readonly columnXs: readonly number[]
  readonly roleCount: number
  /** Drawn as a narrow strip without cards; the moves of its roles are left out, but counted. */
  readonly collapsed: boolean
  readonly hiddenMoves: number
}

export type SceneBand = {
  readonly bandId: Id
  /** 1 is the lowest band. */
  readonly level: number
  readonly numeral: string
  readonly name: string
  readonly description: string
  readonly preparation: string
  readonly y: number
  readonly height: number
  /** Top edges of the cards of each row, from the top; none in a collapsed band. */
  readonly rowYs: readonly number[]
  readonly roleCount: number
  readonly collapsed: boolean
  readonly hiddenMoves: number
}

export type SceneCard = Box & {
  /** The role's id. */
  readonly id: Id
  readonly familyId: Id
  readonly bandId: Id
  readonly letter: string
  readonly color: string
  readonly level: number
  /** Column and row inside the cell of family and band, as a placement record counts them. */
  readonly column: number
  readonly row: number
  readonly pinned: boolean
  /** The employer whose own rung the role is; empty for roles that all share. */
  readonly employer: string
  readonly reference: string
  readonly title: string
  readonly shortTitle: string
  /** Middle pay in US dollars a year, local pay before national; null when not set. */
  readonly pay: number | null
  readonly payRange: { readonly low: number; readonly high: number } | null
  readonly demand: Role['demand']
  /** The main credential or "None to start"; empty when nothing is known. */
  readonly credential: string
  readonly entryPoint: boolean
  /** False when a fact printed on the card is not confirmed. */
  readonly confirmed: boolean
}

export type SceneLine = {
  /** The transition's id. */
  readonly id: Id
  readonly kind: TransitionKind
  readonly fromId: Id | null
  readonly toId: Id
  /** Corners of the line; the first and last lie on card edges (an entry starts at its ring). */
  readonly points: readonly Point[]
  /** Points where a horizontal piece of this line crosses a vertical piece of another one. */
  readonly hops: readonly Point[]
  readonly confirmed: boolean
}

export type SceneLabel = Box & {
  /** The transition's id. */
  readonly id: Id
  readonly kind: TransitionKind
  readonly text: string
  /** A course is part of the move: the label carries the training mark. */
  readonly training: boolean
}

/** A note, picture, callout or frame; its box is in the points of the scene. */
export type SceneAnnotation = Box & {
  readonly id: Id
  readonly kind: AnnotationKind
  readonly text: string
  readonly imageId: Id | null
  /** `#rrggbb`; null takes a quiet ink of the theme. */
  readonly color: string | null
  readonly locked: boolean
  /** The card a callout points to. */
  readonly target: Box | null
}

/** Where a card placed at 0, 0 has its top left corner, and how far columns and rows are apart. */
export type FreeGround = Point & { readonly pitchX: number; readonly pitchY: number }

export type LegendEntry =
  | { readonly kind: 'line'; readonly transitionKind: TransitionKind; readonly text: string }
  | { readonly kind: 'demand'; readonly demand: NonNullable<Role['demand']>; readonly text: string }
  | {
      readonly kind: 'pay-ruler'
      readonly min: number
      readonly max: number
      readonly text: string
    }
  | { readonly kind: 'unconfirmed'; readonly text: string }
  /** Cards with a dashed edge: roles that one employer has beside the shared ones. */
  | { readonly kind: 'employer'; readonly text: string }

/**
 * The map as it is drawn everywhere: lanes, bands, cards, routed lines and labels in points.
 * Headings of lanes and bands lie outside (left of x = 0 and above y = 0); whoever draws the scene
 * gives them room.
 */
export type Scene = Size & {
  readonly mapId: Id
  /** A radial or free map has neither lanes nor bands. */
  readonly arrangement: Arrangement
  readonly detail: CardDetail
  readonly payScale: { readonly min: number; readonly max: number }
  /** How places of a free arrangement lie in the scene; null for all others. */
  readonly free: FreeGround | null
  readonly lanes: readonly SceneLane[]
  readonly bands: readonly SceneBand[]
  readonly cards: readonly SceneCard[]
  readonly lines: readonly SceneLine[]
  readonly labels: readonly SceneLabel[]
  readonly annotations: readonly SceneAnnotation[]
  readonly legend: readonly LegendEntry[]
}

/** Sizes a scene is laid out with; the screen, each paper size and thumbnails have their own. */
export type SceneMetrics = {
  readonly detail: CardDetail
  readonly cardWidth: number
  readonly cardHeight: number
  /** Smallest gap between two cards of one row. */
  readonly columnGap: number
  /** Distance between two lines that run side by side. */
  readonly trackGap: number
  /** Smallest distance between a card and a line that passes it. */
  readonly clearance: number
  /** Distance of two lines that leave the same card side. */
  readonly portGap: number
  readonly labelSize: number
  readonly showLabels: boolean
  /** Heights of the map are stretched to this when they would be lower; null leaves them. */
  readonly targetHeight: number | null
  /** The same for the width: the gaps between columns grow; absent or null leaves them. */
  readonly targetWidth?: number | null
  /** Length of the line from an entry ring to a card of the lowest row; absent follows `portGap`. */
  readonly entryLength?: number
}
