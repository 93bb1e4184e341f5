import { expect } from 'vitest'
import type { Connection } from '#main/project/connection.ts'
import { readDocument, readRecords } from '#main/project/readRecords.ts'
import { seededRandom } from '#shared/base/random.ts'
import { sameJson } from '#shared/base/stableJson.ts'
import { type Diff, kindsOf } from '#shared/domain/diff.ts'
import { documentJson } from '#shared/domain/document.ts'
import { brokenRules } from './brokenRules.ts'
import {
  labelsOf,
  type Model,
  modelOf,
  randomStep,
  takeRealStep,
  takeStep,
  viewOf,
} from './editingModel.ts'
import { inspectHere } from './inspectHere.ts'
import { openTemporary, temporaryProject } from './openTemporary.ts'
import { unwrap } from './results.ts'
import { startingDocument } from './startingDocument.ts'

export const stepsPerSeed = 500
const stepsPerReopening = 170

/** The same values; `toEqual` is slow, so it only tells what differs. */
function expectSame(found: unknown, wanted: unknown): void {
  if (!sameJson(found, wanted)) expect(found).toEqual(wanted)
}

/** The rows an edit touched hold what the document holds, and nothing where it holds nothing. */
function expectTouchedRows(connection: Connection, model: Model, diff: Diff): void {
  for (const kind of kindsOf(diff)) {
    const ids = (diff[kind] ?? []).map(({ id }) => id)
    const wanted = ids.map((id) => [id, model.document[kind].get(id)])
    const rows = unwrap(readRecords(connection, kind, ids))
    expectSame(
      ids.map((id) => [id, rows.get(id)]),
      wanted,
    )
  }
}

function expectWholeFile(connection: Connection, model: Model): void {
  const read = unwrap(readDocument(connection))
  expect(documentJson(read)).toBe(documentJson(model.document))
  expect([...read.role.keys()]).toEqual([...model.document.role.keys()])
  expect(brokenRules(model.document)).toEqual([])
  expect(connection.pragma('foreign_key_check')).toEqual([])
}

/**
 * Takes random steps on a real file and on the model side by side, reopens the file now and then,
 * goes all the way back and forth again, and expects the two to be the same at every point.
 */
export async function editAtRandom(seed: number): Promise<void> {
  const random = seededRandom(seed)
  const project = temporaryProject(startingDocument())
  let model = modelOf(startingDocument())
  let { session, connection } = await openTemporary(project, { startHelper: inspectHere })

  async function reopen(): Promise<void> {
    session.close()
    const opened = await openTemporary(project, { startHelper: inspectHere })
    session = opened.session
    connection = opened.connection
    expect(documentJson(session.document())).toBe(documentJson(model.document))
    expect(session.state()).toMatchObject({ revision: model.revision, ...labelsOf(model) })
  }

  for (let count = 1; count <= stepsPerSeed; count++) {
    const step = randomStep(viewOf(model), random)
    const expected = takeStep(model, step)
    const real = takeRealStep(session, step)
    if (expected.ok) {
      model = expected.value.model
      const { revision, diff, undoLabel, redoLabel } = unwrap(real)
      expectSame(diff, expected.value.diff)
      expect({ revision, undoLabel, redoLabel }).toEqual({
        revision: model.revision,
        ...labelsOf(model),
      })
      expectTouchedRows(connection, model, diff)
    } else {
      expect(real.ok ? null : real.problem.code).toBe(expected.problem.code)
    }
    if (count % 100 === 0) expectWholeFile(connection, model)
    if (count % stepsPerReopening === 0) await reopen()
  }

  async function goThroughHistory(type: 'undo' | 'redo', middle: number): Promise<void> {
    for (let count = 0; ; count++) {
      if (count === middle) await reopen()
      const expected = takeStep(model, { type })
      expect(session[type]().ok).toBe(expected.ok)
      if (!expected.ok) break
      model = expected.value.model
    }
    expectWholeFile(connection, model)
  }

  await goThroughHistory('redo', 10)
  const newest = documentJson(model.document)
  await goThroughHistory('undo', 100)
  expect(documentJson(model.document)).toBe(documentJson(startingDocument()))
  await goThroughHistory('redo', 100)
  expect(documentJson(model.document)).toBe(newest)
  await reopen()
}
