import { listSnapshots, restoreSnapshot } from '#main/project/snapshots.ts'
import { ok } from '#shared/base/result.ts'
import { openProject } from '../switchProject.ts'
import type { HandlersOf } from './handlers.ts'

export const snapshotHandlers: Pick<
  HandlersOf<'project'>,
  'project.snapshots' | 'project.restore'
> = {
  async 'project.snapshots'({ host, folders }, { file }) {
    const found = await host.find(file)
    return found.ok ? ok(listSnapshots(folders.snapshots, found.value)) : found
  },

  async 'project.restore'(app, { file, snapshotId }) {
    const found = await app.host.find(file)
    if (!found.ok) return found
    const restored = restoreSnapshot(app.folders.snapshots, found.value, snapshotId)
    if (!restored.ok) return restored
    app.host.grant(restored.value)
    return openProject(app, restored.value, 'edit')
  },
}
