import { describe, expect, test } from 'vitest'
import type { Document } from '#shared/domain/document.ts'
import { textsOf } from '#shared/map/textsOf.ts'
import type { WorkbookOptions } from '#shared/publish/workbook/facts.ts'
import type { WorkbookPage } from '#shared/publish/workbook/layout/page.ts'
import { workbookPages } from '#shared/publish/workbook/workbookPages.ts'
import { codeOf, unwrap } from '../../../../support/results.ts'
import { chainProject, skillfulProject } from './projects.ts'

const filled: WorkbookOptions = {
  personId: 'person',
  targetRoleId: null,
  mode: 'filled',
  paper: 'letter',
}

function pagesOf(
  document: Document,
  options: Partial<WorkbookOptions> = {},
): readonly WorkbookPage[] {
  return unwrap(workbookPages(document, { ...filled, ...options })).pages
}

function wordsOf(page: WorkbookPage | undefined): string {
  return textsOf(page?.drawing.shapes ?? [])
    .map(({ text }) => text)
    .join(' ')
}

function targetsOf({ links }: WorkbookPage): number[] {
  return links.flatMap(({ to }) => (to.kind === 'page' ? [to.page] : []))
}

function pageOf(pages: readonly WorkbookPage[], title: string): WorkbookPage {
  const page = pages.find((one) => one.title === title)
  if (!page) throw new Error(`The workbook has no page ${title}`)
  return page
}

describe('A workbook', () => {
  test('goes from the cover to the method in the order of the worksheets', () => {
    expect(pagesOf(skillfulProject(5)).map(({ title }) => title)).toEqual([
      'My next step',
      'What is in this workbook',
      'How to read the map',
      'My starting point',
      'My gap',
      'My route',
      'My plan',
      'The map at a glance',
      'Job number 1',
      'Job number 2',
      'How the numbers are made',
    ])
  })

  test('names in its contents the page on which each part begins', () => {
    const pages = pagesOf(skillfulProject(40))
    const contents = pageOf(pages, 'What is in this workbook')
    const numberOf = (title: string) => pages.indexOf(pageOf(pages, title)) + 1
    expect(targetsOf(contents)).toEqual(
      [
        'How to read the map',
        'My starting point',
        'My gap',
        'My route',
        'My plan',
        'The map at a glance',
        'How the numbers are made',
      ].map(numberOf),
    )
    expect(wordsOf(contents)).toContain(
      `My plan Write down dates, people and money 20 min ${numberOf('My plan')}`,
    )
  })

  test('has five index tabs that lead to their parts', () => {
    const pages = pagesOf(skillfulProject(5))
    const gap = pageOf(pages, 'My gap')
    expect(gap.downTexts.map(({ text }) => text)).toEqual([
      'Start',
      'Gap',
      'Route',
      'Plan',
      'Roles',
    ])
    expect(targetsOf(gap).map((page) => pages[page - 1]?.title)).toEqual([
      'My starting point',
      'My gap',
      'My route',
      'My plan',
      'The map at a glance',
    ])
  })

  test('carries the code, the part and the number in the footer of every page but the cover', () => {
    const pages = pagesOf(skillfulProject(5))
    for (const [index, page] of pages.entries()) {
      const words = wordsOf(page)
      expect(words.includes('Untitled project workbook, Participant 01')).toBe(index > 0)
      expect(words.endsWith(` ${index + 1}`)).toBe(index > 0)
    }
  })

  test('repeats the head of a long grid and leaves no heading alone', () => {
    const pages = pagesOf(skillfulProject(70)).filter(({ tab }) => tab === 'Start')
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) {
      const texts = textsOf(page.drawing.shapes)
      expect(texts.some(({ text }) => text === 'My number')).toBe(true)
      const headings = texts.filter(({ text }) => /^Group \d+(, continued)?$/.test(text))
      const names = texts.filter(({ text }) => text.startsWith('Skill') && text !== 'Skill')
      for (const heading of headings) {
        expect(names.some(({ y }) => y > heading.y && y < heading.y + 60)).toBe(true)
      }
    }
  })

  test('gives every line to write on nine millimeters', () => {
    const page = pagesOf(skillfulProject(12), { mode: 'blank' }).find(({ tab }) => tab === 'Start')
    const rows = textsOf(page?.drawing.shapes ?? [])
      .filter(({ text }) => text === '0')
      .map(({ y }) => y)
      .slice(1)
    const pitches = rows.slice(1).map((y, index) => y - (rows[index] ?? y))
    for (const pitch of pitches) expect(pitch).toBeGreaterThanOrEqual((9 * 72) / 25.4 - 0.01)
  })
})

