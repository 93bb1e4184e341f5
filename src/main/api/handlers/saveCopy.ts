import { basename, dirname } from 'node:path'
import type { Input, Saved } from '#shared/api/contract.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { settingsOf } from '#shared/domain/document.ts'
import type { App } from '../app.ts'
import { fileName } from '../fileName.ts'
import { inUse } from '../inUse.ts'
import { noProject } from '../noProject.ts'

/** Writes the open project into another file, with or without people; the open one stays open. */
export async function saveCopy(
  app: App,
  { file, people }: Input<'project.saveCopy'>,
): Promise<Result<Saved | null>> {
  const current = app.project.current()
  if (!current) return noProject
  const { title } = settingsOf(current.document())
  const placed = await app.host.place(file, {
    purpose: 'copy',
    name: fileName(`${title} copy`, '.pathbook'),
  })
  if (!placed.ok) return placed
  const target = placed.value
  if (target === null) return ok(null)
  if (target.type === 'download') throw new Error('A copy of a project is no download')
  const busy = await inUse(app, target)
  if (busy) return busy
  const { path, existing } = target
  return app.project.alone(async ({ session }) => {
    if (!session) return noProject
    const saved = session.saveCopy({ target: path, people, existing })
    if (!saved.ok) return saved
    const place = app.host.describe(path)
    const name = place?.name ?? basename(path)
    const folder = place?.folder ?? dirname(path)
    return ok({ name, folder, pages: 0, warnings: [], download: null })
  })
}
