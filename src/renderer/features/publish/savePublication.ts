import { client } from '#renderer/state/application.ts'
import { showDone, showProblem } from '#renderer/state/notices.ts'
import type { Publication } from '#shared/api/publication.ts'

/** Makes a publication, writes it where the user says, and tells so. */
export async function savePublication(publication: Publication): Promise<void> {
  const saved = await client.call('publish.save', { publication, file: null })
  if (!saved.ok) showProblem(saved.problem)
  else if (saved.value !== null) {
    const { name, folder, download } = saved.value
    if (download !== null) fetchDownload(download, name)
    showDone(folder === '' ? `Saved ${name}` : `Saved ${name} in ${folder}`)
  }
}

/** Lets the browser fetch the file under its own name; the address works once. */
function fetchDownload(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}
