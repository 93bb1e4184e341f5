import { ok, problem } from '#shared/base/result.ts'
import { noProject } from '../noProject.ts'
import type { HandlersOf } from './handlers.ts'

export const imageHandlers: HandlersOf<'image'> = {
  'image.add': ({ project }, { content }) =>
    project.alone(async ({ session }) =>
      session ? session.addImage(Buffer.from(content, 'base64')) : noProject,
    ),

  async 'image.read'({ project }, { id }) {
    const session = project.current()
    if (!session) return noProject
    const found = session.image(id)
    if (!found) {
      return problem(
        'image-not-found',
        'This picture is no longer in the project. Choose it again from your files.',
      )
    }
    const { bytes, ...facts } = found
    return ok({ ...facts, content: Buffer.from(bytes).toString('base64') })
  },
}
