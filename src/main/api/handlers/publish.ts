import { basename, dirname } from 'node:path'
import type { Saved } from '#shared/api/contract.ts'
import { ok, type Result } from '#shared/base/result.ts'
import type { App } from '../app.ts'
import type { Target } from '../hostFiles.ts'
import { noProject } from '../noProject.ts'
import { imagesFor } from '../publishing/imagesFor.ts'
import type { Printed } from '../publishing/printer.ts'
import { publicationName } from '../publishing/publicationName.ts'
import { writeOutput } from '../writeOutput.ts'
import type { HandlersOf } from './handlers.ts'

export const publishHandlers: HandlersOf<'publish'> = {
  async 'publish.preview'({ project, printer }, { publication }) {
    const session = project.current()
    if (!session) return noProject
    const printed = await printer.preview({
      document: session.document(),
      publication,
      images: imagesFor(session, publication),
    })
    if (!printed.ok) return printed
    const { bytes, pages, warnings } = printed.value
    return ok({ content: Buffer.from(bytes).toString('base64'), pages, warnings })
  },

  async 'publish.save'(app, { publication, file }) {
    const session = app.project.current()
    if (!session) return noProject
    const document = session.document()
    const images = imagesFor(session, publication)
    const name = publicationName(document, publication)
    const placed = await app.host.place(file, { purpose: 'publication', name })
    if (!placed.ok) return placed
    if (placed.value === null) return ok(null)
    const printed = await app.printer.print({ document, publication, images })
    return printed.ok ? deliver(app, placed.value, name, printed.value) : printed
  },
}

function deliver(
  { host }: App,
  target: Target,
  name: string,
  { bytes, pages, warnings }: Printed,
): Result<Saved> {
  if (target.type === 'download') {
    return ok({ name, folder: '', pages, warnings, download: host.offer(name, bytes) })
  }
  const { path, existing } = target
  const written = writeOutput(path, bytes, existing)
  if (!written.ok) return written
  return ok({ name: basename(path), folder: dirname(path), pages, warnings, download: null })
}
