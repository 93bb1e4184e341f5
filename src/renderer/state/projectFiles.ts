import type { FileRef, ProjectState } from '#shared/api/contract.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { runAction } from './actions.ts'
import { client } from './application.ts'
import { readDocument } from './edit.ts'
import { showProblem } from './notices.ts'
import { acceptChange, showDocument, showWelcome, useProject } from './projectStore.ts'

type Opening = Result<ProjectState | null>

/** Openings that this window asked for and does not show yet. */
let openings = 0
/** What main said it opened meanwhile. */
let announced: ProjectState | null = null

/** Shows what is being opened. A large document is read once, whoever hears of it first. */
async function show(opening: Promise<Opening>): Promise<Opening> {
  openings += 1
  const opened = await opening
  const shown = opened.ok && opened.value !== null ? await showOpened(opened.value) : opened
  openings -= 1
  if (openings > 0 || announced === null) return shown
  const latest = announced
  announced = null
  if (!isShown(latest)) await readDocument()
  return shown
}

async function showOpened(state: ProjectState): Promise<Opening> {
  const read = await client.call('project.read', {})
  if (!read.ok) return read
  showDocument(state, read.value)
  return ok(state)
}

/** Main opened a file, because this window or another one asked for it. */
function followOpening(state: ProjectState): void {
  if (openings > 0) announced = state
  else if (!isShown(state)) void readDocument()
}

function isShown({ file, readOnly, revision, savedAt }: ProjectState): boolean {
  const shown = useProject.getState().state
  return (
    shown?.file === file &&
    shown.readOnly === readOnly &&
    shown.revision === revision &&
    shown.savedAt === savedAt
  )
}

/** Opens a file; the caller shows problems, because the welcome screen offers ways out. */
export async function openProject(
  file: FileRef,
  mode: 'edit' | 'read only' = 'edit',
): Promise<Result<ProjectState | null>> {
  leaveField()
  return show(client.call('project.open', { file, mode }))
}

/** Makes a project from a template. `file` null lets the host choose or ask. */
export async function createProject(
  template: string,
  title: string,
  file: FileRef | null,
): Promise<Result<ProjectState | null>> {
  leaveField()
  return show(client.call('project.create', { template, title, file }))
}

export async function closeProject(): Promise<void> {
  leaveField()
  const closed = await client.call('project.close', {})
  if (closed.ok) showWelcome()
  else showProblem(closed.problem)
}

/** Fields save what was typed when they lose the focus; calls are answered in their order. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
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
    } else if (event.type === 'project.opened') followOpening(event.state)
    else if (event.type === 'project.closed') showWelcome()
    else runAction(event.action)
  })
  window.addEventListener('pagehide', leaveField)
  const state = await client.call('project.state', {})
  if (!state.ok) showProblem(state.problem)
  if (state.ok && state.value) await readDocument()
  else showWelcome()
}
