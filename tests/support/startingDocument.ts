import type { Document } from '#shared/domain/document.ts'
import { aProject } from './aProject.ts'

/** A little of everything, so that random edits have something to hold on to from the start. */
export function startingDocument(): Document {
  return aProject({
    source: [{ id: 'source' }],
    jobFamily: [{ id: 'care' }, { id: 'office' }],
    levelBand: [{ id: 'entry' }, { id: 'middle' }, { id: 'top' }],
    competency: [{ id: 'filing' }, { id: 'talking' }],
    credential: [{ id: 'license' }],
    program: [{ id: 'course', awards: ['license'] }],
    support: [{ id: 'bus' }],
    role: [
      { id: 'aide', familyId: 'care', bandId: 'entry' },
      { id: 'nurse', familyId: 'care', bandId: 'top' },
      { id: 'clerk', familyId: 'office', bandId: 'entry' },
      { id: 'lead', familyId: 'office', bandId: 'middle' },
    ],
    requirement: [{ roleId: 'clerk', competencyId: 'filing' }],
    transition: [
      { id: 'aide-nurse', fromRoleId: 'aide', toRoleId: 'nurse' },
      { id: 'clerk-lead', fromRoleId: 'clerk', toRoleId: 'lead' },
    ],
    pathway: [{ id: 'way', transitionIds: ['clerk-lead'] }],
    laborFigure: [{ id: 'pay', roleId: 'nurse' }],
    evidence: [{ id: 'session', subjects: [{ kind: 'role', id: 'nurse' }] }],
    map: [{ id: 'map' }],
    placement: [{ mapId: 'map', roleId: 'clerk' }],
    annotation: [{ id: 'note' }],
    lineShape: [{ mapId: 'map', transitionId: 'clerk-lead' }],
    guidebook: [{ id: 'book' }],
    chapter: [
      { id: 'one', guidebookId: 'book' },
      { id: 'two', guidebookId: 'book', order: 1 },
    ],
    block: [{ id: 'first', chapterId: 'one', content: { type: 'map', mapId: 'map', caption: '' } }],
    person: [{ id: 'seven', currentRoleId: 'clerk', targetRoleId: 'lead' }],
    rating: [{ personId: 'seven', competencyId: 'filing' }],
    cohort: [{ id: 'group', personIds: ['seven'] }],
  })
}