describe('A filled workbook', () => {
  const rating = {
    personId: 'person',
    rater: 'self' as const,
    scaleId: 'scale',
    date: '2026-11-12',
    answer: 'level' as const,
  }

  test('fills in the bubbles of own answers and ticks what does not apply', () => {
    const document = skillfulProject(3, {
      rating: [
        { ...rating, competencyId: 'skill-0', level: 2, evidence: 'Last week on the ward' },
        { ...rating, competencyId: 'skill-1', answer: 'not applicable', level: null },
      ],
    })
    const page = pageOf(pagesOf(document), 'My starting point')
    const bold = textsOf(page.drawing.shapes).filter(
      ({ size, weight }) => size === 9.5 && weight === 700,
    )
    expect(bold.map(({ text }) => text)).toEqual(['2'])
    expect(wordsOf(page)).toContain('Last week on the ward')
    const ticks = JSON.stringify(page.drawing).match(/"strokeWidth":1\.\d+,"lineCap":"round"/g)
    expect(ticks).toHaveLength(1)
  })

  test('says whose numbers a percentage stands on, how many, and when', () => {
    const document = skillfulProject(3, {
      project: [{ asOf: '2026-11' }],
      rating: [
        { ...rating, rater: 'supervisor', competencyId: 'skill-0', level: 1 },
        { ...rating, rater: 'supervisor', competencyId: 'skill-1', level: 1 },
      ],
    })
    const words = wordsOf(pageOf(pagesOf(document), 'My gap'))
    expect(words).toContain('Weighted readiness')
    expect(words).toContain('2 of 3 skills rated, 1 not rated.')
    expect(words).toContain("From your supervisor's")
    expect(words).toContain('Nov 12, 2026')
    expect(words).toContain('1 to go')
    expect(words).toContain('not rated')
  })

  test('never shows a percentage without a rating', () => {
    const words = wordsOf(pageOf(pagesOf(skillfulProject(3)), 'My gap'))
    expect(words).toContain('Not enough ratings')
    expect(words).not.toMatch(/\d%/)
  })

  test('says plainly that there is no route and why', () => {
    const words = wordsOf(pageOf(pagesOf(chainProject(3, { transition: [] })), 'My route'))
    expect(words).toContain('No route fits yet')
    expect(words).toContain('No move leads into Job number 3 yet.')
  })

  test('plans the next job of the route and points on to the target', () => {
    const words = wordsOf(pageOf(pagesOf(chainProject(3)), 'My plan'))
    expect(words).toContain('My next job Job number 2')
    expect(words).toContain('Plan the next move, to Job number 3')
  })
})

describe('A blank workbook', () => {
  test('needs a role only, and leaves every bubble and field open', () => {
    const pages = pagesOf(skillfulProject(4), {
      personId: null,
      targetRoleId: 'role-1',
      mode: 'blank',
    })
    const start = textsOf(pageOf(pages, 'My starting point').drawing.shapes)
    expect(start.filter(({ size, weight }) => size === 9.5 && weight === 700)).toEqual([])
    expect(wordsOf(pageOf(pages, 'My gap'))).toContain('My number today')
    expect(wordsOf(pageOf(pages, 'My route'))).toContain('Moves that lead to this job')
    expect(wordsOf(pages[0])).not.toContain('Participant 01')
  })

  test('knows nothing of the ratings of a participant', () => {
    const rated = skillfulProject(3, {
      rating: [
        {
          personId: 'person',
          competencyId: 'skill-0',
          rater: 'self',
          scaleId: 'scale',
          answer: 'level',
          level: 2,
          date: '2026-11-12',
        },
      ],
    })
    const shapes = (document: Document) =>
      pagesOf(document, { mode: 'blank' })
        .filter(({ tab }) => tab === 'Start' || tab === 'Gap')
        .map(({ drawing }) => drawing.shapes.slice(0, -4))
    expect(shapes(rated)).toEqual(shapes(skillfulProject(3)))
  })
})

test.each<[Partial<WorkbookOptions>, string]>([
  [{ personId: 'gone' }, 'person-not-found'],
  [{ targetRoleId: 'gone' }, 'role-not-found'],
  [{ personId: null, targetRoleId: 'role-1' }, 'person-needed'],
  [{ personId: null, mode: 'blank' }, 'no-target-role'],
])('%o is the problem %s', (options, code) => {
  expect(codeOf(workbookPages(skillfulProject(1), { ...filled, ...options }))).toBe(code)
})

test('a participant without a target is asked for one', () => {
  const document = chainProject(2, {
    person: [{ id: 'person', code: 'Participant 01', currentRoleId: 'role-0', targetRoleId: null }],
  })
  expect(workbookPages(document, filled)).toMatchObject({
    problem: { code: 'no-target-role', message: expect.stringContaining('Participant 01') },
  })
})
