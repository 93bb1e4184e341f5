import type { DocumentRecords } from '#shared/domain/document.ts'
import type { Role } from '#shared/domain/records/role.ts'
import {
  aCompetency,
  aCredential,
  aMap,
  aPay,
  aProgram,
  aRequirement,
  aRole,
  aSource,
  aTransition,
  bands,
  credentialGate,
  families,
  levels,
  months,
  project,
} from '../../analysis/aDocument.ts'

const coded = { occupationCode: '29-2055', occupationVintage: 'SOC 2018' }

export const clerk = aRole('clerk', {
  ...coded,
  title: 'Clerk',
  mapReference: 'A1',
  entryPoint: true,
  nationalPay: aPay(30_000),
})

export const tech = aRole('tech', {
  ...coded,
  title: 'Tech',
  mapReference: 'A2',
  bandId: 'mid',
  nationalPay: aPay(40_000),
  credentials: [{ credentialId: 'card', need: 'required', legallyRequired: true }],
})

export const lead = aRole('lead', {
  ...coded,
  title: 'Lead',
  mapReference: 'A3',
  bandId: 'top',
  nationalPay: aPay(50_000),
})

export const clerkToTech = aTransition('clerk', 'tech', {
  kind: 'bridge',
  gates: [credentialGate('card')],
  programIds: ['course'],
  workingMonths: months(3),
})

export const techToLead = aTransition('tech', 'lead', {
  workingMonths: months(24),
  requiredExperienceMonths: 24,
})

export const skill = aCompetency('skill', {
  name: 'Sterile technique',
  levelDescriptors: [2, 3].map((value) => ({ value, text: `What level ${value} looks like` })),
})

/** A small project in which no check finds anything. */
export const tidy = {
  project: [project],
  scale: [levels],
  jobFamily: families,
  levelBand: bands,
  source: [aSource('bls', { name: 'Pay survey', expires: '2027-01' })],
  competency: [skill],
  credential: [aCredential('card', { name: 'Card' })],
  program: [
    aProgram('course', {
      awards: ['card'],
      coverage: [{ competencyId: 'skill', level: 3, depth: 'taught' as const }],
    }),
  ],
  role: [clerk, tech, lead],
  requirement: [
    aRequirement('clerk', 'skill', 2),
    aRequirement('tech', 'skill', 3),
    aRequirement('lead', 'skill', 3),
  ],
  transition: [clerkToTech, techToLead],
  map: [aMap('all')],
} satisfies DocumentRecords

/** The tidy project with one of its roles changed. */
export function withRole(changed: Role, more: Partial<Role>): DocumentRecords {
  return {
    ...tidy,
    role: tidy.role.map((role) => (role.id === changed.id ? { ...role, ...more } : role)),
  }
}
