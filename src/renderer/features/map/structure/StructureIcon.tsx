import { structureIcon } from '#shared/map/structureIcons.ts'

/** The drawing of a job family or level; nothing where none was chosen. */
export function StructureIcon({ name, size = 16 }: { name: string; size?: number }) {
  const icon = structureIcon(name)
  if (!icon) return null
  return (
    <svg
      className="pb-icon pb-structure-icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      strokeWidth={1.9}
      aria-hidden="true"
    >
      <path d={icon.path} />
    </svg>
  )
}
