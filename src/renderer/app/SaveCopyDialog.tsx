import { useState } from 'react'
import { client } from '#renderer/state/application.ts'
import { closeFileDialog } from '#renderer/state/fileDialog.ts'
import { showDone } from '#renderer/state/notices.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { Banner } from '#renderer/ui/Banner.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'

/** A verified copy of the file; people are left out unless asked for. */
export function SaveCopyDialog() {
  const native = useProject(({ info }) => info?.nativeDialogs ?? false)
  const current = useProject(({ state }) => state?.name ?? 'Project.pathbook')
  const [name, setName] = useState(current.replace(/(\.pathbook)?$/, ' copy.pathbook'))
  const [withPeople, setWithPeople] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [working, setWorking] = useState(false)

  const save = async () => {
    setWorking(true)
    const saved = await client.call('project.saveCopy', {
      file: native ? null : name.trim(),
      people: withPeople ? 'with people' : 'without people',
    })
    setWorking(false)
    if (!saved.ok) setTrouble(saved.problem.message)
    else if (saved.value !== null) {
      closeFileDialog()
      showDone(`Saved a copy as ${saved.value.name}`)
    }
  }

  return (
    <Dialog
      open
      onClose={closeFileDialog}
      title="Save a copy"
      size="small"
      foot={
        <>
          <Button onClick={closeFileDialog}>Cancel</Button>
          <Button
            kind="primary"
            working={working ? 'Saving copy' : undefined}
            onClick={() => void save()}
          >
            Save copy
          </Button>
        </>
      }
    >
      <div className="pb-dialog-form">
        {trouble !== null && <Banner tone="problem">{trouble}</Banner>}
        {!native && <TextField label="File name" value={name} onChange={setName} />}
        <Checkbox
          label="Include people and their ratings"
          detail="Leave this off for a copy that you share."
          checked={withPeople}
          onChange={setWithPeople}
        />
      </div>
    </Dialog>
  )
}
