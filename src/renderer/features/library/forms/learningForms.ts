import {
  coverageDepths,
  credentialTypes,
  payers,
  payTimes,
  programModes,
  supportNeeds,
} from '#shared/domain/records/learning.ts'
import type { RecordForm } from '../fieldSpec.ts'
import { area, choice, provenancePart, text } from './common.ts'

export const credentialForm: RecordForm = [
  {
    title: 'Credential',
    columns: 2,
    fields: [
      text('name', 'Name'),
      text('shortName', 'Short name on cards'),
      text('issuer', 'Issuer'),
      choice('type', 'Type', credentialTypes),
      { kind: 'flag', key: 'legallyRequired', label: 'Required by law' },
      { kind: 'flag', key: 'stateSpecific', label: 'Differs by state' },
      { kind: 'money', key: 'cost', label: 'Cost' },
      { kind: 'number', key: 'validityMonths', label: 'Valid for', min: 0, suffix: 'months' },
      text('renewal', 'Renewal'),
      {
        kind: 'number',
        key: 'provisionalMonths',
        label: 'Provisional work allowed for',
        min: 0,
        suffix: 'months',
      },
    ],
  },
  { title: 'Description', columns: 1, fields: [area('description', 'What it shows', 2)] },
  {
    title: 'What it asks first',
    columns: 2,
    fields: [
      {
        kind: 'group',
        key: 'prerequisites',
        fields: [
          text('education', 'Education'),
          text('exam', 'Exam'),
          {
            kind: 'number',
            key: 'experienceHours',
            label: 'Hands-on experience',
            min: 0,
            suffix: 'hours',
          },
          {
            kind: 'links',
            key: 'credentialIds',
            label: 'Credentials held before',
            to: 'credential',
          },
        ],
      },
    ],
  },
  {
    title: 'Hours and next steps',
    columns: 1,
    fields: [
      {
        kind: 'table',
        key: 'hours',
        label: 'Hours by part',
        cells: [
          { kind: 'text', key: 'label', label: 'Part', wide: true },
          { kind: 'number', key: 'hours', label: 'Hours' },
        ],
        blank: { label: '', hours: 0 },
      },
      { kind: 'links', key: 'stacksTo', label: 'Counts toward', to: 'credential' },
    ],
  },
  provenancePart,
]

export const programForm: RecordForm = [
  {
    title: 'Program',
    columns: 2,
    fields: [
      text('name', 'Name'),
      text('provider', 'Provider'),
      choice('kind', 'Kind', ['learning program', 'development experience']),
      choice('mode', 'Mode', programModes),
      { kind: 'months', key: 'duration', label: 'Duration' },
      {
        kind: 'group',
        key: 'hours',
        fields: [
          { kind: 'number', key: 'class', label: 'Class', min: 0, suffix: 'hours' },
          { kind: 'number', key: 'clinical', label: 'Clinical', min: 0, suffix: 'hours' },
          { kind: 'number', key: 'onTheJob', label: 'On the job', min: 0, suffix: 'hours' },
        ],
      },
      {
        kind: 'lines',
        key: 'delivery',
        label: 'Delivery',
        hint: 'Evenings, on site; one per line',
      },
      { kind: 'lines', key: 'startDates', label: 'Start dates', hint: 'One per line' },
      { kind: 'number', key: 'seats', label: 'Seats', min: 0 },
      text('contact', 'Contact'),
    ],
  },
  {
    title: 'Paying for it',
    columns: 2,
    fields: [
      { kind: 'money', key: 'cost', label: 'Cost before help' },
      choice('payer', 'Who pays', payers),
      choice('paidWhen', 'When it is paid', payTimes),
      {
        kind: 'number',
        key: 'onClockPercent',
        label: 'On paid time',
        min: 0,
        max: 100,
        suffix: '%',
      },
      { kind: 'flag', key: 'apprenticeship', label: 'Apprenticeship' },
      { kind: 'flag', key: 'basicSkillsIncluded', label: 'Basic skills or English included' },
      text('credit', 'Credit'),
      text('articulation', 'Articulation'),
    ],
  },
  {
    title: 'What it brings',
    columns: 1,
    fields: [
      {
        kind: 'table',
        key: 'coverage',
        label: 'Competencies covered',
        cells: [
          { kind: 'link', key: 'competencyId', label: 'Competency', to: 'competency' },
          { kind: 'level', key: 'level', label: 'To level' },
          { kind: 'choice', key: 'depth', label: 'Depth', options: coverageDepths },
        ],
        blank: { competencyId: null, level: 3, depth: 'taught' },
      },
      { kind: 'links', key: 'awards', label: 'Credentials awarded', to: 'credential' },
      area('description', 'Description', 2),
    ],
  },
  provenancePart,
]

export const supportForm: RecordForm = [
  {
    title: 'Support',
    columns: 2,
    fields: [
      text('name', 'Name'),
      choice('need', 'Need', supportNeeds),
      text('eligibility', 'Who can have it'),
      text('contact', 'Contact'),
      { kind: 'money', key: 'cost', label: 'Cost to the participant' },
      { kind: 'number', key: 'capacity', label: 'Places', min: 0 },
      text('gap', 'What is missing'),
    ],
  },
  { title: 'What is given', columns: 1, fields: [area('provision', 'Provision')] },
  provenancePart,
]
