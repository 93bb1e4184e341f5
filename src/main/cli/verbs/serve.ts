import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { App } from '#main/api/app.ts'
import { readTemplate } from '#main/api/templates.ts'
import { openBrowser } from '#main/hosts/loopback/openBrowser.ts'
import { startLoopback } from '#main/hosts/loopback/startLoopback.ts'
import type { FileRef } from '#shared/api/contract.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { settingsOf } from '#shared/domain/document.ts'
import { call, fileOf } from '../call.ts'
import { type Options, usageProblem, type Verb } from '../verb.ts'

const sampleFile = 'Healthcare sample.pathbook'

export const serve: Verb = {
  name: 'serve',
  words: '[FILE]',
  says: 'opens the app in the browser, served by this machine to itself',
  options: {
    port: { type: 'string', value: 'N', says: 'port on 127.0.0.1; a free one unless named' },
    workspace: {
      type: 'string',
      value: 'DIR',
      says: 'the folder projects are kept in; ~/Pathbook unless named',
    },
    'no-open': { type: 'boolean', says: 'print the address without opening a browser' },
  },
  examples: ['serve', 'serve hospital.pathbook --no-open', 'serve --workspace maps --port 8123'],
  async run(request) {
    const { words, options, environment } = request
    const file = words.length === 0 ? ok(null) : fileOf(request)
    if (!file.ok) return file
    const port = portOf(options)
    if (!port.ok) return port
    const workspace = workspaceOf(options, environment.folder)
    if (!workspace.ok) return workspace
    const named = file.value === null ? null : resolve(environment.folder, file.value)
    const started = await startLoopback({
      workspace: workspace.value,
      granted: named,
      port: port.value,
      log: environment.err,
    })
    if (!started.ok) return started
    const { app, address, close } = started.value
    const opened = named === null ? await openSample(app) : await openNamed(app, named)
    if (!opened.ok) {
      await close()
      return opened
    }
    environment.out(`Pathbook is at ${address.href}`)
    if (!options.flag('no-open')) await openBrowser(address)
    await environment.asked()
    await close()
    return ok({ exit: 0, json: null, lines: [] })
  },
}

function portOf(options: Options): Result<number> {
  const text = options.text('port') ?? '0'
  const port = Number(text)
  return /^\d{1,5}$/.test(text) && port < 65_536
    ? ok(port)
    : usageProblem('--port takes a number from 1 to 65535.')
}

function workspaceOf(options: Options, folder: string): Result<string> {
  const named = options.text('workspace')
  const path = named === undefined ? join(homedir(), 'Pathbook') : resolve(folder, named)
  try {
    mkdirSync(path, { recursive: true })
    return ok(path)
  } catch {
    return usageProblem(`The folder ${path} could not be made. Name another one with --workspace.`)
  }
}

async function openNamed(app: App, file: FileRef): Promise<Result<unknown>> {
  return call(app, 'project.open', { file, mode: 'edit' })
}

/** The same copy every time, so that what was tried out yesterday is still there. */
async function openSample(app: App): Promise<Result<unknown>> {
  const { workspace } = app.host
  if (workspace !== null && existsSync(join(workspace, sampleFile))) {
    return openNamed(app, sampleFile)
  }
  const start = await readTemplate(app.folders.resources, 'healthcare')
  if (!start.ok) return start
  const { title } = settingsOf(start.value)
  return call(app, 'project.create', { template: 'healthcare', title, file: sampleFile })
}
