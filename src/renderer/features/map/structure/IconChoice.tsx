import { structureIcons } from '#shared/map/structureIcons.ts'
import { StructureIcon } from './StructureIcon.tsx'

/** A small drawing beside the name, or none. */
export function IconChoice({
  value,
  onChange,
}: {
  value: string
  onChange: (icon: string) => void
}) {
  return (
    <fieldset className="pb-map-icons">
      <legend className="pb-label">Icon</legend>
      <div className="pb-map-icon-grid">
        <button
          type="button"
          className="pb-map-icon"
          aria-label="No icon"
          title="No icon"
          aria-pressed={value === ''}
          onClick={() => onChange('')}
        >
          <span aria-hidden="true">None</span>
        </button>
        {structureIcons.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            className="pb-map-icon"
            aria-label={label}
            title={label}
            aria-pressed={value === name}
            onClick={() => onChange(name)}
          >
            <StructureIcon name={name} size={20} />
          </button>
        ))}
      </div>
    </fieldset>
  )
}
