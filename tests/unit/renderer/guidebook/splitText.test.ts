import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { slashQuery } from '#renderer/features/guidebook/editor/slashQuery.ts'
import { richNodeOf, splitText } from '#renderer/features/guidebook/editor/splitText.ts'
import {
  fitPastedHeadings,
  textExtensions,
} from '#renderer/features/guidebook/editor/textExtensions.ts'
import type { RichNode } from '#shared/domain/records/guidebook.ts'
import { doc, heading, item, list, paragraph, words } from './texts.ts'

const schema = getSchema(textExtensions)
const nodeOf = (text: RichNode) => Node.fromJSON(schema, text)

/** The position just behind some words of a text. */
function behind(node: Node, text: string): number {
  let found = -1
  node.descendants((child, position) => {
    const at = child.isText ? (child.text ?? '').indexOf(text) : -1
    if (at !== -1) found = position + at + text.length
  })
  return found
}

function split(text: RichNode, at: string) {
  const node = nodeOf(text)
  return splitText(node, behind(node, at))
}

test('the editor knows the nodes and marks of guidebooks and no others', () => {
  expect(Object.keys(schema.nodes).sort()).toEqual([
    'blockquote',
    'bulletList',
    'doc',
    'hardBreak',
    'heading',
    'horizontalRule',
    'listItem',
    'orderedList',
    'paragraph',
    'text',
  ])
  expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'link', 'underline'])
})

test('a text of a record is the same after a way through the editor', () => {
  const text = doc(
    heading('Who can pay'),
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Ask ', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'us', marks: [{ type: 'link', attrs: { href: 'https://a.org' } }] },
        { type: 'hardBreak' },
        words('soon.'),
      ],
    },
    { type: 'orderedList', attrs: { start: 3 }, content: [item(paragraph('Third'))] },
    { type: 'horizontalRule' },
  )
  expect(richNodeOf(nodeOf(text))).toEqual(text)
})

test('a text splits inside a paragraph', () => {
  expect(split(doc(paragraph('One two'), paragraph('Three')), 'One')).toEqual({
    before: doc(paragraph('One')),
    after: doc(paragraph(' two'), paragraph('Three')),
  })
})

test('at the end of a paragraph nothing empty is left on either side', () => {
  expect(split(doc(paragraph('One'), paragraph(''), paragraph('Two')), 'One')).toEqual({
    before: doc(paragraph('One')),
    after: doc(paragraph('Two')),
  })
  expect(split(doc(paragraph('One'), paragraph('Two')), 'Two')).toEqual({
    before: doc(paragraph('One'), paragraph('Two')),
    after: null,
  })
})

test('a list is cut into two lists', () => {
  expect(split(doc(list(item(paragraph('One')), item(paragraph('Two')))), 'One')).toEqual({
    before: doc(list(item(paragraph('One')))),
    after: doc(list(item(paragraph('Two')))),
  })
})

test('an empty text has nothing on either side', () => {
  expect(splitText(nodeOf(doc(paragraph(''))), 1)).toEqual({ before: null, after: null })
})

function queryBehind(text: RichNode, typed: string) {
  const node = nodeOf(text)
  const state = EditorState.create({ doc: node })
  const selection = TextSelection.create(node, behind(node, typed))
  return slashQuery(state.apply(state.tr.setSelection(selection)))
}

test('a slash at the start of a line or after a blank is a command', () => {
  expect(queryBehind(doc(paragraph('/wri')), '/wri')).toEqual({ from: 1, to: 5, text: 'wri' })
  expect(queryBehind(doc(paragraph('See /')), '/')).toEqual({ from: 5, to: 6, text: '' })
})

test.each(['and/or', 'https://a', '/wri te', 'plain'])('%s is no command', (text) => {
  expect(queryBehind(doc(paragraph(text)), text)).toBeNull()
})

test('headings take no commands', () => {
  expect(queryBehind(doc(heading('/map')), '/map')).toBeNull()
})

test('pasted headings take the two sizes a text has', () => {
  expect(fitPastedHeadings('<h1 id="a">A</h1><h2>B</h2><H4>C</H4><hr>')).toBe(
    '<h2 id="a">A</h2><h2>B</h2><h3>C</h3><hr>',
  )
})
