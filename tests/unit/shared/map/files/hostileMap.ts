import type { Document } from '#shared/domain/document.ts'
import { type MapContent, mapContent } from '#shared/map/files/mapContent.ts'
import { aProject } from '../../../../support/aProject.ts'

/** Names that break out of careless formats. */
export const hostileNames = [
  'Nurse <b>&"\'</b>',
  'Cook 👩🏽‍🍳 & porter',
  'ممرضة מטפלת',
  'Two\nlines\r\nand\ta tab',
  ']]> --> <!-- <![CDATA[',
  'back\\slash \\N "quote\\"',
  '&lt;not a tag&gt; &amp; &#10;',
  '=HYPERLINK("http://x","y")',
  '+1 -2 @SUM',
  'a,b;c\u0001\u2028d',
] as const

/** The same in one line, without what no format can hold. */
export const hostileLines = hostileNames.map((name) =>
  name.replace(/[\s\p{Cc}\u2028]+/gu, ' ').trim(),
)

/** A role for every hostile name, a move from each to the next, and a way in to the first. */
export function hostileProject(): Document {
  const months = { min: 1, typical: 2.5, max: 4 }
  return aProject({
    project: [{ title: 'Map of <script>alert(1)</script>' }],
    jobFamily: [{ id: 'family', name: 'Care & <cure> "all"' }],
    levelBand: [
      { id: 'low', name: 'Low & <slow>' },
      { id: 'high', name: 'High "up"' },
    ],
    role: hostileNames.map((title, index) => ({
      id: `role-${index}`,
      title,
      bandId: index % 2 === 0 ? 'low' : 'high',
    })),
    transition: [
      { id: 'in', kind: 'entry', fromRoleId: null, toRoleId: 'role-0' },
      ...hostileNames.slice(1).map((_, index) => ({
        id: `move-${index}`,
        kind: index % 2 === 0 ? ('bridge' as const) : ('lateral' as const),
        fromRoleId: `role-${index}`,
        toRoleId: `role-${index + 1}`,
        fullTimeMonths: months,
        cost: { min: 0, max: 900 },
      })),
    ],
    map: [{ id: 'map', name: 'Map "<&>" \\' }],
  })
}

export function contentOf(document: Document): MapContent {
  const content = mapContent(document, 'map')
  if (!content) throw new Error('The project has no such map')
  return content
}
