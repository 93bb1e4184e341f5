import { appHandlers } from './app.ts'
import { editHandlers } from './edit.ts'
import { fileHandlers } from './files.ts'
import type { Handlers } from './handlers.ts'
import { imageHandlers } from './images.ts'
import { projectHandlers } from './project.ts'
import { publishHandlers } from './publish.ts'
import { snapshotHandlers } from './snapshots.ts'

export const handlers: Handlers = {
  ...appHandlers,
  ...fileHandlers,
  ...projectHandlers,
  ...editHandlers,
  ...snapshotHandlers,
  ...imageHandlers,
  ...publishHandlers,
}
