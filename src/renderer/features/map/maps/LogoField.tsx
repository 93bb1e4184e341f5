import { useRef, useState } from 'react'
import { addImage, imageTypes, useImage } from '#renderer/state/images.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { editMap } from './mapsEdits.ts'

/** The picture in the title band of the poster. */
export function LogoField({ map }: { map: CareerMap }) {
  const url = useImage(map.logoId)
  const input = useRef<HTMLInputElement>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [reading, setReading] = useState(false)
  const take = async (file: File) => {
    setReading(true)
    const added = await addImage(file)
    setReading(false)
    setTrouble(added.ok ? null : added.problem.message)
    if (added.ok) editMap(map.id, { logoId: added.value.id })
  }
  return (
    <div className="pb-map-logo">
      <span className="pb-label">Logo</span>
      {map.logoId !== null && (
        <span className="pb-map-logo-picture">
          {url === null ? 'This picture cannot be shown' : <img src={url} alt="Logo of this map" />}
        </span>
      )}
      <span className="pb-map-logo-buttons">
        <Button
          icon="image"
          size="small"
          working={reading ? 'Reading picture' : undefined}
          onClick={() => input.current?.click()}
        >
          {map.logoId === null ? 'Choose picture' : 'Choose another'}
        </Button>
        {map.logoId !== null && (
          <Button
            kind="quiet"
            icon="delete"
            size="small"
            onClick={() => editMap(map.id, { logoId: null })}
          >
            Remove
          </Button>
        )}
      </span>
      {trouble !== null && (
        <span className="pb-field-error" role="alert">
          {trouble}
        </span>
      )}
      <input
        ref={input}
        className="pb-hidden"
        type="file"
        tabIndex={-1}
        aria-label="Picture file of the logo"
        accept={imageTypes}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) void take(file)
          event.target.value = ''
        }}
      />
    </div>
  )
}
