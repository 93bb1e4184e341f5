import type { Block } from '#shared/domain/records/guidebook.ts'
import type { PagePart } from '../pageContent.ts'
import { compareRoles } from './blocks/compareRoles.ts'
import { credentialDirectory } from './blocks/credentialDirectory.ts'
import { gapTable } from './blocks/gapTable.ts'
import { familyMapBlock, mapBlock } from './blocks/mapBlocks.ts'
import { methodBlock } from './blocks/methodBlock.ts'
import { programDirectory } from './blocks/programDirectory.ts'
import { roleList } from './blocks/roleList.ts'
import { routeBlock } from './blocks/routeBlock.ts'
import { competencyList, scaleBlock } from './blocks/skillBlocks.ts'
import { sourceList } from './blocks/sourceList.ts'
import { supportDirectory } from './blocks/supportDirectory.ts'
import { transitionTable } from './blocks/transitionTable.ts'
import { paragraph } from './builders.ts'
import type { GuidebookContext } from './guidebookContext.ts'
import { richTextParts } from './richTextParts.ts'
import { sheetIndex } from './roleSheets.ts'

/** One block of a chapter as page parts; role sheets give their index here and pages of their own. */
export function blockParts({ id, content }: Block, context: GuidebookContext): PagePart[] {
  switch (content.type) {
    case 'text':
      return richTextParts(content.document, id)
    case 'map':
      return mapBlock(content, context)
    case 'family-map':
      return familyMapBlock(content, context)
    case 'role-sheets':
      return sheetIndex(content.query, context)
    case 'role-list':
      return roleList(content.query, context)
    case 'compare-roles':
      return compareRoles(content.roleIds, context)
    case 'transition-table':
      return transitionTable(content.query, context)
    case 'route':
      return routeBlock(content.pathwayId, context)
    case 'gap-table':
      return gapTable(content, context)
    case 'program-directory':
      return programDirectory(context)
    case 'credential-directory':
      return credentialDirectory(context)
    case 'support-directory':
      return supportDirectory(context)
    case 'competency-list':
      return competencyList(context, id)
    case 'scale':
      return scaleBlock(content.scaleId, context)
    case 'write-in':
      return [
        {
          kind: 'write-in',
          label: content.label,
          shape: 'lines',
          lineCount: content.lineCount,
          value: '',
          name: id,
        },
      ]
    case 'checklist':
      return [
        {
          kind: 'checklist',
          size: 'large',
          items: content.items
            .filter((text) => text.trim() !== '')
            .map((text) => ({ parts: [paragraph('fact', text)], checked: false })),
        },
      ]
    case 'sources':
      return sourceList(context, id)
    case 'method':
      return methodBlock(context, id)
  }
}
