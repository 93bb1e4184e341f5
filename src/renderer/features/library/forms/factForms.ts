import { evidenceMethods, laborMeasures } from '#shared/domain/records/facts.ts'
import type { RecordForm } from '../fieldSpec.ts'
import { area, choice, provenancePart, text } from './common.ts'

export const laborFigureForm: RecordForm = [
  {
    title: 'Labor figure',
    columns: 3,
    fields: [
      { kind: 'link', key: 'roleId', label: 'Role', to: 'role' },
      text('occupationCode', 'Occupation code'),
      choice('measure', 'Measure', laborMeasures),
      { kind: 'number', key: 'value', label: 'Value', required: true, decimals: 2 },
      text('unit', 'Unit'),
      text('geography', 'Place'),
      { kind: 'number', key: 'baselineYear', label: 'Year', required: true, min: 1900, max: 2200 },
      { kind: 'number', key: 'horizonYear', label: 'To year', min: 1900, max: 2200 },
      choice('scenario', 'Scenario', ['low', 'base', 'high']),
      choice('confidence', 'Confidence', ['low', 'medium', 'high']),
      text('method', 'Method'),
      text('comment', 'Comment'),
    ],
  },
  {
    title: 'Made of',
    columns: 1,
    fields: [
      {
        kind: 'table',
        key: 'components',
        label: 'Parts of the figure',
        cells: [
          { kind: 'text', key: 'label', label: 'Part', wide: true },
          { kind: 'number', key: 'value', label: 'Value', decimals: 2 },
        ],
        blank: { label: '', value: 0 },
      },
    ],
  },
  provenancePart,
]

export const sourceForm: RecordForm = [
  {
    title: 'Source',
    columns: 2,
    fields: [
      text('name', 'Short name'),
      text('publisher', 'Publisher'),
      text('title', 'Title'),
      text('vintage', 'State of the data'),
      text('url', 'Address'),
      { kind: 'date', key: 'accessDate', label: 'Read on' },
      text('license', 'License'),
      { kind: 'date', key: 'expires', label: 'Expires' },
    ],
  },
  {
    title: 'Attribution',
    columns: 1,
    fields: [area('attribution', 'Printed wherever figures of this source are printed', 3)],
  },
]

export const evidenceForm: RecordForm = [
  {
    title: 'Evidence',
    columns: 2,
    fields: [
      text('name', 'Name'),
      choice('method', 'Method', evidenceMethods),
      { kind: 'date', key: 'date', label: 'Date' },
      text('place', 'Place'),
      text('participants', 'Who took part', 'Roles and organizations, never names'),
      { kind: 'link', key: 'sourceId', label: 'Source', to: 'source' },
    ],
  },
  { title: 'Note', columns: 1, fields: [area('note', 'What was found')] },
]

export const mapForm: RecordForm = [
  {
    title: 'Map',
    columns: 2,
    fields: [
      text('name', 'Name'),
      text('headline', 'Headline of the poster'),
      text('tagline', 'Line below the headline'),
      { kind: 'flag', key: 'showsFrame', label: 'Show the page frame' },
    ],
  },
  { title: 'Without eyes', columns: 1, fields: [area('altText', 'What the map shows, in words')] },
]
