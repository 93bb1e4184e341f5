import type { Document } from '#shared/domain/document.ts'
import { aProject, type ProjectParts } from '../../../../support/aProject.ts'

const families = [
  { id: 'support', name: 'Support services' },
  { id: 'nursing', name: 'Nursing & patient care' },
  { id: 'lab', name: 'Lab & imaging' },
]
const bands = [
  { id: 'entry', name: 'Entry', description: 'Learn on the job.', preparation: '0 to 8 weeks' },
  { id: 'certified', name: 'Certified', description: 'A short course.', preparation: '6 weeks' },
  { id: 'leading', name: 'Leadership & advanced', description: 'Leads.', preparation: '2 years' },
]

function pay(median: number) {
  return {
    low: median - 8000,
    median,
    high: median + 20_000,
    unit: 'year' as const,
    geography: 'United States',
    asOf: '2024-05',
    kind: 'OOH' as const,
    sourceId: 'bls',
  }
}

const fact = { confirmation: 'confirmed' as const, sourceId: 'bls' }

/** Seven roles in three families and three levels, one move of every kind, one route. */
export function aMap(parts: ProjectParts = {}): Document {
  const months = (typical: number) => ({ min: typical, typical, max: typical })
  return aProject({
    project: [
      {
        title: 'Healthcare career map',
        contactTitle: 'Pick up the workbook',
        contactText: 'Ask Human Resources for a copy.',
        disclaimer: 'This map is not a promise of a job',
        editionNumber: '3',
        editionStatus: 'published',
        asOf: '2024-05',
        reviewBy: '2027-01',
      },
    ],
    source: [{ id: 'bls', name: 'OOH', attribution: 'Pay: Bureau of Labor Statistics, May 2024' }],
    jobFamily: families,
    levelBand: bands,
    role: [
      {
        id: 'evs',
        title: 'Environmental services technician',
        shortTitle: 'Environmental services tech',
        familyId: 'support',
        bandId: 'entry',
        nationalPay: pay(35_900),
        demand: 'average',
        entryPoint: true,
        ...fact,
      },
      {
        id: 'lead',
        title: 'Environmental services lead',
        familyId: 'support',
        bandId: 'certified',
        nationalPay: pay(39_900),
        demand: 'declining',
        ...fact,
      },
      {
        id: 'aide',
        title: 'Nursing aide',
        familyId: 'nursing',
        bandId: 'entry',
        nationalPay: pay(34_900),
        demand: 'much-faster',
        ...fact,
      },
      {
        id: 'cna',
        title: 'Certified nursing assistant',
        familyId: 'nursing',
        bandId: 'certified',
        nationalPay: pay(39_530),
        demand: 'average',
        ...fact,
      },
      {
        id: 'rn',
        title: 'Registered nurse',
        familyId: 'nursing',
        bandId: 'leading',
        nationalPay: pay(93_600),
        demand: 'faster',
        ...fact,
      },
      {
        id: 'phleb',
        title: 'Phlebotomist',
        familyId: 'lab',
        bandId: 'certified',
        nationalPay: pay(43_660),
        demand: 'faster',
        ...fact,
      },
      {
        id: 'mls',
        title: 'Medical laboratory scientist',
        familyId: 'lab',
        bandId: 'leading',
        ...fact,
        confirmation: 'draft',
      },
    ],
    transition: [
      { id: 'start', kind: 'entry', fromRoleId: null, toRoleId: 'evs', ...fact },
      {
        id: 'up',
        kind: 'lead',
        fromRoleId: 'evs',
        toRoleId: 'lead',
        fullTimeMonths: months(12),
        ...fact,
      },
      {
        id: 'cross',
        kind: 'bridge',
        fromRoleId: 'evs',
        toRoleId: 'cna',
        fullTimeMonths: months(2),
        ...fact,
      },
      {
        id: 'aide-cna',
        kind: 'advancement',
        fromRoleId: 'aide',
        toRoleId: 'cna',
        fullTimeMonths: months(1.5),
        ...fact,
      },
      {
        id: 'cna-rn',
        kind: 'advancement',
        fromRoleId: 'cna',
        toRoleId: 'rn',
        workingMonths: months(36),
        ...fact,
      },
      {
        id: 'side',
        kind: 'lateral',
        fromRoleId: 'cna',
        toRoleId: 'phleb',
        fullTimeMonths: months(2.5),
        ...fact,
      },
      {
        id: 'deep',
        kind: 'specialization',
        fromRoleId: 'phleb',
        toRoleId: 'mls',
        fullTimeMonths: months(24),
        ...fact,
      },
      {
        id: 'back',
        kind: 'step-back',
        fromRoleId: 'lead',
        toRoleId: 'aide',
        fullTimeMonths: months(1),
        ...fact,
      },
    ],
    pathway: [
      { id: 'route', name: 'To nursing', transitionIds: ['cross', 'cna-rn'], onPoster: true },
    ],
    map: [{ id: 'map', headline: 'Start anywhere. See where it leads.', tagline: 'Seven roles' }],
    ...parts,
  })
}
