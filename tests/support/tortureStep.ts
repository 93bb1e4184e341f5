import { pickIndex, type Random } from '#shared/base/random.ts'
import type { Document } from '#shared/domain/document.ts'
import { aRecord } from './aProject.ts'
import { randomStep, type Step, type View } from './editingModel.ts'

/** A random step as in the tests of editing, sometimes one that rewrites a good part of the file. */
export function tortureStep(view: View, random: Random): Step {
  const dice = random()
  if (dice < 0.08) return { type: 'run', command: addRoles(view.document, random) }
  if (dice < 0.25) return { type: 'run', command: editRoles(view.document, random) }
  return randomStep(view, random)
}

function editRoles(document: Document, random: Random): object {
  const ids = [...document.role.keys()].filter(() => random() < 0.5)
  const purpose = `${pickIndex(random, 1e6)} `.repeat(40)
  return { type: 'role.editMany', ids, changes: { purpose } }
}

function addRoles(document: Document, random: Random): object {
  const familyId = [...document.jobFamily.keys()][0] ?? 'family'
  const bandId = [...document.levelBand.keys()][0] ?? 'band'
  const roles = Array.from({ length: document.role.size > 400 ? 1 : 40 }, () =>
    aRecord('role', { id: `role-${pickIndex(random, 1e9)}`, familyId, bandId }),
  )
  return { type: 'role.addMany', roles }
}
