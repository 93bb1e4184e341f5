/** Errors stop a correct print; warnings and notes ask for a look. */
export type Severity = 'error' | 'warning' | 'note'

export const findingAreas = ['Routes', 'Skills', 'Pay', 'Sources', 'Titles', 'Print'] as const
export type FindingArea = (typeof findingAreas)[number]

export type CheckInfo = {
  readonly title: string
  readonly severity: Severity
  readonly area: FindingArea
  /** Words of the button that leads to the place of the fix. */
  readonly action: string
  readonly fix: string
}

function check(
  area: FindingArea,
  severity: Severity,
  title: string,
  action: string,
  fix: string,
): CheckInfo {
  return { area, severity, title, action, fix }
}

/** Every check, in the order in which findings of equal severity are listed. */
export const checks = {
  'dead-end': check(
    'Routes',
    'error',
    'Route goes nowhere',
    'Mark as end',
    'Add a move out of the role, or mark it as an exit point.',
  ),
  'self-loop': check(
    'Routes',
    'error',
    'Move leads to itself',
    'Open move',
    'Choose another role as the end of the move, or remove it.',
  ),
  'duplicate-transition': check(
    'Routes',
    'error',
    'Two moves between the same roles',
    'Open move',
    'Keep one of them and remove the other.',
  ),
  'impossible-gate': check(
    'Routes',
    'error',
    'Gate can never pass',
    'Open gate',
    'Ask for no more parts than the rule lists, or list more.',
  ),
  'prerequisite-circle': check(
    'Routes',
    'error',
    'Prerequisites run in a circle',
    'Open credential',
    'Remove one of the prerequisites, so that the circle opens.',
  ),
  'range-out-of-order': check(
    'Routes',
    'error',
    'Range is out of order',
    'Open move',
    'Enter the least first: minimum, typical, maximum.',
  ),
  'orphan-role': check(
    'Routes',
    'warning',
    'Role stands alone',
    'Connect role',
    'Connect it to other roles on the map, or remove it.',
  ),
  'no-entry': check(
    'Routes',
    'warning',
    'No way in is marked',
    'Mark an entry',
    'Mark the roles that people enter from outside as entry points.',
  ),
  'unreachable-entry': check(
    'Routes',
    'warning',
    'No way into this role',
    'Mark as entry',
    'Mark it as an entry point, or add a move into it.',
  ),
  'unreachable-role': check(
    'Routes',
    'warning',
    'Role cannot be reached',
    'Show on map',
    'Add a move into it from a role that can be reached, or mark an entry point before it.',
  ),
  'declining-only-entry': check(
    'Routes',
    'warning',
    'Only entry is declining',
    'Open role',
    'Add another way into this job family, or say on the map that this entry is shrinking.',
  ),
  'no-gate-no-gap': check(
    'Routes',
    'warning',
    'Move asks for nothing',
    'Open move',
    'Enter what the move takes, or ask whether these are two names for the same role.',
  ),
  'bridge-without-program': check(
    'Routes',
    'warning',
    'Bridge names no course',
    'Add course',
    'Attach a course, or change the kind of the move.',
  ),
  'gate-without-program': check(
    'Routes',
    'warning',
    'No course leads to this gate',
    'Pick a course',
    'Add a course that awards the credential, or attach the award to one.',
  ),
  'unfinished-gate': check(
    'Routes',
    'warning',
    'Gate is not finished',
    'Open gate',
    'Choose the credential, or fill the empty part of the rule.',
  ),
  'credential-without-program': check(
    'Routes',
    'warning',
    'No course awards this credential',
    'Pick a course',
    'Add a course that awards it, or attach the award to one.',
  ),
  'retired-step': check(
    'Routes',
    'warning',
    'Route uses a retired move',
    'Open route',
    'Take the move out of the route, or make it active again.',
  ),
  'role-without-requirements': check(
    'Skills',
    'warning',
    'Role asks for no skills',
    'Open matrix',
    'Enter what the role asks for in the matrix.',
  ),
  'no-default-scale': check(
    'Skills',
    'error',
    'No default scale is chosen',
    'Open settings',
    'Choose the scale on which the project compares levels.',
  ),
  'level-without-descriptor': check(
    'Skills',
    'warning',
    'Level has no description',
    'Describe level',
    'Describe what a person can do at that level of the skill.',
  ),
  'skill-not-taught': check(
    'Skills',
    'warning',
    'Skill is never taught',
    'Pick a course',
    'Add the skill to the coverage of a course or a development experience.',
  ),
  'skill-not-taught-to-level': check(
    'Skills',
    'note',
    'Skill is not taught far enough',
    'Pick a course',
    'Find a course that reaches the level, or check whether the role needs it at hire.',
  ),
  'retired-skill': check(
    'Skills',
    'warning',
    'Retired skill is still asked for',
    'Open skill',
    'Take it out of the requirements, or make the skill active again.',
  ),
  'unused-skill': check(
    'Skills',
    'note',
    'Skill is asked for nowhere',
    'Open matrix',
    'Enter which roles ask for it, or remove it.',
  ),
  'point-without-description': check(
    'Skills',
    'note',
    'Scale point has no description',
    'Open scale',
    'Say in a few words what a person at this point can do.',
  ),
  'pay-without-date': check(
    'Pay',
    'error',
    'Pay has no date',
    'Add date',
    'Enter the month or year the figure stands for.',
  ),
  'pay-out-of-order': check(
    'Pay',
    'error',
    'Pay figures are out of order',
    'Open role',
    'Enter the low figure first, then the median, then the high one.',
  ),
  'pay-without-source': check(
    'Pay',
    'warning',
    'Pay names no source',
    'Add source',
    'Choose the source of the figure, or mark it as illustrative.',
  ),
  'mixed-pay-years': check(
    'Pay',
    'warning',
    'Pay is from another year',
    'Open role',
    'Update the figure, so that roles can be compared.',
  ),
  'pay-drops-upward': check(
    'Pay',
    'warning',
    'Pay drops on an upward move',
    'Review',
    'Check both figures. If they are right, give the reason in the note of the move.',
  ),
  'role-without-pay': check(
    'Pay',
    'note',
    'Role has no pay',
    'Add pay',
    'Enter national or local pay with its date and source.',
  ),
  'growth-without-source': check(
    'Pay',
    'note',
    'Growth names no source',
    'Add source',
    'Choose the source of the projection.',
  ),
  'expired-source': check(
    'Sources',
    'warning',
    'Source has expired',
    'Open source',
    'Look for a newer edition and update the figures that come from it.',
  ),
  'old-occupation-code': check(
    'Sources',
    'warning',
    'Occupation code is from an old list',
    'Open role',
    'Look up the code in the 2018 Standard Occupational Classification.',
  ),
  'review-overdue': check(
    'Sources',
    'warning',
    'Review is overdue',
    'Open settings',
    'Review the project with practitioners and set the next date.',
  ),
  'code-without-vintage': check(
    'Sources',
    'note',
    'Occupation code has no vintage',
    'Open role',
    'Enter which list the code is from, such as SOC 2018.',
  ),
  'figure-without-source': check(
    'Sources',
    'note',
    'Labor figure names no source',
    'Add source',
    'Choose the source of the figure.',
  ),
  'unused-source': check(
    'Sources',
    'note',
    'Source is used nowhere',
    'Open source',
    'Attach it to the facts that come from it, or remove it.',
  ),
  'title-collision': check(
    'Titles',
    'warning',
    'Two roles share a title',
    'Open role',
    'Rename one of them, merge them, or tell them apart by a rung.',
  ),
  'short-title-collision': check(
    'Titles',
    'warning',
    'Two cards show the same title',
    'Open role',
    'Give one of them another short title.',
  ),
  'no-map': check(
    'Print',
    'warning',
    'The project has no map',
    'Add map',
    'Add a map that shows the roles.',
  ),
  'role-on-no-map': check(
    'Print',
    'warning',
    'Role is on no map',
    'Show on map',
    'Add it to a map, or remove it.',
  ),
  'crowded-card': check(
    'Print',
    'warning',
    'More lines than a card has room for',
    'Open role',
    'Split the role, remove moves, or show it on a map with fewer roles.',
  ),
  'pay-outside-ruler': check(
    'Print',
    'note',
    'Pay lies outside the pay ruler',
    'Open settings',
    'Widen the pay scale of the project.',
  ),
  'map-without-text': check(
    'Print',
    'note',
    'Map has no text alternative',
    'Describe map',
    'Say in two or three sentences what the map shows.',
  ),
} as const satisfies Record<string, CheckInfo>

export type CheckCode = keyof typeof checks
