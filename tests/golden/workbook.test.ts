import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readTemplate } from '#main/api/templates.ts'
import type { Document } from '#shared/domain/document.ts'
import { textsOf } from '#shared/map/textsOf.ts'
import { frameOf } from '#shared/publish/workbook/layout/frame.ts'
import type { WorkbookPage } from '#shared/publish/workbook/layout/page.ts'
import { workbookPages } from '#shared/publish/workbook/workbookPages.ts'
import { unwrap } from '../support/results.ts'
import { pageProblems } from '../unit/shared/publish/workbook/pageProblems.ts'

const resources = resolve(import.meta.dirname, '../../resources')
const participants = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
const papers = ['letter', 'a4'] as const
const modes = ['blank', 'filled'] as const
let sample: Document

beforeAll(async () => {
  sample = unwrap(await readTemplate(resources, 'healthcare'))
})

function pagesFor(
  participant: string,
  mode: (typeof modes)[number],
  paper: (typeof papers)[number],
): readonly WorkbookPage[] {
  const personId = `person-${participant}`
  return unwrap(workbookPages(sample, { personId, targetRoleId: null, mode, paper })).pages
}

function wordsOf(page: WorkbookPage | undefined): string {
  return textsOf(page?.drawing.shapes ?? [])
    .map(({ text }) => text)
    .join(' ')
}

describe.each(papers)('On %s', (paper) => {
  test.each(participants)(
    'every page of Participant %s keeps its texts and boxes apart',
    (participant) => {
      const frame = frameOf(paper)
      for (const mode of modes) {
        const problems = pagesFor(participant, mode, paper).flatMap((page, index) =>
          pageProblems(page, frame).map(
            (text) => `${mode}, page ${index + 1}, ${page.title}: ${text}`,
          ),
        )
        expect(problems).toEqual([])
      }
    },
  )
})

describe('The workbook of Participant 07', () => {
  test('is laid out as the design has it', () => {
    const pages = pagesFor('07', 'filled', 'letter')
    expect(pages.map(({ title, tab }) => `${tab ?? '-'}: ${title}`)).toEqual([
      '-: My next step',
      '-: What is in this workbook',
      '-: How to read the map',
      'Start: My starting point',
      'Start: My starting point, continued',
      'Gap: My gap',
      'Route: My routes compared',
      'Route: My route, step by step',
      'Plan: My plan',
      'Plan: My plan, continued',
      'Roles: The map at a glance',
      'Roles: Environmental services technician',
      'Roles: Certified nursing assistant',
      'Roles: Surgical technologist',
      '-: How the numbers are made',
      '-: How the numbers are made, continued',
    ])
  })

  test('puts papers before the class, and opens the percentage to its sum', () => {
    const pages = pagesFor('07', 'filled', 'letter')
    const gap = wordsOf(pages[5])
    expect(gap.indexOf('Still missing on paper')).toBeLessThan(gap.indexOf('Exploring'))
    expect(gap).toContain('Weighted readiness 53.9%: 156.52 of 290.56')
    expect(gap).toContain('19 of 22 skills rated, 3 not rated.')
    const method = wordsOf(pages[14])
    expect(method).toContain('R = 100 × Σ w·min(c, r) ÷ Σ w·r')
    expect(method).toContain('Surgical instruments 5 × min(0, 4) = 0 of 20')
  })

  test('lists every role of the map with its pay', () => {
    const index = wordsOf(pagesFor('07', 'filled', 'letter')[10])
    const missing = [...sample.role.values()].filter(
      ({ mapReference }) => !index.includes(` ${mapReference} `),
    )
    expect(missing.map(({ title }) => title)).toEqual([])
  })
})

test('what participants read has none of the words of experts', () => {
  const experts =
    /\b(node|edge|transitions?|competenc(?:y|ies)|percentile|deficit|requirements?|gates?|pathways?)\b/gi
  const found = ['04', '07', '09', '11'].flatMap((participant) =>
    pagesFor(participant, 'filled', 'letter')
      .filter(({ title }) => !title.startsWith('How the numbers are made'))
      .flatMap((page) => wordsOf(page).match(experts) ?? []),
  )
  expect([...new Set(found)]).toEqual([])
})
