import type { ProjectSession } from '#main/project/session.ts'
import type { Random } from '#shared/base/random.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'
import { checkCommand } from '#shared/domain/commands/command.ts'
import { labelOf } from '#shared/domain/commands/labels.ts'
import { applyDiff, type Diff, reverseDiff } from '#shared/domain/diff.ts'
import type { Document } from '#shared/domain/document.ts'
import { planCommand } from '#shared/domain/planning/planCommand.ts'
import { randomCommand } from './randomCommand.ts'

export type Step =
  | { readonly type: 'run'; readonly command: unknown }
  | { readonly type: 'undo' | 'redo' }

type Edit = { readonly label: string; readonly diff: Diff }

/** What a session has to be like, kept in memory only and as plainly as possible. */
export type Model = {
  readonly document: Document
  readonly done: readonly Edit[]
  readonly undone: readonly Edit[]
  readonly revision: number
}

export function modelOf(document: Document): Model {
  return { document, done: [], undone: [], revision: 0 }
}

/** What a step is chosen from; a model and a session both show it. */
export type View = { readonly document: Document; readonly canRedo: boolean }

/** Mostly edits, now and then a few steps back and forth. */
export function randomStep({ document, canRedo }: View, random: Random): Step {
  const dice = random()
  if (dice < (canRedo ? 0.35 : 0.08)) return { type: 'undo' }
  if (dice < (canRedo ? 0.75 : 0.09)) return { type: 'redo' }
  return { type: 'run', command: randomCommand(document, random) }
}

export function viewOf({ document, undone }: Model): View {
  return { document, canRedo: undone.length > 0 }
}

/** The model after a step, with what the step changed; the problem where it changes nothing. */
export function takeStep(model: Model, step: Step): Result<{ model: Model; diff: Diff }> {
  const { document, done, undone, revision } = model
  const next = revision + 1
  if (step.type === 'run') {
    const checked = checkCommand(step.command)
    if (!checked.ok) return checked
    const planned = planCommand(document, checked.value)
    if (!planned.ok) return planned
    const diff = planned.value
    const edit = { label: labelOf(checked.value, document), diff }
    const after = applyDiff(document, diff)
    return ok({
      diff,
      model: { document: after, done: [...done, edit], undone: [], revision: next },
    })
  }
  const stack = step.type === 'undo' ? done : undone
  const edit = stack.at(-1)
  if (!edit) return problem(`nothing-to-${step.type}`, '')
  const diff = step.type === 'undo' ? reverseDiff(edit.diff) : edit.diff
  const moved =
    step.type === 'undo'
      ? { done: done.slice(0, -1), undone: [...undone, edit] }
      : { done: [...done, edit], undone: undone.slice(0, -1) }
  return ok({ diff, model: { ...moved, document: applyDiff(document, diff), revision: next } })
}

/** The same step on a real session, through the same check as at every door. */
export function takeRealStep(session: ProjectSession, step: Step) {
  if (step.type !== 'run') return session[step.type]()
  const checked = checkCommand(step.command)
  return checked.ok ? session.run(checked.value) : checked
}

export function labelsOf({ done, undone }: Model) {
  return { undoLabel: done.at(-1)?.label ?? null, redoLabel: undone.at(-1)?.label ?? null }
}
