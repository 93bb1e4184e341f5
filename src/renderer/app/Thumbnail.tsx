import type { MapCell } from '#shared/domain/mapCells.ts'

const cellWidth = 16
const cellHeight = 14
const gap = 6

/** Where the roles of a project stand: bands as tints, cards in their family's color. No label: decoration. */
export function Thumbnail({ cells, label }: { cells: readonly MapCell[]; label: string }) {
  const columns = Math.max(13, ...cells.map(({ column }) => column + 1))
  const levels = Math.max(5, ...cells.map(({ level }) => level))
  const width = columns * (cellWidth + gap) + gap
  const bandHeight = cellHeight + 2 * gap
  return (
    <svg
      className="pb-thumbnail"
      viewBox={`0 0 ${width} ${levels * bandHeight}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={label}
      aria-hidden={label === '' || undefined}
    >
      {Array.from({ length: levels }, (_, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: bands have no other identity here.
          key={index}
          x={0}
          y={(levels - 1 - index) * bandHeight}
          width={width}
          height={bandHeight}
          fill={`var(--lv-${Math.min(index + 1, 5)})`}
        />
      ))}
      {cells.map(({ letter, column, level }) => (
        <rect
          key={`${letter}${column}.${level}`}
          x={gap + column * (cellWidth + gap)}
          y={(levels - level) * bandHeight + gap}
          width={cellWidth}
          height={cellHeight}
          rx={2}
          fill={`var(--f${letter.toLowerCase()}, var(--ink-3))`}
        />
      ))}
    </svg>
  )
}
