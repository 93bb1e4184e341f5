import { createStore } from '#renderer/state/createStore.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Command } from '#shared/domain/commands/command.ts'
import type { TransitionKind } from '#shared/domain/records/transition.ts'
import type { Point } from '#shared/map/drawing.ts'
import type { Guide } from './arrange/snap.ts'
import type { Target } from './surface/picture.ts'
import type { Zoom } from './zoomLook.ts'

export type Tool = 'select' | 'pan' | 'role' | 'connect'

/** A part of a large project: one job family, one role and what lies some moves around it, or all of it. */
export type Part =
  | { readonly kind: 'all' }
  | { readonly kind: 'family'; readonly familyId: Id }
  | { readonly kind: 'around'; readonly roleId: Id; readonly steps: 1 | 2 }

/** A line in the making. `aim` looks for its end, `time` asks how long the move takes. */
export type Connection = {
  readonly phase: 'aim' | 'time'
  readonly fromId: Id
  readonly toId: Id | null
  /** Null takes the kind that the two places suggest. */
  readonly kind: TransitionKind | null
  /** Where the pointer is, in map units; null when the keyboard aims. */
  readonly point: Point | null
  /** The new transition's id, kept from the first picture of it to the saved record. */
  readonly transitionId: Id
}

/** A role in the making: where it would stand, and whether its title is being typed. */
export type Ghost = {
  readonly phase: 'place' | 'title'
  readonly familyId: Id
  readonly bandId: Id
  readonly roleId: Id
}

export type Editing =
  | { readonly kind: 'title'; readonly roleId: Id }
  | { readonly kind: 'time'; readonly transitionId: Id }
  | { readonly kind: 'annotation'; readonly annotationId: Id }

/** The end of a line being led to another card, or its bends and sides as they would be. */
export type Reshaping =
  | {
      readonly kind: 'end'
      readonly transitionId: Id
      readonly end: 'from' | 'to'
      readonly roleId: Id | null
      readonly point: Point
    }
  | { readonly kind: 'bends'; readonly command: Command }

export type Tidying = { readonly command: Command; readonly cards: number }

export type InspectorTab = 'routes' | 'role' | 'skills' | 'print'

type MapView = {
  readonly mode: 'canvas' | 'list'
  readonly tool: Tool
  /** Null until the first size of the canvas is known; then the largest one that fits. */
  readonly zoom: Zoom | null
  /** The zoom the canvas is drawn at, chosen by hand or not. */
  readonly shownZoom: Zoom
  /** The overview with its zoom buttons, its picture alone, or nothing: the buttons are in the rail. */
  readonly overview: 'full' | 'picture' | 'rail'
  readonly part: Part | null
  /** A large map is being laid out anew; what is shown is not yet up to date. */
  readonly layingOut: boolean
  readonly editing: Editing | null
  readonly connection: Connection | null
  readonly ghost: Ghost | null
  readonly hovered: Target
  /** Where dragged cards would land; drawn, not done. */
  readonly landing: Command | null
  /** Where the menu was opened on the map; what it adds goes there. */
  readonly menuPoint: Point | null
  /** An end or a bend of a line in someone's hand. */
  readonly reshaping: Reshaping | null
  /** What lies in line with the thing in hand. */
  readonly guides: readonly Guide[]
  /** A tidier layout that waits for a yes. */
  readonly tidying: Tidying | null
  readonly inspectorTab: InspectorTab
  /** What F4 shows in a window too narrow for a fixed inspector. */
  readonly overlayOpen: boolean
  /** What stands beside the list: what it says aloud, or the inspector. */
  readonly listSide: 'words' | 'inspector'
  /** The canvas takes over the focus that the list had. */
  readonly cameFromList: boolean
}

/** How the map is looked at and what is being done on it. None of it is saved. */
export const mapStore = createStore<MapView>({
  mode: 'canvas',
  tool: 'select',
  zoom: null,
  shownZoom: 100,
  overview: 'full',
  part: null,
  layingOut: false,
  editing: null,
  connection: null,
  ghost: null,
  hovered: { kind: 'ground' },
  landing: null,
  menuPoint: null,
  reshaping: null,
  guides: [],
  tidying: null,
  inspectorTab: 'routes',
  overlayOpen: false,
  listSide: 'words',
  cameFromList: false,
})

/** Lets go of everything that is half done; answers whether there was something. */
export function backOut(): boolean {
  const { connection, ghost, landing, editing, tool, reshaping, tidying } = mapStore.get()
  const halfDone = connection ?? ghost ?? landing ?? editing ?? reshaping ?? tidying
  if (!halfDone && tool === 'select') return false
  mapStore.set({
    connection: null,
    ghost: null,
    landing: null,
    editing: null,
    reshaping: null,
    guides: [],
    tidying: null,
    tool: 'select',
  })
  return true
}
