import { useEffect, useState } from 'react'
import { client } from '#renderer/state/application.ts'
import { closeFileDialog } from '#renderer/state/fileDialog.ts'
import { showProblem } from '#renderer/state/notices.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { VirtualList } from '#renderer/ui/VirtualList.tsx'
import type { FileEntry } from '#shared/api/contract.ts'
import { openFromList } from './openFromList.ts'

/** Opens a project: the system's dialog where there is one, else the files of the workspace. */
export function OpenProjectDialog() {
  const native = useProject(({ info }) => info?.nativeDialogs ?? false)
  return native ? <AskSystem /> : <ChooseFile />
}

function AskSystem() {
  useEffect(() => {
    void client.call('files.chooseOpen', {}).then(async (chosen) => {
      closeFileDialog()
      if (!chosen.ok) showProblem(chosen.problem)
      else if (chosen.value !== null) await openFromList(chosen.value)
    })
  }, [])
  return null
}

function ChooseFile() {
  const workspace = useProject(({ info }) => info?.workspace ?? '')
  const [files, setFiles] = useState<readonly FileEntry[] | null>(null)
  const [active, setActive] = useState(0)
  useEffect(() => {
    void client.call('files.list', {}).then((reply) => {
      if (reply.ok) setFiles(reply.value)
      else showProblem(reply.problem)
    })
  }, [])
  const open = (index: number) => {
    const chosen = files?.[index]
    if (!chosen) return
    closeFileDialog()
    void openFromList(chosen.file)
  }
  return (
    <Dialog
      open
      onClose={closeFileDialog}
      title="Open a project"
      foot={
        <>
          <Button onClick={closeFileDialog}>Cancel</Button>
          <Button
            kind="primary"
            disabledReason={files?.length ? undefined : 'There is no file to open'}
            onClick={() => open(active)}
          >
            Open
          </Button>
        </>
      }
    >
      <p className="pb-dialog-note">Files in {workspace}</p>
      {files?.length === 0 ? (
        <EmptyState sentence="No project is in this folder yet. Start a new one, or copy a .pathbook file there." />
      ) : (
        <VirtualList
          className="pb-file-list"
          label="Project files"
          count={files?.length ?? 0}
          rowHeight={40}
          active={active}
          onActiveChange={setActive}
          isSelected={(index) => index === active}
          onSelect={setActive}
          onOpen={open}
          textOf={(index) => files?.[index]?.name ?? ''}
          renderRow={(index) => <FileRow entry={files?.[index]} />}
          ruled
        />
      )}
    </Dialog>
  )
}

function FileRow({ entry }: { entry: FileEntry | undefined }) {
  if (!entry) return null
  return (
    <span className="pb-file-row">
      <b>{entry.name}</b>
      <span>{entry.title}</span>
      <time dateTime={entry.at}>
        {new Date(entry.at).toLocaleString('en-US', {
          month: 'short',
          day: 'numeric',
          hour: 'numeric',
          minute: '2-digit',
        })}
      </time>
    </span>
  )
}
