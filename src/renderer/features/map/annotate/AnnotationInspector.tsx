import { addImage, useImage } from '#renderer/state/images.ts'
import { showProblem } from '#renderer/state/notices.ts'
import { useRoleOptions } from '#renderer/state/roleOptions.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { Switch } from '#renderer/ui/Switch.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { type Annotation, annotationKinds } from '#shared/domain/records/map.ts'
import {
  changeAnnotation,
  deleteAnnotation,
  duplicateAnnotation,
  restack,
} from './annotationEdits.ts'
import { annotationWords } from './annotationWords.ts'
import { chooseImageFile } from './chooseImageFile.ts'

const kinds = annotationKinds.map((value) => ({ value, label: annotationWords[value] }))

const noColor = 'quiet'
const colors = [
  { value: noColor, label: 'Quiet ink' },
  { value: '#034f53', label: 'Petrol' },
  { value: '#1164b0', label: 'Blue' },
  { value: '#631da6', label: 'Violet' },
  { value: '#a04b7a', label: 'Mallow' },
  { value: '#b93f03', label: 'Orange' },
  { value: '#55683a', label: 'Olive' },
]

/** A note, callout, frame or picture: its words, kind, color and place in the pile. */
export function AnnotationInspector({ annotation }: { annotation: Annotation }) {
  const roles = useRoleOptions()
  const image = useImage(annotation.imageId)
  const { id } = annotation
  const change = (changes: Partial<Omit<Annotation, 'id'>>) => changeAnnotation(id, changes)
  const known = colors.some(({ value }) => value === annotation.color)
  const options =
    annotation.color === null || known
      ? colors
      : [...colors, { value: annotation.color, label: annotation.color }]
  return (
    <>
      <header className="pb-map-inspector-head">
        <div className="pb-map-inspector-place">
          <span>On this map alone</span>
        </div>
        <h2>{annotationWords[annotation.kind]}</h2>
      </header>
      <div className="pb-map-inspector-body">
        <FormSection kind="panel" title="Content">
          <Select
            label="Kind"
            value={annotation.kind}
            options={kinds}
            onChange={(kind) => change({ kind })}
          />
          <TextArea
            key={`text-${id}`}
            label={annotation.kind === 'frame' ? 'Title' : 'Text'}
            rows={3}
            value={annotation.text}
            onCommit={(text) => change({ text })}
          />
          {annotation.kind === 'picture' && (
            <>
              {image !== null && <img className="pb-map-note-preview" src={image} alt="" />}
              <Button
                icon="image"
                onClick={() =>
                  void chooseImageFile().then(async (file) => {
                    if (!file) return
                    const added = await addImage(file)
                    if (added.ok) change({ imageId: added.value.id })
                    else showProblem(added.problem)
                  })
                }
              >
                {annotation.imageId === null ? 'Choose a picture' : 'Choose another picture'}
              </Button>
            </>
          )}
          {annotation.kind === 'callout' && (
            <Combobox
              label="Points to"
              placeholder="No card"
              value={annotation.targetRoleId}
              options={roles}
              onChange={(targetRoleId) => change({ targetRoleId })}
            />
          )}
        </FormSection>
        <FormSection kind="panel" title="Look">
          <Select
            label="Color of the line"
            value={annotation.color ?? noColor}
            options={options}
            onChange={(color) => change({ color: color === noColor ? null : color })}
          />
          <Switch
            label="Locked in its place"
            checked={annotation.locked}
            onChange={(locked) => change({ locked })}
          />
          <Button onClick={() => restack(annotation, 'front')}>Bring to front</Button>
          <Button onClick={() => restack(annotation, 'back')}>Send to back</Button>
        </FormSection>
      </div>
      <footer className="pb-map-inspector-foot">
        <Button icon="duplicate" onClick={() => void duplicateAnnotation(annotation)}>
          Duplicate
        </Button>
        <Button icon="delete" onClick={() => void deleteAnnotation(annotation)}>
          Delete
        </Button>
      </footer>
    </>
  )
}
