import { useRef, useState } from 'react'
import { closeFileDialog, useFileDialog } from '#renderer/state/fileDialog.ts'
import { createProject } from '#renderer/state/projectFiles.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { goTo } from '#renderer/state/view.ts'
import { Banner } from '#renderer/ui/Banner.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'

/** Title and template of a new project; the file is named after the title. */
export function NewProjectDialog() {
  const info = useProject(({ info }) => info)
  const preselected = useFileDialog(({ template }) => template)
  const [template, setTemplate] = useState(preselected)
  const [title, setTitle] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [working, setWorking] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  const create = async () => {
    if (title.trim() === '') {
      setTrouble('Give the project a title. The file is named after it.')
      field.current?.focus()
      return
    }
    setWorking(true)
    const created = await createProject(template, title.trim(), null)
    setWorking(false)
    if (!created.ok) setTrouble(created.problem.message)
    else if (created.value !== null) {
      closeFileDialog()
      goTo('map')
    }
  }

  return (
    <Dialog
      open
      onClose={closeFileDialog}
      title="New project"
      initialFocus={field}
      keepOnOutsidePress
      foot={
        <>
          <Button onClick={closeFileDialog}>Cancel</Button>
          <Button
            kind="primary"
            working={working ? 'Creating project' : undefined}
            onClick={() => void create()}
          >
            Create project
          </Button>
        </>
      }
    >
      <form
        className="pb-dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        {trouble !== null && <Banner tone="problem">{trouble}</Banner>}
        <TextField
          label="Title"
          value={title}
          onChange={setTitle}
          placeholder="Career map of our hospital"
          inputRef={field}
        />
        <RadioGroup
          label="Start from"
          value={template}
          options={(info?.templates ?? []).map(({ id, name, description }) => ({
            value: id,
            label: name,
            detail: description,
          }))}
          onChange={setTemplate}
        />
      </form>
    </Dialog>
  )
}
