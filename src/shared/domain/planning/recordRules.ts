import type { Id } from '../../base/identifiers.ts'
import { lineShapeId, placementId, ratingId, requirementId } from '../../base/identifiers.ts'
import { ok, problem, type Result } from '../../base/result.ts'
import type { Draft } from '../draft.ts'
import { linksOf } from '../links.ts'
import { nouns } from '../names.ts'
import type { RecordKind, RecordOf } from '../records/index.ts'
import type { Scale } from '../records/structure.ts'
import type { Transition } from '../records/transition.ts'

type RulesByKind = { [K in RecordKind]?: (record: RecordOf<K>, draft: Draft) => Result<null> }

const fine = ok(null)

function isPointOf(draft: Draft, scaleId: Id, value: number): boolean {
  return draft.get('scale', scaleId)?.points.some((point) => point.value === value) ?? false
}

function checkPoint(draft: Draft, scaleId: Id, value: number): Result<null> {
  return isPointOf(draft, scaleId, value)
    ? fine
    : problem('not-on-scale', `${value} is no point of this scale. Choose one of its points.`)
}

function badIdentity(expected: Id): Result<null> {
  return problem('bad-identity', 'The id of this record does not belong to its content.', {
    expected,
  })
}

/** A level that is in use must stay a point of its scale. */
function pointsStay(scale: Scale, draft: Draft): Result<null> {
  const values = new Set(scale.points.map(({ value }) => value))
  const isLost = (scaleId: Id, level: number | null) =>
    scaleId === scale.id && level !== null && !values.has(level)
  const used =
    draft.some('requirement', ({ scaleId, level }) => isLost(scaleId, level)) ||
    draft.some('rating', ({ scaleId, level }) => isLost(scaleId, level))
  return used
    ? problem(
        'points-in-use',
        'Requirements or ratings use a point that this scale would lose. Change them first.',
      )
    : fine
}

type Ends = Pick<Transition, 'fromRoleId' | 'toRoleId'>

function isJoined(steps: readonly (Ends | undefined)[]): boolean {
  return steps.every(
    (step, index) => index === 0 || step?.fromRoleId === steps[index - 1]?.toRoleId,
  )
}

function pathwaysStayJoined(transition: Transition, draft: Draft): Result<null> {
  const broken = draft.some('pathway', ({ transitionIds }) => {
    if (!transitionIds.includes(transition.id)) return false
    const steps = transitionIds.map((id) =>
      id === transition.id ? transition : draft.get('transition', id),
    )
    return !isJoined(steps)
  })
  return broken
    ? problem(
        'pathway-broken',
        'This transition is a step of a pathway that would fall apart. Take it out of the pathway first.',
      )
    : fine
}

/** Rules of one record that its schema cannot say, because they need the rest of the document. */
const rules: RulesByKind = {
  jobFamily: (record, draft) => {
    if (draft.some('jobFamily', ({ id, letter }) => id !== record.id && letter === record.letter)) {
      return problem(
        'letter-taken',
        `The letter ${record.letter} already belongs to another job family. Choose a free letter.`,
      )
    }
    return record.lastReference < (draft.get('jobFamily', record.id)?.lastReference ?? 0)
      ? problem(
          'reference-lowered',
          'The last map reference of a family never goes down, so that none is given twice.',
        )
      : fine
  },
  scale: (record, draft) => {
    const rising = record.points.every(
      (point, index) => index === 0 || point.value > (record.points[index - 1]?.value ?? 0),
    )
    return rising
      ? pointsStay(record, draft)
      : problem('scale-order', 'The points of a scale must rise from one to the next.')
  },
  requirement: (record, draft) => {
    const expected = requirementId(record.roleId, record.competencyId)
    if (record.id !== expected) return badIdentity(expected)
    return checkPoint(draft, record.scaleId, record.level)
  },
  placement: (record) => {
    const expected = placementId(record.mapId, record.roleId)
    return record.id === expected ? fine : badIdentity(expected)
  },
  lineShape: (record) => {
    const expected = lineShapeId(record.mapId, record.transitionId)
    return record.id === expected ? fine : badIdentity(expected)
  },
  rating: (record, draft) => {
    const expected = ratingId(record.personId, record.competencyId, record.rater, record.date)
    if (record.id !== expected) return badIdentity(expected)
    if ((record.answer === 'level') !== (record.level !== null)) {
      return problem(
        'rating-level',
        'A level belongs to a rated answer; "not applicable" and "not assessed" carry none.',
      )
    }
    return record.level === null ? fine : checkPoint(draft, record.scaleId, record.level)
  },
  transition: (record, draft) => {
    if ((record.kind === 'entry') !== (record.fromRoleId === null)) {
      return problem(
        'entry-from',
        'Only an entry starts outside the map, and an entry always does.',
      )
    }
    if (record.fromRoleId === record.toRoleId) {
      return problem('to-itself', 'A role cannot lead to itself. Choose another role.')
    }
    const twin = draft.some(
      'transition',
      ({ id, fromRoleId, toRoleId }) =>
        id !== record.id && fromRoleId === record.fromRoleId && toRoleId === record.toRoleId,
    )
    if (twin) {
      return problem(
        'already-linked',
        'These two roles are already linked. Edit that transition instead.',
      )
    }
    return pathwaysStayJoined(record, draft)
  },
  pathway: (record, draft) => {
    return isJoined(record.transitionIds.map((id) => draft.get('transition', id)))
      ? fine
      : problem(
          'pathway-broken',
          'Each step of a pathway starts where the one before ends. Reorder or complete the steps.',
        )
  },
  project: (record) =>
    record.payScale.max > record.payScale.min
      ? fine
      : problem('pay-scale', 'The pay scale must end above where it starts.'),
  map: ({ paper, customPaper }) =>
    (paper === 'custom') === (customPaper !== null)
      ? fine
      : problem('paper-size', 'A paper of your own has a width and a height; others have none.'),
}

/** Whether a record may stand in the document: its links exist and its own rules hold. */
export function checkRecord<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  draft: Draft,
): Result<null> {
  for (const link of linksOf(kind, record)) {
    if (!draft.has(link.kind, link.id)) {
      return problem(
        'missing-link',
        `This ${nouns[kind].one} refers to a ${nouns[link.kind].one} that is not in the project any more.`,
        { kind: link.kind, id: link.id },
      )
    }
  }
  const rule: ((record: RecordOf<K>, draft: Draft) => Result<null>) | undefined = rules[kind]
  return rule ? rule(record, draft) : fine
}
