import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { client } from '#renderer/state/application.ts'
import { showProblem } from '#renderer/state/notices.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { readAddress } from './readAddress.ts'

/** Address and words of a link at the cursor or over the chosen text. */
export function LinkDialog(props: { editor: Editor; onClose: () => void }) {
  const { editor, onClose } = props
  const [before] = useState(() => linkAt(editor))
  const [address, setAddress] = useState(before.address)
  const [words, setWords] = useState(before.words)
  const [trouble, setTrouble] = useState<string | undefined>()

  const close = () => {
    onClose()
    editor.commands.focus()
  }
  const save = () => {
    const read = readAddress(address)
    if (!read.ok) {
      setTrouble(read.problem.message)
      return
    }
    const chain = editor.chain().extendMarkRange('link')
    const mark = { type: 'link', attrs: { href: read.value } }
    const isNewText = words.trim() !== before.words || before.words === ''
    if (isNewText) {
      const text = words.trim() === '' ? address.trim() : words.trim()
      chain
        .insertContent({ type: 'text', text, marks: [mark] })
        .unsetMark('link')
        .run()
    } else chain.setLink({ href: read.value }).run()
    close()
  }
  const open = async () => {
    const read = readAddress(address)
    const opened = read.ok ? await client.call('app.openLink', { url: read.value }) : read
    if (!opened.ok) showProblem(opened.problem)
  }
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetLink().run()
    close()
  }
  return (
    <Dialog
      open
      onClose={close}
      title={before.address === '' ? 'Add link' : 'Edit link'}
      size="small"
      foot={
        <>
          {before.address !== '' && (
            <>
              <Button kind="quiet" icon="external" onClick={() => void open()}>
                Open link
              </Button>
              <Button kind="quiet" icon="disconnect" onClick={remove}>
                Remove link
              </Button>
            </>
          )}
          <Button onClick={close}>Cancel</Button>
          <Button kind="primary" onClick={save}>
            {before.address === '' ? 'Add link' : 'Save link'}
          </Button>
        </>
      }
    >
      <form
        className="pb-guide-form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          label="Address"
          value={address}
          placeholder="https://example.org"
          error={trouble}
          onChange={(text) => {
            setAddress(text)
            setTrouble(undefined)
          }}
        />
        <TextField label="Words of the link" value={words} onChange={setWords} />
        <input type="submit" hidden />
      </form>
    </Dialog>
  )
}

function linkAt(editor: Editor): { readonly address: string; readonly words: string } {
  const attributes: Record<string, unknown> = editor.getAttributes('link')
  const address = typeof attributes.href === 'string' ? attributes.href : ''
  if (address !== '') editor.commands.extendMarkRange('link')
  const { doc, selection } = editor.state
  return { address, words: doc.textBetween(selection.from, selection.to, ' ').trim() }
}
