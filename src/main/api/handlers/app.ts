import { existsSync } from 'node:fs'
import { ok } from '#shared/base/result.ts'
import { checkLink } from '../checkLink.ts'
import { listTemplates } from '../templates.ts'
import type { HandlersOf } from './handlers.ts'

export const appHandlers: HandlersOf<'app'> = {
  async 'app.info'({ version, host, folders }) {
    const templates = await listTemplates(folders.resources)
    const { kind, nativeDialogs, workspace } = host
    return ok({ version, host: kind, nativeDialogs, workspace, templates })
  },

  async 'app.recent'({ recents, host }) {
    const known = await recents.read()
    return ok(
      known.flatMap(({ path, ...recent }) => {
        const place = host.describe(path)
        return place ? [{ ...place, ...recent, missing: !existsSync(path) }] : []
      }),
    )
  },

  async 'app.openLink'({ host }, { url }) {
    const link = checkLink(url)
    return link.ok ? host.openLink(link.value) : link
  },
}
