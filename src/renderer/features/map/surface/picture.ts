import type { Id } from '#shared/base/identifiers.ts'
import type { CardBadge, CardState } from '#shared/map/cardFrame.ts'
import type { Point } from '#shared/map/drawing.ts'
import type { Dims } from '#shared/map/focus/dims.ts'
import type { LineState } from '#shared/map/lineDrawing.ts'
import type { Theme } from '#shared/map/palette.ts'
import type { Scene } from '#shared/map/scene.ts'
import type { ZoomLook } from '../zoomLook.ts'

/** Levels of a role's skills and the top of their scale. */
export type Skills = { readonly levels: readonly number[]; readonly top: number }

/** How everything on the map looks now; what is not named looks plain. */
export type Look = {
  readonly theme: Theme
  readonly zoom: ZoomLook
  readonly cards: ReadonlyMap<Id, CardState>
  readonly badges: ReadonlyMap<Id, CardBadge>
  readonly lines: ReadonlyMap<Id, LineState>
  /** The state of every line that `lines` does not name. */
  readonly otherLines: LineState
  readonly hoveredLineId: Id | null
  /** Only asked for at the closest level of detail. */
  readonly skillsOf: (roleId: Id) => Skills | undefined
  /** Cards being typed on, whose face makes room for a field. */
  readonly hiddenTitleId: Id | null
  /** What steps back for a filter, a role in focus or a search; null when nothing does. */
  readonly dims: Dims | null
}

/** Where the map's origin lies in the surface, in CSS pixels; scale is 1 except during a gesture. */
export type View = Point & { readonly scale: number }

/** What the map may be moved within, in CSS pixels of the surface. */
export type Frame = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type Target =
  | { readonly kind: 'role'; readonly id: Id }
  | { readonly kind: 'transition'; readonly id: Id }
  | { readonly kind: 'ground' }

/** What a person did on the map. Points are in map units. */
export type Gesture =
  | { readonly type: 'select'; readonly roleIds: readonly Id[]; readonly transitionId: Id | null }
  | { readonly type: 'press'; readonly target: Target; readonly point: Point }
  | { readonly type: 'open'; readonly target: Target; readonly point: Point }
  | { readonly type: 'menu'; readonly target: Target; readonly at: Point; readonly point: Point }
  | { readonly type: 'hover'; readonly target: Target; readonly point: Point }
  | {
      readonly type: 'drag'
      readonly roleId: Id
      readonly roleIds: readonly Id[]
      readonly shift: Point
      readonly point: Point
    }
  | {
      readonly type: 'drop'
      readonly roleId: Id
      readonly roleIds: readonly Id[]
      readonly shift: Point
      readonly point: Point
    }
  /** The wheel or fingers came to rest at another size; `at` is where, in surface pixels. */
  | { readonly type: 'zoom'; readonly scale: number; readonly at: Point }

export type MapPicture = {
  readonly scene: Scene
  readonly look: Look
  readonly frame: Frame
  readonly selectedRoleIds: readonly Id[]
  /** `hand` moves the map wherever one drags, `still` leaves cards where they are. */
  readonly mode: 'edit' | 'hand' | 'still'
}
