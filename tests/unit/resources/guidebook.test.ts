import { expect, test } from 'vitest'
import type { BlockType } from '#shared/domain/records/guidebook.ts'
import { paragraphsOf, templateDocument } from './templates.ts'

const sample = await templateDocument('healthcare')
const chapters = [...sample.chapter.values()].toSorted((a, b) => a.order - b.order)

function textOf(chapterId: string): string[] {
  return [...sample.block.values()]
    .filter((block) => block.chapterId === chapterId)
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ content }) => (content.type === 'text' ? paragraphsOf(content.document) : []))
}

function wordsIn(text: string): string[] {
  return text.match(/[A-Za-z\u2019']+/g) ?? []
}

/** Vowel groups without a silent e at the end: close enough for a reading grade. */
function syllables(word: string): number {
  return Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/e$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  )
}

/** Flesch-Kincaid grade: 0.39 words per sentence + 11.8 syllables per word - 15.59. */
function readingGrade(paragraphs: readonly string[]): number {
  const words = paragraphs.flatMap(wordsIn)
  const sentences = paragraphs.reduce(
    (sum, text) => sum + Math.max(1, (text.match(/[.!?](?=\s|$)/g) ?? []).length),
    0,
  )
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (spoken / words.length) - 15.59
}

test('chapters stand in order and say who they are for', () => {
  expect(chapters.map(({ order }) => order)).toEqual(chapters.map((_, index) => index))
  expect(
    chapters.filter(({ audiences, summary }) => audiences.length === 0 || summary === ''),
  ).toEqual([])
})

test.each(chapters.map(({ title, id }) => [title, id] as const))(
  'chapter "%s" has substance in plain words',
  (_, id) => {
    const text = textOf(id)
    const count = text.flatMap(wordsIn).length
    expect(count).toBeGreaterThanOrEqual(150)
    expect(count).toBeLessThanOrEqual(420)
    expect(readingGrade(text)).toBeLessThanOrEqual(8)
  },
)

test('every kind of live block is used', () => {
  const used = new Set([...sample.block.values()].map(({ content }) => content.type))
  const wanted: BlockType[] = [
    'text',
    'map',
    'family-map',
    'role-sheets',
    'role-list',
    'compare-roles',
    'transition-table',
    'route',
    'gap-table',
    'program-directory',
    'credential-directory',
    'support-directory',
    'competency-list',
    'scale',
    'write-in',
    'checklist',
    'sources',
    'method',
  ]
  expect([...used].toSorted()).toEqual(wanted.toSorted())
})

test('chapters named by number in the text are the ones meant', () => {
  const text = textOf('chapter-how-to-use').join(' ')
  const named = [...text.matchAll(/chapters? (\d+)/gi)].map(([, number]) => Number(number))
  expect(named).toEqual([3, 12, 8, 5, 6])
  const titles = chapters.map(({ title }) => title)
  expect([titles[2], titles[11], titles[7], titles[4], titles[5]]).toEqual([
    'How the map works',
    'Role sheets',
    'Paying for it',
    'Routes people take',
    'Skills that carry over',
  ])
})

test('figures in the text are those of the roles', () => {
  const text = textOf('chapter-why-here').join('\n')
  const growth = (key: string) => Math.abs(sample.role.get(`role-${key}`)?.growth?.percent ?? 0)
  for (const [key, start] of [
    ['np', 'nurse practitioners, up'],
    ['mgr', 'health services managers, up'],
    ['pta', 'physical therapist assistants, up'],
    ['psyt', 'behavioral health technicians, up'],
    ['hha', 'home health aides, up'],
    ['ma', 'medical assistants, up'],
    ['rn', 'registered nursing, which grows by'],
    ['par', 'patient registration is expected to fall by'],
    ['supply', 'supply work by'],
  ] as const) {
    expect(text).toContain(`${start} ${growth(key)} percent`)
  }
  const entries = [...sample.transition.values()].filter(({ kind }) => kind === 'entry')
  expect(entries.length).toBe(18)
  expect(entries.filter(({ gates }) => gates.length === 0).length).toBe(13)
  expect(text).toContain('eighteen places')
  expect(text).toContain('thirteen of those jobs')
})
