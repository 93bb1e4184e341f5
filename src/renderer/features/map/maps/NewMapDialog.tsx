import { useState } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { useView } from '#renderer/state/view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { countOf } from '#shared/base/words.ts'
import { shownRoleIds } from '#shared/domain/queries/shownRoles.ts'
import { addMaps } from './mapsEdits.ts'
import { mapsStore } from './mapsStore.ts'
import { TemplateFields } from './TemplateFields.tsx'
import { firstTemplate, templateChoices } from './templateChoices.ts'
import { type MapTemplate, sketchesOf } from './templates.ts'

/** What a new map starts from, with its name. */
export function NewMapDialog() {
  const kind = mapsStore.use((view) => view.newMap)
  return kind === null ? null : <OpenDialog key={kind} kind={kind} />
}

function OpenDialog({ kind }: { kind: MapTemplate['kind'] }) {
  const document = useProject((project) => project.document)
  const chosen = useView((view) => view.selectedRoleIds)
  const [template, setTemplate] = useState(() => firstTemplate(document, kind, chosen))
  const [name, setName] = useState<string | null>(null)
  const sketches = sketchesOf(document, template)
  const [only] = sketches
  const one = sketches.length === 1 && only !== undefined
  const close = () => mapsStore.set({ newMap: null })
  const make = () => {
    close()
    const own = name?.trim()
    void addMaps(one && own ? [{ ...only, name: own }] : sketches).then((id) => {
      if (template.kind === 'pick' && template.roleIds.length === 0) mapsStore.set({ pickFor: id })
    })
  }
  const roles = one ? (shownRoleIds(document, only) ?? document.role).size : null
  return (
    <Dialog
      open
      size="medium"
      title="New map"
      onClose={close}
      foot={
        <>
          <span className="pb-muted" role="status">
            {one ? countOf(roles ?? 0, 'role') : countOf(sketches.length, 'map')}
          </span>
          <span className="pb-grow" />
          <Button onClick={close}>Cancel</Button>
          <Button
            kind="primary"
            disabledReason={sketches.length === 0 ? 'Choose what the map shows' : undefined}
            onClick={make}
          >
            {sketches.length > 1 ? `Make ${sketches.length} maps` : 'Make map'}
          </Button>
        </>
      }
    >
      <div className="pb-map-new">
        <RadioGroup<MapTemplate['kind']>
          label="Start from"
          value={template.kind}
          options={templateChoices(document, chosen)}
          onChange={(next) => {
            setTemplate(firstTemplate(document, next, chosen))
            setName(null)
          }}
        />
        <div className="pb-map-new-fields">
          <TemplateFields template={template} onChange={setTemplate} />
          {one && <TextField label="Name" value={name ?? only.name} onChange={setName} />}
          {sketches.length > 1 && (
            <ul className="pb-map-names">
              {sketches.map((sketch) => (
                <li key={sketch.name}>
                  <span className="pb-ellipsis">{sketch.name}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </Dialog>
  )
}
