import { expect, test } from 'vitest'
import { chapterFacts, numberedChapters } from '#renderer/features/guidebook/chapterFacts.ts'
import { aProject, aRecord } from '../../../support/aProject.ts'
import { doc, heading, item, list, paragraph } from './texts.ts'

const text = (id: string, ...content: Parameters<typeof doc>) =>
  aRecord('block', {
    id,
    chapterId: 'chapter',
    content: { type: 'text', document: doc(...content) },
  })

test('a chapter counts the words of its texts, its live blocks and its larger headings', () => {
  const facts = chapterFacts([
    text('one', heading('First part'), paragraph('We help you.'), heading('Small', 3)),
    aRecord('block', { id: 'live', content: { type: 'sources' } }),
    text('two', heading(' '), heading('Second part'), list(item(paragraph('Ask us.')))),
  ])
  expect(facts.words).toBe(10)
  expect(facts.liveBlocks).toBe(1)
  expect(facts.headings).toEqual([
    { blockId: 'one', index: 0, text: 'First part' },
    { blockId: 'two', index: 1, text: 'Second part' },
  ])
})

test('headings count as words but not for the reading grade', () => {
  const bare = chapterFacts([text('one', paragraph('We help you.'))])
  const headed = chapterFacts([
    text('one', heading('Organizational considerations'), paragraph('We help you.')),
  ])
  expect(headed.grade).toBe(bare.grade)
  expect(chapterFacts([]).grade).toBeNull()
})

test('chapters are numbered, those without a number lettered', () => {
  const document = aProject({
    guidebook: [{ id: 'book' }],
    chapter: [
      { id: 'a', guidebookId: 'book', order: 0 },
      { id: 'sheets', guidebookId: 'book', numbered: false, order: 1 },
      { id: 'b', guidebookId: 'book', order: 2 },
      { id: 'words', guidebookId: 'book', numbered: false, order: 3 },
    ].map((chapter) => ({ numbered: true, ...chapter })),
    block: [
      { id: 'text', chapterId: 'a', content: { type: 'text', document: doc(paragraph('Hello')) } },
      { id: 'blank', chapterId: 'b', content: { type: 'text', document: doc(paragraph('')) } },
      { id: 'live', chapterId: 'sheets', content: { type: 'sources' } },
    ],
  })
  expect(
    numberedChapters(document, 'book').map(({ number, content }) => `${number} ${content}`),
  ).toEqual(['1 text', 'A live blocks only', '2 empty', 'B empty'])
})
