import type { DemandTrend } from '#renderer/ui/DemandMark.tsx'
import type { Condition } from '#shared/domain/records/conditions.ts'
import type { Confirmation } from '#shared/domain/records/fields.ts'
import type { Pay, Role } from '#shared/domain/records/role.ts'

type Demand = NonNullable<Role['demand']>

export const demandTrends: Readonly<Record<Demand, DemandTrend>> = {
  'much-faster': 'muchFaster',
  faster: 'faster',
  average: 'average',
  declining: 'shrinking',
}

export const demandWords: Readonly<Record<Demand, string>> = {
  'much-faster': 'Growing much faster than average',
  faster: 'Growing faster than average',
  average: 'About average',
  declining: 'Shrinking',
}

export const payKindWords: Readonly<Record<Pay['kind'], string>> = {
  OEWS: 'Wage statistics (OEWS)',
  OOH: 'Outlook Handbook (OOH)',
  'employer range': 'Employer range',
  posting: 'Job postings',
  survey: 'Survey',
  illustrative: 'Illustrative',
}

export const needWords: Readonly<Record<Role['credentials'][number]['need'], string>> = {
  required: 'Required',
  preferred: 'Preferred',
  'earned here': 'Earned here',
}

export const conditionWords: Readonly<Record<Condition['kind'], string>> = {
  credential: 'Credential',
  education: 'Education',
  experience: 'Experience',
  age: 'Age',
  background: 'Background check',
  immunization: 'Immunization',
  driving: 'Driving',
  language: 'Language',
  physical: 'Physical',
  other: 'Other',
}

/** The unit of a condition's amount; null where the kind has none. */
export const amountUnits: Readonly<Record<Condition['kind'], string | null>> = {
  credential: null,
  education: null,
  experience: 'months',
  age: 'years',
  background: null,
  immunization: null,
  driving: null,
  language: null,
  physical: 'hours',
  other: 'hours',
}

export const confirmationWords: Readonly<Record<Confirmation, string>> = {
  illustrative: 'Illustrative, no fact',
  draft: 'Draft from reference data',
  edited: 'Edited here',
  confirmed: 'Confirmed by an expert',
  assessed: 'Assessed on the job',
}
