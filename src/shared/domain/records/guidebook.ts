import { z } from 'zod'
import { id, line, lines, name, order, text, tooDeep } from './fields.ts'

/** What an attribute of rich text can be: the level of a heading, the address of a link. */
const attributes = z.record(z.string().max(50), z.union([text, z.number(), z.boolean(), z.null()]))
type RichAttributes = z.output<typeof attributes>
export type RichMark = { type: string; attrs?: RichAttributes | undefined }
export type RichNode = {
  type: string
  attrs?: RichAttributes | undefined
  content?: RichNode[] | undefined
  marks?: RichMark[] | undefined
  text?: string | undefined
}

const mark = z.strictObject({ type: z.string().max(50), attrs: attributes.optional() })

/** A list in a list takes two levels, so this is more lists deep than fit beside each other on a page. */
const deepestNode = 40

function nodeWithin(levels: number): z.ZodType<RichNode> {
  return z.strictObject({
    type: z.string().max(50),
    attrs: attributes.optional(),
    content: z
      .array(levels > 1 ? nodeWithin(levels - 1) : tooDeep<RichNode>())
      .max(2000)
      .optional(),
    marks: z.array(mark).max(20).optional(),
    text: text.optional(),
  })
}

/** A tree of rich text as the editor keeps it (ProseMirror JSON). */
const richNode = nodeWithin(deepestNode)

/** Which roles a live block shows; empty lists and nulls mean all of them. */
const roleQuery = z.strictObject({
  familyIds: z.array(id).max(100),
  bandIds: z.array(id).max(100),
  roleIds: z.array(id).max(1000),
})
export type RoleQuery = z.output<typeof roleQuery>

export const blockContent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), document: richNode }),
  z.strictObject({ type: z.literal('map'), mapId: id, caption: line }),
  z.strictObject({ type: z.literal('family-map'), familyId: id, caption: line }),
  z.strictObject({ type: z.literal('role-sheets'), query: roleQuery }),
  z.strictObject({ type: z.literal('role-list'), query: roleQuery }),
  z.strictObject({ type: z.literal('compare-roles'), roleIds: z.array(id).max(4) }),
  z.strictObject({ type: z.literal('transition-table'), query: roleQuery }),
  z.strictObject({ type: z.literal('route'), pathwayId: id }),
  z.strictObject({ type: z.literal('gap-table'), fromRoleId: id, toRoleId: id }),
  z.strictObject({ type: z.literal('program-directory') }),
  z.strictObject({ type: z.literal('credential-directory') }),
  z.strictObject({ type: z.literal('support-directory') }),
  z.strictObject({ type: z.literal('competency-list') }),
  z.strictObject({ type: z.literal('scale'), scaleId: id }),
  z.strictObject({ type: z.literal('write-in'), label: line, lineCount: z.int().min(1).max(30) }),
  z.strictObject({ type: z.literal('checklist'), items: lines }),
  z.strictObject({ type: z.literal('sources') }),
  z.strictObject({ type: z.literal('method') }),
])
export type BlockContent = z.output<typeof blockContent>
export type BlockType = BlockContent['type']

export const guidebookSchema = z.strictObject({
  id,
  title: name,
  subtitle: line,
  audience: line,
  readingGrade: z.number().min(1).max(20),
  paper: z.enum(['letter', 'a4']),
  coverNote: text,
  order,
})
export type Guidebook = z.output<typeof guidebookSchema>

export const chapterSchema = z.strictObject({
  id,
  guidebookId: id,
  title: name,
  summary: text,
  audiences: lines,
  numbered: z.boolean(),
  ready: z.boolean(),
  order,
})
export type Chapter = z.output<typeof chapterSchema>

export const blockSchema = z.strictObject({
  id,
  chapterId: id,
  content: blockContent,
  order,
})
export type Block = z.output<typeof blockSchema>
