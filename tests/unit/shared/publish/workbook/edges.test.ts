import { describe, expect, test } from 'vitest'
import type { Document } from '#shared/domain/document.ts'
import { frameOf } from '#shared/publish/workbook/layout/frame.ts'
import { workbookPages } from '#shared/publish/workbook/workbookPages.ts'
import { unwrap } from '../../../../support/results.ts'
import { pageProblems } from './pageProblems.ts'
import { chainProject, longName, skillfulProject } from './projects.ts'

const long = longName.slice(0, 300)
const manyPoints = Array.from({ length: 20 }, (_, index) => {
  return { value: index * 5, label: `Point ${index}`, description: '', self: '' }
})

const projects: Record<string, () => Document> = {
  'a target without requirements, gates, ratings or a map': () => chainProject(2, { map: [] }),
  'a present role that no move leaves': () => chainProject(3, { transition: [] }),
  'a route of twelve moves': () => chainProject(13),
  'seventy skills': () => skillfulProject(70),
  'a map of two hundred roles': () =>
    chainProject(200, {
      person: [
        { id: 'person', code: 'Participant 01', currentRoleId: 'role-3', targetRoleId: 'role-6' },
      ],
    }),
  'a scale of twenty points': () =>
    skillfulProject(12, {
      scale: [{ id: 'scale', name: 'Percent', points: manyPoints, allowsNotApplicable: false }],
    }),
  'the longest names there can be': () =>
    chainProject(3, {
      project: [{ title: long, sector: long, disclaimer: long.repeat(4) }],
      jobFamily: [{ id: 'family', name: long }],
      role: [0, 1, 2].map((index) => ({
        id: `role-${index}`,
        title: long,
        bandId: 'band-0',
        purpose: long.repeat(20),
        tasks: Array.from({ length: 12 }, () => long),
        likes: long.repeat(3),
        hard: long,
        shifts: long,
        preparation: long,
        credentials: [],
        entryConditions: Array.from({ length: 30 }, (_, at) => ({
          kind: 'other' as const,
          credentialId: null,
          amount: null,
          text: `${at} ${long}`,
        })),
      })),
      levelBand: [{ id: 'band-0', name: long, description: long, preparation: long }],
      person: [
        {
          id: 'person',
          code: long,
          currentRoleId: 'role-0',
          targetRoleId: 'role-2',
        },
      ],
    }),
}

describe.each(['letter', 'a4'] as const)('On %s', (paper) => {
  describe.each(['blank', 'filled'] as const)('a %s workbook', (mode) => {
    test.each(Object.keys(projects))('holds %s without clipping', (name) => {
      const document = projects[name]?.() ?? chainProject(2)
      const { pages } = unwrap(
        workbookPages(document, { personId: 'person', targetRoleId: null, mode, paper }),
      )
      const problems = pages.flatMap((page, index) =>
        pageProblems(page, frameOf(paper)).map(
          (text) => `page ${index + 1}, ${page.title.slice(0, 40)}: ${text.slice(0, 90)}`,
        ),
      )
      expect(problems).toEqual([])
    })
  })
})
