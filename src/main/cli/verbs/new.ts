import { basename } from 'node:path'
import { readTemplate } from '#main/api/templates.ts'
import { ok } from '#shared/base/result.ts'
import { countOf, listOf } from '#shared/base/words.ts'
import { settingsOf } from '#shared/domain/document.ts'
import { call, fileOf } from '../call.ts'
import { forceOption, jsonOption, usageProblem, type Verb } from '../verb.ts'

export const newVerb: Verb = {
  name: 'new',
  words: 'FILE',
  says: 'creates a project',
  options: {
    template: {
      type: 'string',
      value: 'healthcare|blank',
      says: 'what it starts with; blank unless named',
    },
    ...forceOption,
    ...jsonOption,
  },
  examples: ['new hospital.pathbook --template healthcare', 'new empty.pathbook'],
  async run(request) {
    const { app, options } = request
    const file = fileOf(request)
    if (!file.ok) return file
    const info = await call(app, 'app.info', {})
    if (!info.ok) return info
    const ids = info.value.templates.map(({ id }) => id)
    const template = options.text('template') ?? 'blank'
    if (!ids.includes(template)) {
      return usageProblem(`There is no template ${template}. Choose ${listOf(ids, 'or')}.`)
    }
    const start = await readTemplate(app.folders.resources, template)
    if (!start.ok) return start
    // A blank project is named after its file; a sample keeps the name it is known by.
    const isBlank = start.value.role.size === 0
    const title = isBlank ? titleFrom(file.value) : settingsOf(start.value).title
    const created = await call(app, 'project.create', { template, title, file: file.value })
    if (!created.ok) return created
    const roles = start.value.role.size
    return ok({
      exit: 0,
      json: { file: created.value?.file ?? null, title, roles },
      lines: [`Created ${file.value}: ${title}, ${countOf(roles, 'role')}`],
    })
  },
}

function titleFrom(file: string): string {
  return (
    basename(file)
      .replace(/\.pathbook$/i, '')
      .trim() || 'New project'
  )
}
