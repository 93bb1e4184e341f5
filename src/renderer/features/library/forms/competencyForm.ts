import { competencyKinds, reusabilities } from '#shared/domain/records/competency.ts'
import type { RecordForm } from '../fieldSpec.ts'
import { area, choice, provenancePart, text } from './common.ts'

export const competencyForm: RecordForm = [
  {
    title: 'Competency',
    columns: 2,
    fields: [
      text('name', 'Name'),
      text('group', 'Group', 'Heading in the matrix and in worksheets'),
      choice('kind', 'Kind', competencyKinds),
      choice('category', 'Category', ['foundational', 'occupational']),
      choice('status', 'State', ['draft', 'active', 'retired']),
      {
        kind: 'choice',
        key: 'reusability',
        label: 'Reach',
        options: reusabilities,
        optional: true,
      },
      text('code', 'Code'),
      { kind: 'number', key: 'tier', label: 'Tier', min: 1, max: 9 },
    ],
  },
  {
    title: 'Meaning',
    columns: 1,
    fields: [
      area('definition', 'Definition'),
      { kind: 'lines', key: 'behaviors', label: 'What people do', hint: 'One per line' },
    ],
  },
  {
    title: 'Levels',
    columns: 1,
    fields: [
      { kind: 'link', key: 'scaleId', label: 'Scale', to: 'scale' },
      {
        kind: 'table',
        key: 'levelDescriptors',
        label: 'What each level looks like',
        cells: [
          { kind: 'number', key: 'value', label: 'Level', decimals: 1 },
          { kind: 'text', key: 'text', label: 'Description', wide: true },
        ],
        blank: { value: 1, text: '' },
      },
    ],
  },
  {
    title: 'Other names',
    columns: 2,
    fields: [
      { kind: 'lines', key: 'aliases', label: 'Aliases', hint: 'One per line' },
      text('externalId', 'Id in its framework'),
    ],
  },
  provenancePart,
]
