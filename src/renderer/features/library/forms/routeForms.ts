import { payers } from '#shared/domain/records/learning.ts'
import { commonness, transitionKinds, transitionStates } from '#shared/domain/records/transition.ts'
import type { RecordForm } from '../fieldSpec.ts'
import { area, choice, provenancePart, text } from './common.ts'

export const transitionForm: RecordForm = [
  {
    title: 'Transition',
    columns: 3,
    fields: [
      { kind: 'link', key: 'fromRoleId', label: 'From', to: 'role' },
      { kind: 'link', key: 'toRoleId', label: 'To', to: 'role', required: true },
      choice('kind', 'Kind', transitionKinds),
      choice('commonness', 'How common', commonness),
      choice('status', 'State', transitionStates),
      { kind: 'lines', key: 'tags', label: 'Tags', hint: 'One per line' },
    ],
  },
  {
    title: 'Gates',
    columns: 1,
    fields: [{ kind: 'rules', key: 'gates', label: 'All of these must pass' }],
  },
  {
    title: 'Time and money',
    columns: 2,
    fields: [
      { kind: 'months', key: 'fullTimeMonths', label: 'Time, full time' },
      { kind: 'months', key: 'workingMonths', label: 'Time, while working' },
      { kind: 'money', key: 'cost', label: 'Cost before help' },
      choice('payer', 'Who pays', payers),
      {
        kind: 'number',
        key: 'requiredExperienceMonths',
        label: 'Experience in the role before',
        decimals: 1,
        min: 0,
        suffix: 'months',
      },
      text('employerCommitment', 'What the employer commits to'),
    ],
  },
  {
    title: 'Courses and help',
    columns: 2,
    fields: [
      { kind: 'links', key: 'programIds', label: 'Programs', to: 'program' },
      { kind: 'links', key: 'supportIds', label: 'Supports', to: 'support' },
    ],
  },
  {
    title: 'Who has done it',
    columns: 1,
    fields: [
      {
        kind: 'group',
        key: 'doneBy',
        fields: [
          { kind: 'number', key: 'count', label: 'People so far', min: 0 },
          area('story', 'Story', 2),
        ],
      },
      area('note', 'Note', 2),
    ],
  },
  provenancePart,
]

export const pathwayForm: RecordForm = [
  {
    title: 'Pathway',
    columns: 2,
    fields: [
      text('name', 'Name'),
      text('audience', 'For whom'),
      {
        kind: 'flag',
        key: 'onPoster',
        label: 'A route to follow on the poster',
        detail: 'Numbered and drawn in yellow',
      },
    ],
  },
  {
    title: 'Steps',
    columns: 1,
    fields: [
      {
        kind: 'links',
        key: 'transitionIds',
        label: 'Transitions in order',
        to: 'transition',
        ordered: true,
      },
      { kind: 'lines', key: 'stages', label: 'Stages', hint: 'One per line' },
      area('narrative', 'Story of the route', 4),
    ],
  },
]
