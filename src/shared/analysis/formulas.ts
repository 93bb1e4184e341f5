export type Formula = {
  readonly id: string
  readonly name: string
  /** The formula as it is printed on method pages. */
  readonly text: string
  /** What the result means and what it leaves out, in one or two sentences. */
  readonly note: string
  readonly source: string
}

const ownDesign = 'Pathbook method'

/**
 * Every formula the analyses use: the one place from which screens, method pages and exports take
 * names and texts. c is the current level, r the required level, w the importance (1 to 5), all on
 * the scale of the project.
 */
export const formulas = {
  weightedReadiness: {
    id: 'weighted-readiness',
    name: 'Weighted readiness',
    text: 'R = 100 × Σ w·min(c, r) ÷ Σ w·r',
    note: 'Levels above the required one are not credited. Skills without a rating are left out and shown as coverage. Licenses, hours and other gates stand beside the score and are never averaged in.',
    source: ownDesign,
  },
  coverage: {
    id: 'coverage',
    name: 'Coverage',
    text: 'coverage = 100 × rated requirements ÷ applicable requirements',
    note: 'Requirements marked not applicable and requirements at level 0 do not count.',
    source: ownDesign,
  },
  averageGap: {
    id: 'average-gap',
    name: 'Average gap',
    text: 'average gap = mean of max(0, r − c) over rated requirements',
    note: 'A surplus in one skill never offsets a shortage in another.',
    source: ownDesign,
  },
  percentFit: {
    id: 'percent-fit',
    name: 'Percent fit',
    text: 'fit = 100 × requirements with c = r ÷ rated requirements',
    note: 'Exceeding a requirement is no match here, so more skill can lower this number.',
    source: 'Infor HCM documentation, qualification matching',
  },
  percentFitWithinOne: {
    id: 'percent-fit-within-one',
    name: 'Percent fit within one level',
    text: 'fit ±1 = 100 × requirements with |c − r| ≤ 1 ÷ rated requirements',
    note: 'The same with a match margin of one level up or down.',
    source: 'Infor HCM documentation, qualification matching',
  },
  levelsHeld: {
    id: 'levels-held',
    name: 'Skill levels held',
    text: 'levels held = Σ min(c, r) of Σ r over rated requirements',
    note: 'The same sum without importance.',
    source: ownDesign,
  },
  priority: {
    id: 'priority',
    name: 'What to close first',
    text: 'priority = w × max(0, r − c)',
    note: 'The five highest are listed first; equal values put must-have skills first.',
    source: ownDesign,
  },
  readinessClass: {
    id: 'readiness-class',
    name: 'Readiness class',
    text: 'Ready, Nearly, Developing, Exploring or Not enough ratings: the first rule that holds',
    note: 'The thresholds are settings of the project and are printed with the result.',
    source: ownDesign,
  },
  transitionFit: {
    id: 'transition-fit',
    name: 'Level fit between two roles',
    text: 'fit = 100 × Σ w·min(s, t) ÷ Σ w·t, with s and t the levels the two roles ask for',
    note: 'A skill the first role does not ask for counts as 0. Without any requirement on the first role there is no result.',
    source: `${ownDesign}; O*NET levels are compared raw, 0 to 7`,
  },
  overlap: {
    id: 'overlap',
    name: 'Skill overlap (Jaccard)',
    text: 'overlap = 100 × skills both roles ask for ÷ skills either role asks for',
    note: 'Counts skills, not levels.',
    source: 'Jaccard index',
  },
  gatePath: {
    id: 'gate-path',
    name: 'Time to pass the gates',
    text: 'length = longest chain of steps, each starting when its prerequisites are done',
    note: 'Steps without a prerequisite between them overlap. Steps whose time is not entered are named and count as 0.',
    source: 'Critical path method',
  },
  routes: {
    id: 'routes',
    name: 'Routes under limits',
    text: 'order = fewest months, then lowest cost, then fewest moves, over all routes without a repeated role',
    note: 'Exact search: no better route within the limits is left out. A move of unknown time or cost is never said to fit a limit on it.',
    source: 'Best-first search with exact lower bounds (A*)',
  },
  scaleConversion: {
    id: 'scale-conversion',
    name: 'Conversion between scales',
    text: 'position = (value − min) ÷ (max − min), stretched to the project scale, nearest point, halves up',
    note: 'The value and scale as given stay visible.',
    source: ownDesign,
  },
  standardized: {
    id: 'standardized',
    name: 'Standardized score',
    text: 'S = 100 × (O − L) ÷ (H − L)',
    note: 'O is the original rating, L and H the ends of its scale.',
    source: 'O*NET OnLine, scales and standardized scores',
  },
  teamLevel: {
    id: 'team-level',
    name: 'Required level of a team',
    text: 'required level = Σ people × level ÷ Σ people',
    note: 'Compare it with the average assessed level and the number of people assessed.',
    source: 'Progression, skill gap analysis guide',
  },
  wageChange: {
    id: 'wage-change',
    name: 'Pay change',
    text: 'change = median of the next role − median of the present role, both local or both national',
    note: 'Hourly pay counts 2,080 hours a year. A negative change is a dip and is shown.',
    source: 'U.S. Bureau of Labor Statistics, hours of a full-time year',
  },
} as const satisfies Record<string, Formula>

export type FormulaName = keyof typeof formulas
