/** Letters, digits, `_`, `-` and the separators `.` and `:` of composed ids; 1 to 200 characters. */
export type Id = string

const idPattern = /^[A-Za-z0-9_.:-]{1,200}$/

export function isId(value: unknown): value is Id {
  return typeof value === 'string' && idPattern.test(value)
}

/** The one requirement a role has for a competency: the pair is the identity. */
export function requirementId(roleId: Id, competencyId: Id): Id {
  return `${roleId}.${competencyId}`
}

/** The one placement a role has on a map. */
export function placementId(mapId: Id, roleId: Id): Id {
  return `${mapId}.${roleId}`
}

/** The one shape drawn by hand that a line has on a map. */
export function lineShapeId(mapId: Id, transitionId: Id): Id {
  return `${mapId}.${transitionId}`
}

/** One answer of one rater about one person and competency on one day (ISO date). */
export function ratingId(personId: Id, competencyId: Id, rater: string, date: string): Id {
  return `${personId}.${competencyId}.${rater}.${date}`
}
