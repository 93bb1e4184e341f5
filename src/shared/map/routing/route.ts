/** A connection to route: indexes of cards, -1 stands for the outside. */
export type Link = {
  readonly from: number
  readonly to: number
  /** Drawn as a double line. */
  readonly wide: boolean
}

/**
 * Up from the top of card `low` (or from a ring when -1) through `passages`, changing from one to the
 * next in the channels `jogs`, to the bottom of card `high`; `over` ends on the top of `high`
 * instead, for two cards of one row.
 */
export type PathRoute = {
  readonly shape: 'path'
  readonly low: number
  readonly high: number
  readonly over: boolean
  /** The ring stands right below the card instead of below the map. */
  readonly stub: boolean
  readonly passages: readonly number[]
  readonly jogs: readonly number[]
  /** The line runs from `high` to `low`. */
  readonly reversed: boolean
}

/** Straight from the side of one card to the side of another one of the same row. */
export type SideRoute = {
  readonly shape: 'side'
  readonly row: number
  readonly left: number
  readonly right: number
  readonly reversed: boolean
}

export type Route = PathRoute | SideRoute
