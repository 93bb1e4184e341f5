import type { DocumentRecords } from '#shared/domain/document.ts'
import type { CheckCode } from '#shared/domain/integrity/checks.ts'
import {
  aCredential,
  aPay,
  aProgram,
  aRequirement,
  aRole,
  aTransition,
  condition,
  credentialGate,
} from '../../analysis/aDocument.ts'
import { clerk, clerkToTech, lead, tech, techToLead, tidy, withRole } from './aTidyProject.ts'

/** Check, subject and message, with the project in which it is found. */
export type CheckCase = readonly [CheckCode, string, string, DocumentRecords]

export const noPrerequisites = { education: '', experienceHours: null, exam: '', credentialIds: [] }
/** One change to the tidy project per check of routes, and what the check says about it. */
export const routeCases: readonly CheckCase[] = [
  [
    'dead-end',
    'Tech',
    'Moves lead into Tech, but none leads on, and it is not marked as an exit point.',
    {
      ...tidy,
      transition: [clerkToTech, { ...techToLead, status: 'retired' }],
      role: [clerk, tech, { ...lead, bandId: 'top' }],
    },
  ],
  [
    'self-loop',
    'Tech to Tech',
    'This move starts and ends at Tech.',
    { ...tidy, transition: [...tidy.transition, aTransition('tech', 'tech')] },
  ],
  [
    'duplicate-transition',
    'Tech to Lead',
    'Another move also leads from Tech to Lead.',
    { ...tidy, transition: [...tidy.transition, { ...techToLead, id: 'twin' }] },
  ],
  [
    'crowded-card',
    'Tech',
    '61 moves start or end at Tech; on a map their lines run together at its card.',
    {
      ...tidy,
      transition: [
        ...tidy.transition,
        ...Array.from({ length: 59 }, (_, index) =>
          aTransition('clerk', 'tech', { id: `again-${index}` }),
        ),
      ],
    },
  ],
  [
    'impossible-gate',
    'Tech to Lead',
    'A rule asks for more parts than it lists: any three of: Card or driver license.',
    {
      ...tidy,
      transition: [
        clerkToTech,
        {
          ...techToLead,
          gates: [{ type: 'atLeast', n: 3, rules: [credentialGate('card'), condition('driving')] }],
        },
      ],
    },
  ],
  [
    'prerequisite-circle',
    'Card',
    'Card, which needs Diploma, which needs Card.',
    {
      ...tidy,
      credential: [
        aCredential('card', {
          name: 'Card',
          prerequisites: { ...noPrerequisites, credentialIds: ['diploma'] },
        }),
        aCredential('diploma', {
          name: 'Diploma',
          prerequisites: { ...noPrerequisites, credentialIds: ['card'] },
        }),
      ],
    },
  ],
  [
    'range-out-of-order',
    'Tech to Lead',
    'The months beside work and cost of this move do not rise from minimum to maximum.',
    {
      ...tidy,
      transition: [
        clerkToTech,
        {
          ...techToLead,
          workingMonths: { min: 9, typical: 6, max: 12 },
          cost: { min: 20, max: 10 },
        },
      ],
    },
  ],
  [
    'orphan-role',
    'Cook',
    'No move leads into Cook and none leads out of it.',
    {
      ...tidy,
      role: [...tidy.role, aRole('cook', { title: 'Cook', nationalPay: aPay(35_000) })],
      requirement: [...tidy.requirement, aRequirement('cook', 'skill', 2)],
    },
  ],
  [
    'no-entry',
    'Sample',
    'No role is marked as an entry point and no entry move is drawn.',
    withRole(clerk, { entryPoint: false }),
  ],
  [
    'unreachable-entry',
    'Clerk',
    'No move leads into Clerk, and it is not marked as an entry point.',
    {
      ...withRole(clerk, { entryPoint: false }),
      transition: [...tidy.transition, aTransition(null, 'tech')],
    },
  ],
  [
    'unreachable-role',
    'Clerk',
    'Moves lead into Clerk, but none of them starts from an entry point.',
    {
      ...withRole(clerk, { entryPoint: false }),
      transition: [...tidy.transition, aTransition(null, 'lead'), aTransition('tech', 'clerk')],
    },
  ],
  [
    'declining-only-entry',
    'Clerk',
    'Clerk is declining, and Family A has no entry that is not.',
    withRole(clerk, { demand: 'declining' }),
  ],
  [
    'no-gate-no-gap',
    'Tech to Lead',
    'The move from Tech to Lead has no gate, no course and no skill to raise.',
    { ...tidy, transition: [clerkToTech, { ...techToLead, requiredExperienceMonths: null }] },
  ],
  [
    'bridge-without-program',
    'Clerk to Tech',
    'The move from Clerk to Tech is a bridge, so readers expect a training course. None is attached.',
    { ...tidy, transition: [{ ...clerkToTech, programIds: [] }, techToLead] },
  ],
  [
    'gate-without-program',
    'Tech to Lead',
    'No course in this project leads to what the move asks for: Diploma.',
    {
      ...tidy,
      credential: [...tidy.credential, aCredential('diploma', { name: 'Diploma' })],
      transition: [clerkToTech, { ...techToLead, gates: [credentialGate('diploma')] }],
    },
  ],
  [
    'unfinished-gate',
    'Tech to Lead',
    'A rule of this move names no credential yet, or has an empty part.',
    { ...tidy, transition: [clerkToTech, { ...techToLead, gates: [condition('credential')] }] },
  ],
  [
    'credential-without-program',
    'Card',
    'Tech must hold Card, but no course in this project leads to it.',
    {
      ...tidy,
      transition: [{ ...clerkToTech, gates: [] }, techToLead],
      program: [{ ...tidy.program[0], awards: [] }].flatMap((one) => aProgram('course', one)),
    },
  ],
  [
    'retired-step',
    'Onward',
    'Onward uses what has been retired: Clerk to Lead.',
    {
      ...tidy,
      transition: [
        ...tidy.transition,
        aTransition('clerk', 'lead', { status: 'retired', id: 'old' }),
      ],
      pathway: [
        {
          id: 'onward',
          name: 'Onward',
          transitionIds: ['old'],
          audience: '',
          stages: [],
          narrative: '',
          onPoster: false,
          order: 0,
        },
      ],
    },
  ],
]
