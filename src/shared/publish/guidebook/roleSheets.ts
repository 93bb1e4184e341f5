import { familiesInOrder } from '#shared/domain/queries/order.ts'
import type { RoleQuery } from '#shared/domain/records/guidebook.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { projectScale } from '#shared/domain/scales.ts'
import { lightFamilyColor } from '#shared/map/palette.ts'
import type { BookSection, BookTab, PagePart } from '../pageContent.ts'
import type { WorkbookFacts } from '../workbook/facts.ts'
import { frameOf } from '../workbook/layout/frame.ts'
import type { PageDraft } from '../workbook/layout/page.ts'
import { roleSheet } from '../workbook/pages/roleSheet.ts'
import { indexCell, paragraph, row } from './builders.ts'
import { type GuidebookContext, sheetPlace } from './guidebookContext.ts'
import { selectRoles } from './selectRoles.ts'

/** Where the sheet of every job stands, by family, in columns. */
export function sheetIndex(query: RoleQuery, context: GuidebookContext): PagePart[] {
  const roles = selectRoles(context.document, query)
  if (roles.length === 0) return [paragraph('note', 'No job belongs here yet.')]
  const parts = familyGroups(roles, context).map(
    ({ name, letter, color, own }): PagePart => ({
      kind: 'table',
      columns: [{ width: 25 }, { width: 'rest' }, { width: 24, align: 'right' }],
      header: null,
      rows: [
        {
          kind: 'group',
          cells: [
            {
              columnSpan: 3,
              parts: [
                paragraph('fact', [
                  { text: letter, badge: color },
                  { text: ` ${name}`, bold: true },
                ]),
              ],
            },
          ],
        },
        ...own.map((role) => {
          const place = sheetPlace(role.id)
          const link = { link: `#${place}` }
          return row(
            indexCell([{ text: role.mapReference, bold: true, ...link }]),
            indexCell([{ text: role.title, ...link }]),
            indexCell([{ text: '', pageOf: place, bold: true, ...link }]),
          )
        }),
      ],
      style: 'plain',
      rowHeight: 0,
    }),
  )
  return [{ kind: 'newspaper', count: 2, breaks: 'when too long', gap: 24, parts }]
}

type Group = { name: string; letter: string; color: string; own: readonly Role[] }

function familyGroups(roles: readonly Role[], { document }: GuidebookContext): Group[] {
  return familiesInOrder(document).flatMap(({ id, name, letter, color }) => {
    const own = roles.filter(({ familyId }) => familyId === id)
    const shown = color ?? lightFamilyColor(letter)
    return own.length === 0 ? [] : [{ name, letter, color: shown, own }]
  })
}

/** One page for each job, or more where a job has much to say; tabs lead to the families. */
export function sheetSections(
  query: RoleQuery,
  context: GuidebookContext,
  footer: NonNullable<BookSection['footer']>,
): BookSection[] {
  const roles = selectRoles(context.document, query)
  const groups = familyGroups(roles, context)
  return roles.flatMap((role) => {
    const tabs = groups.map(({ letter, color, own }): BookTab => {
      const [first] = own
      return {
        text: letter,
        color,
        current: own.some(({ id }) => id === role.id),
        target: first ? sheetPlace(first.id) : null,
      }
    })
    const drafts = roleSheet(sheetFacts(role, context), role, frameOf(context.paper))
    return drafts.map((draft, index) => sheetSection(role, draft, { index, tabs, footer, context }))
  })
}

function sheetSection(
  role: Role,
  draft: PageDraft,
  page: {
    readonly index: number
    readonly tabs: readonly BookTab[]
    readonly footer: NonNullable<BookSection['footer']>
    readonly context: GuidebookContext
  },
): BookSection {
  const frame = frameOf(page.context.paper)
  return {
    frame: 'page',
    footer: page.footer,
    tabs: page.tabs,
    background: { width: frame.width, height: frame.height, shapes: draft.shapes, alt: draft.alt },
    parts:
      page.index > 0
        ? []
        : [
            {
              kind: 'place',
              id: sheetPlace(role.id),
              bookmark: { text: draft.bookmark?.text ?? role.title, level: 2 },
            },
          ],
  }
}

/** The sheet of a role as workbooks print it, without a participant. */
function sheetFacts(role: Role, { document, settings }: GuidebookContext): WorkbookFacts {
  return {
    document,
    settings,
    title: settings.title,
    code: '',
    current: null,
    target: role,
    scale: projectScale(document),
    asOf: settings.asOf ?? '',
    filled: null,
    search: null,
    routes: [],
    mapId: null,
    sheets: [role],
  }
}
