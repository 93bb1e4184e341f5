import { createProject } from '#main/project/createProject.ts'
import type { Input } from '#shared/api/contract.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { type Document, recordsOf, settingsOf } from '#shared/domain/document.ts'
import type { App } from '../app.ts'
import { currentState } from '../currentState.ts'
import { fileName } from '../fileName.ts'
import type { Target } from '../hostFiles.ts'
import { inUse } from '../inUse.ts'
import { noProject } from '../noProject.ts'
import { closeProject, openProject } from '../switchProject.ts'
import { readTemplate } from '../templates.ts'
import type { HandlersOf } from './handlers.ts'
import { saveCopy } from './saveCopy.ts'

export const projectHandlers: Omit<
  HandlersOf<'project'>,
  'project.run' | 'project.undo' | 'project.redo' | 'project.snapshots' | 'project.restore'
> = {
  'project.create': create,

  async 'project.open'(app, { file, mode }) {
    const found = await app.host.find(file)
    return found.ok ? openProject(app, found.value, mode) : found
  },

  async 'project.close'(app) {
    await closeProject(app)
    return ok(null)
  },

  async 'project.state'(app) {
    return ok(currentState(app))
  },

  async 'project.read'({ project }) {
    const session = project.current()
    if (!session) return noProject
    return ok({ revision: session.state().revision, records: recordsOf(session.document()) })
  },

  async 'project.history'({ project }, { limit }) {
    const session = project.current()
    return session ? ok(session.history(limit)) : noProject
  },

  'project.saveCopy': saveCopy,
}

async function create(app: App, { template, title, file }: Input<'project.create'>) {
  const start = await readTemplate(app.folders.resources, template)
  if (!start.ok) return start
  const placed = await app.host.place(file, {
    purpose: 'new project',
    name: fileName(title, '.pathbook'),
  })
  if (!placed.ok) return placed
  if (placed.value === null) return ok(null)
  const document = withTitle(start.value, title)
  const written = await write(app, placed.value, document)
  return written.ok ? openProject(app, written.value, 'edit') : written
}

function withTitle(document: Document, title: string): Document {
  return { ...document, project: new Map([['project', { ...settingsOf(document), title }]]) }
}

async function write(app: App, target: Target, document: Document): Promise<Result<string>> {
  if (target.type === 'download') throw new Error('A project is no download')
  const busy = await inUse(app, target)
  if (busy) return busy
  const { path, existing } = target
  const written = createProject(path, document, { clock: app.clock, existing })
  return written.ok ? ok(path) : written
}
