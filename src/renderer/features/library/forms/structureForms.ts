import type { RecordForm } from '../fieldSpec.ts'
import { area, text } from './common.ts'

export const jobFamilyForm: RecordForm = [
  {
    title: 'Job family',
    columns: 2,
    fields: [
      text('name', 'Name'),
      text('letter', 'Letter', 'A to Z; starts the map reference of every role in this family'),
      { kind: 'color', key: 'color', label: 'Color' },
      {
        kind: 'number',
        key: 'columns',
        label: 'Columns on the map',
        min: 1,
        max: 6,
        suffix: 'empty: as many as needed',
      },
    ],
  },
  {
    title: 'Description',
    columns: 1,
    fields: [area('description', 'What these jobs have in common')],
  },
]

export const levelBandForm: RecordForm = [
  {
    title: 'Level band',
    columns: 2,
    fields: [
      text('name', 'Name'),
      text('preparation', 'Time to be ready', 'For example: 6 weeks to 9 months'),
    ],
  },
  {
    title: 'Description',
    columns: 1,
    fields: [area('description', 'What roles at this level ask')],
  },
]

export const scaleForm: RecordForm = [
  {
    title: 'Scale',
    columns: 2,
    fields: [
      text('name', 'Name'),
      {
        kind: 'flag',
        key: 'allowsNotApplicable',
        label: 'Allows "not applicable"',
        detail: 'Not applicable is neither zero nor a missing answer',
      },
    ],
  },
  { title: 'Description', columns: 1, fields: [area('description', 'When to use it', 2)] },
  {
    title: 'Points',
    columns: 1,
    fields: [
      {
        kind: 'table',
        key: 'points',
        label: 'Points from low to high',
        cells: [
          { kind: 'number', key: 'value', label: 'Value', decimals: 1 },
          { kind: 'text', key: 'label', label: 'Label' },
          { kind: 'text', key: 'self', label: 'In a participant’s words', wide: true },
          { kind: 'text', key: 'description', label: 'Description', wide: true },
        ],
        blank: { value: 0, label: 'New point', description: '', self: '' },
      },
    ],
  },
]
