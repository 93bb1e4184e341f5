import { useMemo, useState } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { usePublish } from '#renderer/state/publishStore.ts'
import { Banner } from '#renderer/ui/Banner.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { Working } from '#renderer/ui/Working.tsx'
import type { Publication } from '#shared/api/publication.ts'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import { type PictureFile, pictureGroups } from './pictureFiles.ts'
import { mapToPrint } from './publicationNow.ts'
import { savePublication } from './savePublication.ts'
import { usePreview } from './usePreview.ts'
import './pictures.css'

const resolutions = [
  { value: '72', label: '72 dpi', detail: 'screens' },
  { value: '150', label: '150 dpi', detail: 'office printers' },
  { value: '300', label: '300 dpi', detail: 'print shops' },
  { value: '600', label: '600 dpi', detail: 'finest' },
] as const

/** Which map, and every kind of file it can be saved as, beside the picture itself. */
export function PicturesPane() {
  const store = usePublish()
  const document = useProject(({ document }) => document)
  const revision = useProject(({ revision }) => revision)
  const map = mapToPrint(document, store)
  const mapId = map?.id ?? null
  const shown = useMemo(
    (): Publication | null =>
      mapId === null ? null : { kind: 'png', mapId, picture: store.picture, dpi: 72 },
    [mapId, store.picture],
  )
  const { preview, problem, making } = usePreview(shown, revision)
  if (mapId === null) {
    return <EmptyState plain sentence="This project has no map yet. Add one on the Map screen." />
  }
  return (
    <div className="pb-publish-body">
      <section className="pb-publish-options" aria-label="Options" data-region>
        <Select
          label="Map"
          value={mapId}
          options={mapsInOrder(document).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(chosen) => usePublish.setState({ mapId: chosen })}
        />
        <Segments
          label="PNG and SVG show"
          value={store.picture}
          segments={[
            { value: 'map', label: 'The map' },
            { value: 'poster', label: 'The poster' },
          ]}
          onChange={(picture) => usePublish.setState({ picture })}
        />
        <Select
          label="Resolution of the PNG"
          value={String(store.dpi)}
          options={resolutions}
          onChange={(dpi) => usePublish.setState({ dpi: Number(dpi) })}
        />
        {pictureGroups.map(({ title, files }) => (
          <fieldset key={title} className="pb-pictures-group">
            <legend>{title}</legend>
            <ul>
              {files.map((file) => (
                <FileRow key={file.name} file={file} mapId={mapId} blocked={problem !== null} />
              ))}
            </ul>
          </fieldset>
        ))}
      </section>
      <section className="pb-publish-preview" aria-label="Preview" data-region>
        <div className="pb-publish-bar">
          <b>Preview</b>
          <span className="pb-publish-making" role="status">
            {making ? 'Drawing the map' : 'This is the picture that will be saved'}
          </span>
        </div>
        {problem && <Banner tone="problem">{problem.message}</Banner>}
        {!problem && (
          <div className="pb-pictures-view">
            {preview ? (
              <img
                src={`data:image/png;base64,${preview.content}`}
                alt={map?.altText || `The map ${map?.name ?? ''} as a picture`}
              />
            ) : (
              <Working label="Drawing the map" />
            )}
          </div>
        )}
      </section>
    </div>
  )
}

function FileRow(props: { file: PictureFile; mapId: string; blocked: boolean }) {
  const { name, purpose, publication } = props.file
  const [saving, setSaving] = useState(false)
  const save = async () => {
    const { picture, dpi } = usePublish.getState()
    setSaving(true)
    await savePublication(publication(props.mapId, { picture, dpi }))
    setSaving(false)
  }
  return (
    <li>
      <span>
        <b>{name}</b>
        <span className="pb-pictures-purpose">{purpose}</span>
      </span>
      <Button
        aria-label={`Save ${name}`}
        icon="save"
        working={saving ? `Saving ${name}` : undefined}
        disabledReason={props.blocked ? 'There is nothing to save yet' : undefined}
        onClick={() => void save()}
      >
        Save
      </Button>
    </li>
  )
}
