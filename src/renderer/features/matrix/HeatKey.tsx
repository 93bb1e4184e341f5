import { useMemo } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { projectScale } from '#shared/domain/scales.ts'

/** The points of the project's scale in the colors of the cells. */
export function HeatKey() {
  const document = useProject(({ document }) => document)
  const scale = useMemo(() => projectScale(document), [document])
  if (!scale) return null
  const { points } = scale
  const last = Math.max(points.length - 1, 1)
  return (
    <span className="pb-matrix-key" role="img" aria-label={`Levels of ${scale.name}`}>
      {points.map(({ value, label }, index) => (
        <span
          key={value}
          className={`pb-heat pb-q${Math.round((index / last) * 5)}`}
          title={`${value}, ${label}`}
        >
          {value}
        </span>
      ))}
      <span className="pb-matrix-key-words">
        {points[0]?.label} to {points.at(-1)?.label.toLowerCase()}
      </span>
    </span>
  )
}
