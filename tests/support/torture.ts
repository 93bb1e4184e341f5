import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createProject } from '#main/project/createProject.ts'
import { openParts } from '#main/project/openSession.ts'
import { sessionOn } from '#main/project/session.ts'
import { pickIndex, type Random, seededRandom } from '#shared/base/random.ts'
import { documentJson } from '#shared/domain/document.ts'
import { brokenRules } from './brokenRules.ts'
import { labelsOf, type Model, modelOf, takeStep, viewOf } from './editingModel.ts'
import { unwrap } from './results.ts'
import { startingDocument } from './startingDocument.ts'
import { tortureStep } from './tortureStep.ts'

export type KillReport = {
  readonly seed: number
  readonly moment: string
  /** The newest revision the program said was on disk before it was killed. */
  readonly acknowledged: number
  /** How many edits it said were on disk. */
  readonly edits: number
  /** The revision found in the file afterwards. */
  readonly found: number
  /** What is wrong with the file; empty for a file that is as it must be. */
  readonly wrong: readonly string[]
}

const killsPerFile = 10

/**
 * Kills an editing program at random moments, again and again on the same file, and looks after
 * each kill whether the file holds every acknowledged edit and nothing but whole edits.
 */
export async function torture(
  kills: number,
  seed: number,
  report: (result: KillReport) => void,
): Promise<void> {
  for (let first = 0; first < kills; first += killsPerFile) {
    const folder = mkdtempSync(join(tmpdir(), 'pathbook-torture-'))
    try {
      await tortureFile(folder, seed + first, Math.min(killsPerFile, kills - first), report)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function tortureFile(
  folder: string,
  seed: number,
  kills: number,
  report: (result: KillReport) => void,
): Promise<void> {
  const path = join(folder, 'project.pathbook')
  const snapshots = join(folder, 'snapshots')
  unwrap(createProject(path, startingDocument(), { clock: () => new Date() }))
  let model = modelOf(startingDocument())
  for (let kill = 0; kill < kills; kill++) {
    const moment = randomMoment(seededRandom(seed + kill), kill)
    const last = await editAndKill([path, snapshots, String(seed + kill)], moment)
    const acknowledged = last ?? model.revision
    const edits = acknowledged - model.revision
    const looked = await lookAt(path, snapshots, model, seed + kill, acknowledged)
    report({ seed: seed + kill, moment: moment.name, acknowledged, edits, ...looked.report })
    if (!looked.model) return
    model = looked.model
  }
}

type Moment = {
  readonly name: string
  readonly event: 'born' | 'started' | 'edits'
  readonly edits: number
  readonly delay: number
}

/** A time after the start, or shortly after a number of edits; now and then during the opening. */
function randomMoment(random: Random, kill: number): Moment {
  if (kill % 5 === 4) {
    const delay = pickIndex(random, 900)
    return { name: `${delay} ms after birth`, event: 'born', edits: 0, delay }
  }
  if (kill % 2 === 0) {
    const delay = random() * 400
    return { name: `${delay.toFixed(1)} ms after the start`, event: 'started', edits: 0, delay }
  }
  const edits = 1 + pickIndex(random, 60)
  const delay = random() * 4
  return { name: `${delay.toFixed(1)} ms after ${edits} edits`, event: 'edits', edits, delay }
}

/** The newest revision that the program said was done; null when it said nothing. */
function editAndKill(args: readonly string[], moment: Moment): Promise<number | null> {
  const program = fileURLToPath(new URL('editForever.ts', import.meta.url))
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  let armed = false
  function arm(): void {
    if (armed) return
    armed = true
    setTimeout(() => child.kill('SIGKILL'), moment.delay)
  }
  if (moment.event === 'born') arm()
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text
  })
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
    if (moment.event === 'started' && output.startsWith('started\n')) arm()
    if (moment.event === 'edits' && output.split('\ndone ').length > moment.edits) arm()
  })
  return new Promise((resolve, reject) => {
    child.once('close', (code, signal) => {
      if (signal !== 'SIGKILL') {
        reject(new Error(`The editing program ended by itself (${code}): ${errors}`))
        return
      }
      const lines = output.split('\n').slice(0, -1)
      const last = lines.findLast((line) => line.startsWith('done '))
      resolve(last ? Number(last.slice('done '.length)) : null)
    })
  })
}

/** Opens the file as the application would and compares it with the steps replayed in memory. */
async function lookAt(
  path: string,
  snapshots: string,
  before: Model,
  seed: number,
  acknowledged: number,
): Promise<{ report: { found: number; wrong: string[] }; model: Model | null }> {
  const opened = await openParts(path, { mode: 'edit', clock: () => new Date(), snapshots })
  if (!opened.ok) {
    return { report: { found: -1, wrong: [opened.problem.message] }, model: null }
  }
  const session = sessionOn(opened.value)
  const { connection } = opened.value
  const { revision, undoLabel, redoLabel } = session.state()
  const model = replay(before, seed, revision)
  const checks: readonly (readonly [string, boolean])[] = [
    ['an acknowledged edit is lost', revision >= acknowledged],
    ['more edits than the one in flight are there', revision <= acknowledged + 1],
    [
      'the content is not that of the steps',
      documentJson(session.document()) === documentJson(model.document),
    ],
    [
      'the labels differ',
      JSON.stringify({ undoLabel, redoLabel }) === JSON.stringify(labelsOf(model)),
    ],
    [
      'the history differs',
      session.history(100_000).length === model.done.length + model.undone.length,
    ],
    ['a page is out of place', connection.pragma('quick_check', { simple: true }) === 'ok'],
    ['a link leads nowhere', connection.prepare('PRAGMA foreign_key_check').all().length === 0],
    ['a rule is broken', brokenRules(session.document()).length === 0],
  ]
  session.close()
  const wrong = checks.filter(([, good]) => !good).map(([what]) => what)
  return { report: { found: revision, wrong }, model: wrong.length === 0 ? model : null }
}

function replay(before: Model, seed: number, revision: number): Model {
  const random = seededRandom(seed)
  let model = before
  while (model.revision < revision) {
    const taken = takeStep(model, tortureStep(viewOf(model), random))
    if (taken.ok) model = taken.value.model
  }
  return model
}
