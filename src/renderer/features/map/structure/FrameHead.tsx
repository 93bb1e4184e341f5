import type { CSSProperties, MouseEvent, ReactNode } from 'react'
import { Icon } from '#renderer/ui/icons.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import type { Point } from '#shared/map/drawing.ts'
import { scaled } from '../canvas/scaled.ts'
import { structure } from '../structureStore.ts'
import { placePart, sizePart, toggleCollapsed } from './frameEdits.ts'
import { dropIndex, type FramePart, mostColumns, mostRows, unitsAt } from './frameParts.ts'
import { HeadName, isPart } from './HeadName.tsx'
import { headId, headKeyWords, pressHeadKey } from './headKeys.ts'
import { useHeadDrag } from './useHeadDrag.ts'

/** Where a head lies along the axis its kind is lined up on, in map units. */
export type HeadBox = { readonly id: Id; readonly start: number; readonly size: number }

/** What is the same for every head: lanes lie beside one another, bands above one another. */
const kinds = {
  family: { axis: 'x', edge: 'left', extent: 'width', className: 'pb-map-lane', unit: 'column' },
  level: { axis: 'y', edge: 'top', extent: 'height', className: 'pb-map-level', unit: 'row' },
} as const

const most = { family: mostColumns, level: mostRows }

export type FrameHeadProps = {
  readonly part: FramePart
  readonly map: CareerMap
  /** Heads in view, itself included: families from the left, levels from the top. */
  readonly boxes: readonly HeadBox[]
  /** Columns or rows it has now, 0 while it is collapsed. */
  readonly units: number
  readonly name: string
  readonly label: string
  readonly title: string
  readonly collapsed: boolean
  /** Too little room for all of its words. */
  readonly small: boolean
  readonly style: CSSProperties
  readonly tabbable: boolean
  readonly onMenu: (event: MouseEvent, id: Id) => void
  readonly children: ReactNode
}

/** The head of a lane or band: where it is renamed, moved, resized and collapsed. */
export function FrameHead(props: FrameHeadProps) {
  const { part, map, boxes, collapsed } = props
  const { axis, edge, extent, className, unit } = kinds[part.kind]
  const naming = structure.use((value) => isPart(value.naming, part))
  const own = boxes.find(({ id }) => id === part.id) ?? { id: part.id, start: 0, size: 0 }
  const visible = boxes.map(({ id }) => id)
  const units = Math.max(1, props.units)
  const drag = useHeadDrag((at) => placePart(part, visible, dropIndex(boxes, part.id, at[axis])))
  const unitsOf = (at: Point) =>
    unitsAt({ start: own.start, size: own.size, units, at: at[axis], most: most[part.kind] })
  const rim = useHeadDrag((at) => {
    if (unitsOf(at) !== units) sizePart(part, unitsOf(at))
  })
  return (
    <>
      <div
        className={className}
        data-small={props.small || undefined}
        data-collapsed={collapsed || undefined}
        data-dragged={drag.at !== null || undefined}
        style={{ [edge]: scaled(own.start), [extent]: scaled(own.size), ...props.style }}
      >
        {naming ? (
          <HeadName part={part} name={props.name} />
        ) : (
          <button
            type="button"
            id={headId(part)}
            className="pb-map-head"
            tabIndex={props.tabbable ? 0 : -1}
            title={props.title}
            aria-label={`${props.label}${collapsed ? ', collapsed' : ''}`}
            aria-description={headKeyWords}
            onFocus={() => structure.set({ at: part })}
            onKeyDown={(event) => pressHeadKey(event, { map, part, visible, units })}
            onClick={(event) => {
              // A collapsed one is too small for a button of its own.
              if (collapsed && event.detail === 1) toggleCollapsed(map, part)
            }}
            onDoubleClick={() => structure.set({ naming: part })}
            onContextMenu={(event) => props.onMenu(event, part.id)}
            onPointerDown={drag.onPointerDown}
          >
            {props.children}
          </button>
        )}
        {!naming && !collapsed && (
          <button
            type="button"
            className="pb-map-fold"
            tabIndex={-1}
            title={`Collapse ${props.name}`}
            aria-label={`Collapse ${props.name}`}
            onClick={() => toggleCollapsed(map, part)}
          >
            <Icon name="shrink" size={13} />
          </button>
        )}
        {!collapsed && (
          <span
            className="pb-map-rim"
            aria-hidden="true"
            onPointerDown={rim.onPointerDown}
            onMouseDown={(event) => event.preventDefault()}
          />
        )}
        {rim.at && (
          <span className="pb-map-rim-words" role="status">
            {countOf(unitsOf(rim.at), unit)}
          </span>
        )}
      </div>
      {rim.at && <DropLine edge={edge} at={own.start + (own.size / units) * unitsOf(rim.at)} />}
      {drag.at && <DropLine edge={edge} at={dropEdge(boxes, part.id, drag.at[axis])} />}
    </>
  )
}

function DropLine({ edge, at }: { edge: 'left' | 'top'; at: number }) {
  return <span className="pb-map-drop-line" aria-hidden="true" style={{ [edge]: scaled(at) }} />
}

/** Where a dragged head would stand: a line between two others. */
function dropEdge(boxes: readonly HeadBox[], id: Id, at: number): number {
  const others = boxes.filter((box) => box.id !== id)
  const next = others[dropIndex(boxes, id, at)]
  const last = others.at(-1)
  return next?.start ?? (last ? last.start + last.size : 0)
}
