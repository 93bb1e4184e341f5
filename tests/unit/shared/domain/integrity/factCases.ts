import type { LaborFigure } from '#shared/domain/records/facts.ts'
import {
  aCompetency,
  aMap,
  aPay,
  aProgram,
  aScale,
  aSource,
  levels,
  project,
} from '../../analysis/aDocument.ts'
import { clerk, lead, skill, tech, tidy, withRole } from './aTidyProject.ts'
import type { CheckCase } from './routeCases.ts'

const figure: LaborFigure = {
  id: 'f',
  roleId: 'tech',
  occupationCode: '',
  measure: 'vacancies',
  value: 3,
  unit: '',
  geography: '',
  baselineYear: 2025,
  horizonYear: null,
  scenario: 'base',
  components: [],
  method: '',
  confidence: 'low',
  comment: '',
  sourceId: null,
  asOf: null,
  confirmation: 'edited',
}

/** The same for skills, pay, sources, titles and print. */
export const factCases: readonly CheckCase[] = [
  [
    'role-without-requirements',
    'Lead',
    'Nothing is entered about the skills Lead asks for, so no gap can be shown.',
    { ...tidy, requirement: tidy.requirement.slice(0, 2) },
  ],
  [
    'no-default-scale',
    'Sample',
    'Requirements are entered, but the scale to compare them on is not chosen.',
    { ...tidy, project: [{ ...project, defaultScaleId: null }] },
  ],
  [
    'level-without-descriptor',
    'Sterile technique',
    'Sterile technique has no description for level 3, which 2 roles ask for.',
    { ...tidy, competency: [{ ...skill, levelDescriptors: [{ value: 2, text: 'Two' }] }] },
  ],
  [
    'skill-not-taught',
    'Sterile technique',
    '3 roles must have Sterile technique, but no course in this project teaches it.',
    { ...tidy, program: [aProgram('course', { awards: ['card'] })] },
  ],
  [
    'skill-not-taught-to-level',
    'Sterile technique',
    'Courses bring Sterile technique to level 2; 2 roles ask for more.',
    {
      ...tidy,
      program: [
        aProgram('course', {
          awards: ['card'],
          coverage: [{ competencyId: 'skill', level: 2, depth: 'taught' }],
        }),
      ],
    },
  ],
  [
    'retired-skill',
    'Sterile technique',
    'Sterile technique is retired, but 3 roles still ask for it.',
    { ...tidy, competency: [{ ...skill, status: 'retired' }] },
  ],
  [
    'unused-skill',
    'Skill other',
    'No role asks for Skill other.',
    { ...tidy, competency: [skill, aCompetency('other')] },
  ],
  [
    'point-without-description',
    'Scale bare',
    'Scale bare does not describe 2 (point 2).',
    {
      ...tidy,
      scale: [
        levels,
        {
          ...aScale('bare', [1, 2]),
          points: aScale('bare', [1, 2]).points.map((point) =>
            point.value === 2 ? { ...point, description: ' ' } : point,
          ),
        },
      ],
    },
  ],
  [
    'pay-without-date',
    'Tech',
    'No month or year is given for the national pay and local pay of Tech.',
    withRole(tech, {
      nationalPay: aPay(40_000, { asOf: null }),
      localPay: aPay(41_000, { asOf: null }),
    }),
  ],
  [
    'pay-out-of-order',
    'Tech',
    'Low, median and high figure do not rise in the national pay of Tech.',
    withRole(tech, { nationalPay: aPay(40_000, { low: 30_000, high: 39_000 }) }),
  ],
  [
    'pay-without-source',
    'Tech',
    'No source is given for the national pay of Tech.',
    withRole(tech, { nationalPay: aPay(40_000, { sourceId: null }) }),
  ],
  [
    'mixed-pay-years',
    'Tech',
    'The national pay of Tech is from May 2025; 2 of 3 roles show 2024.',
    withRole(tech, { nationalPay: aPay(40_000, { asOf: '2025-05' }) }),
  ],
  [
    'pay-drops-upward',
    'Tech to Lead',
    'The move from Tech to Lead goes up, but national pay falls by $1,500 a year.',
    withRole(lead, { nationalPay: aPay(38_500) }),
  ],
  [
    'role-without-pay',
    'Lead',
    'Lead has neither a national nor a local median.',
    withRole(lead, { nationalPay: null }),
  ],
  [
    'growth-without-source',
    'Lead',
    'The growth of Lead does not say where it comes from.',
    withRole(lead, {
      growth: { percent: 3, baseYear: 2024, targetYear: 2034, sourceId: null },
    }),
  ],
  [
    'expired-source',
    'Pay survey',
    'Pay survey was good until May 2026; 3 records rely on it.',
    { ...tidy, source: [aSource('bls', { name: 'Pay survey', expires: '2026-05' })] },
  ],
  [
    'old-occupation-code',
    'Lead',
    'The code 29-2055 of Lead is from SOC 2010; the list of 2018 replaced it.',
    withRole(lead, { occupationVintage: 'SOC 2010' }),
  ],
  [
    'review-overdue',
    'Sample',
    'The project was to be reviewed by Jun 14, 2026.',
    { ...tidy, project: [{ ...project, reviewBy: '2026-06-14' }] },
  ],
  [
    'code-without-vintage',
    'Lead',
    'The code 29-2055 of Lead does not say which list it is from.',
    withRole(lead, { occupationVintage: '' }),
  ],
  [
    'figure-without-source',
    'vacancies, Tech',
    'The figure "vacancies, Tech" does not say where it comes from.',
    { ...tidy, laborFigure: [figure] },
  ],
  [
    'unused-source',
    'Source other',
    'No fact of the project comes from Source other.',
    { ...tidy, source: [...tidy.source, aSource('other')] },
  ],
  [
    'title-collision',
    'Lead',
    'tech is another name of Lead and the title of A2.',
    withRole(lead, { title: 'Lead', aliases: [{ title: 'tech', employer: '' }] }),
  ],
  [
    'short-title-collision',
    'Tech',
    'The cards of Clerk and Tech both show T.',
    {
      ...tidy,
      role: [{ ...clerk, shortTitle: 'T' }, { ...tech, shortTitle: 'T' }, lead],
    },
  ],
  ['no-map', 'Sample', 'There are roles, but no map shows them.', { ...tidy, map: [] }],
  [
    'role-on-no-map',
    'Lead',
    'No map of the project shows Lead.',
    { ...tidy, map: [aMap('part', ['clerk', 'tech'])] },
  ],
  [
    'pay-outside-ruler',
    'Lead',
    'Lead pays $150,000; the ruler on the cards runs from $20k to $140k.',
    withRole(lead, { nationalPay: aPay(150_000) }),
  ],
  [
    'map-without-text',
    'Map all',
    'Map all has no text for readers who cannot see it.',
    { ...tidy, map: [{ ...aMap('all'), altText: '' }] },
  ],
]
