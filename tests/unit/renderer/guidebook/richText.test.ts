import { expect, test } from 'vitest'
import {
  cleanText,
  emptyText,
  isEmptyText,
  textParts,
  withoutEmptyEnd,
  withoutEmptyStart,
} from '#renderer/features/guidebook/richText.ts'
import type { RichNode } from '#shared/domain/records/guidebook.ts'
import { doc, heading, item, list, paragraph, words } from './texts.ts'

test('a text is its headings and paragraphs in reading order, inside lists and quotes too', () => {
  const text = doc(
    heading('Who can pay'),
    paragraph('Many can.'),
    list(item(paragraph('We do.'))),
    { type: 'blockquote', content: [paragraph('Ask us.')] },
    heading('Small', 3),
  )
  expect(textParts(text)).toEqual([
    { kind: 'heading', level: 2, text: 'Who can pay' },
    { kind: 'body', level: 0, text: 'Many can.' },
    { kind: 'body', level: 0, text: 'We do.' },
    { kind: 'body', level: 0, text: 'Ask us.' },
    { kind: 'heading', level: 3, text: 'Small' },
  ])
})

test('a line break counts as a blank between words', () => {
  const broken = { type: 'paragraph', content: [words('one'), { type: 'hardBreak' }, words('two')] }
  expect(textParts(broken)).toEqual([{ kind: 'body', level: 0, text: 'one two' }])
})

test('a text is empty when it would print nothing', () => {
  expect(isEmptyText(emptyText)).toBe(true)
  expect(isEmptyText(doc(paragraph('  '), list(item(paragraph('')))))).toBe(true)
  expect(isEmptyText(doc({ type: 'horizontalRule' }))).toBe(false)
  expect(isEmptyText(doc(paragraph('x')))).toBe(false)
})

test('cleaning keeps what guidebooks know and drops what the editor adds', () => {
  const fromEditor: RichNode = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 1, textAlign: 'left' }, content: [words('Title')] },
      {
        type: 'orderedList',
        attrs: { start: 1, type: null },
        content: [{ type: 'listItem', content: [paragraph('One')] }],
      },
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'here',
            marks: [
              { type: 'strike' },
              {
                type: 'link',
                attrs: { href: 'https://example.org', target: '_blank', rel: null, class: 'x' },
              },
              { type: 'bold' },
            ],
          },
        ],
      },
    ],
  }
  expect(cleanText(fromEditor)).toEqual({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [words('Title')] },
      { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph('One')] }] },
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'here',
            marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://example.org' } }],
          },
        ],
      },
    ],
  })
})

test('unknown nodes give their words to a paragraph, so that none are lost', () => {
  const strange = doc({ type: 'callout', content: [{ type: 'mention', content: [words('Ask')] }] })
  expect(cleanText(strange)).toEqual(doc(paragraph('Ask')))
})

test('cleaning twice changes nothing more', () => {
  const once = cleanText(doc(list(item(heading('Odd'))), paragraph('')))
  expect(cleanText(once)).toEqual(once)
})

test('empty paragraphs are taken off one end only', () => {
  const text = doc(
    paragraph(''),
    paragraph('Middle'),
    list(item(paragraph('a')), item(paragraph(''))),
  )
  expect(withoutEmptyEnd(text)).toEqual(
    doc(paragraph(''), paragraph('Middle'), list(item(paragraph('a')))),
  )
  expect(withoutEmptyStart(text)).toEqual(
    doc(paragraph('Middle'), list(item(paragraph('a')), item(paragraph('')))),
  )
  expect(withoutEmptyEnd(doc(paragraph(' ')))).toBeNull()
})
