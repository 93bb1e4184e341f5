import type { FileRef, ProjectState } from '#shared/api/contract.ts'
import type { Result } from '#shared/base/result.ts'
import { runAction } from './actions.ts'
import { client } from './application.ts'
import { readDocument } from './edit.ts'
import { showProblem } from './notices.ts'
import { acceptChange, showDocument, showWelcome, useProject } from './projectStore.ts'

async function show(opened: Result<ProjectState | null>): Promise<Result<ProjectState | null>> {
  if (!opened.ok || opened.value === null) return opened
  const read = await client.call('project.read', {})
  if (!read.ok) return read
  showDocument(opened.value, read.value)
  return opened
}

/** Opens a file; the caller shows problems, because the welcome screen offers ways out. */
export async function openProject(
  file: FileRef,
  mode: 'edit' | 'read only' = 'edit',
): Promise<Result<ProjectState | null>> {
  return show(await client.call('project.open', { file, mode }))
}

/** Makes a project from a template. `file` null lets the host choose or ask. */
export async function createProject(
  template: string,
  title: string,
  file: FileRef | null,
): Promise<Result<ProjectState | null>> {
  return show(await client.call('project.create', { template, title, file }))
}

export async function closeProject(): Promise<void> {
  const closed = await client.call('project.close', {})
  if (closed.ok) showWelcome()
  else showProblem(closed.problem)
}

/** Starts this window: what is open already is shown, and main's events are followed. */
export async function startApplication(): Promise<void> {
  const info = await client.call('app.info', {})
  if (!info.ok) {
    useProject.setState({ phase: 'lost' })
    return
  }
  useProject.setState({ info: info.value })
  client.listen((event) => {
    if (event.type === 'project.changed') {
      if (acceptChange(event.change) === 'missed one') void readDocument()
    } else if (event.type === 'project.opened') void readDocument()
    else if (event.type === 'project.closed') showWelcome()
    else runAction(event.action)
  })
  const state = await client.call('project.state', {})
  if (state.ok && state.value) await readDocument()
  else showWelcome()
}
