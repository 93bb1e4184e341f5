import type { IconName } from '#renderer/ui/icons.tsx'
import type { BlockContent, BlockType } from '#shared/domain/records/guidebook.ts'

export type LiveType = Exclude<BlockType, 'text'>
export type LiveContent = Exclude<BlockContent, { type: 'text' }>
export type LiveContentOf<T extends LiveType> = Extract<LiveContent, { type: T }>

export type LiveGroup =
  | 'To fill in'
  | 'Map and routes'
  | 'Roles and skills'
  | 'Directories'
  | 'Method'

export type LiveBlockInfo = {
  readonly type: LiveType
  readonly name: string
  /** What it prints, in a few words. */
  readonly hint: string
  readonly group: LiveGroup
  readonly icon: IconName
  /** More words it is found by. */
  readonly keywords: string
  readonly settings: 'has settings' | 'none'
}

function info(
  type: LiveType,
  name: string,
  hint: string,
  more: Pick<LiveBlockInfo, 'group' | 'icon' | 'keywords'> & { settings?: 'none' },
): LiveBlockInfo {
  return { type, name, hint, settings: 'has settings', ...more }
}

/** Every kind of live block, in the order of the menus. */
export const liveBlocks: readonly LiveBlockInfo[] = [
  info('write-in', 'Write-in field', 'lines for pen or PDF', {
    group: 'To fill in',
    icon: 'edit',
    keywords: 'lines answer form question',
  }),
  info('checklist', 'Checklist', 'boxes to tick', {
    group: 'To fill in',
    icon: 'checks',
    keywords: 'tick boxes to do',
  }),
  info('map', 'Map', 'the drawing of a map', {
    group: 'Map and routes',
    icon: 'map',
    keywords: 'picture career',
  }),
  info('family-map', 'Family map', 'the map of one job family', {
    group: 'Map and routes',
    icon: 'map',
    keywords: 'picture lane',
  }),
  info('route', 'Route', 'roles and moves of one route', {
    group: 'Map and routes',
    icon: 'flag',
    keywords: 'pathway cards',
  }),
  info('transition-table', 'Move table', 'moves with time, cost and pay', {
    group: 'Map and routes',
    icon: 'table',
    keywords: 'transition transitions',
  }),
  info('compare-roles', 'Compare roles', 'two to four roles side by side', {
    group: 'Roles and skills',
    icon: 'columns',
    keywords: 'comparison pay',
  }),
  info('gap-table', 'Gap table', 'skills missing between two roles', {
    group: 'Roles and skills',
    icon: 'gaps',
    keywords: 'skills difference bars',
  }),
  info('role-list', 'Role list', 'roles with pay and what they ask for', {
    group: 'Roles and skills',
    icon: 'list',
    keywords: 'jobs titles',
  }),
  info('role-sheets', 'Role sheets', 'a sheet for each role', {
    group: 'Roles and skills',
    icon: 'document',
    keywords: 'jobs profile pages',
  }),
  info('competency-list', 'Skill list', 'all skills with what they mean', {
    group: 'Roles and skills',
    icon: 'competency',
    keywords: 'competency competencies',
    settings: 'none',
  }),
  info('scale', 'Level scale', 'the points of a scale in words', {
    group: 'Roles and skills',
    icon: 'scale',
    keywords: 'levels points',
  }),
  info('program-directory', 'Course directory', 'courses with time and cost', {
    group: 'Directories',
    icon: 'program',
    keywords: 'program programs training learning',
    settings: 'none',
  }),
  info('credential-directory', 'Credential directory', 'licenses and certificates', {
    group: 'Directories',
    icon: 'credential',
    keywords: 'license certificate',
    settings: 'none',
  }),
  info('support-directory', 'Support directory', 'help with tuition, rides, child care', {
    group: 'Directories',
    icon: 'support',
    keywords: 'help paying supports',
    settings: 'none',
  }),
  info('sources', 'Sources', 'where the facts come from', {
    group: 'Method',
    icon: 'source',
    keywords: 'references attribution',
    settings: 'none',
  }),
  info('method', 'Method', 'how the numbers are made', {
    group: 'Method',
    icon: 'info',
    keywords: 'formulas definitions',
    settings: 'none',
  }),
]

const byType = new Map(liveBlocks.map((each) => [each.type, each]))

export function infoOf(type: LiveType): LiveBlockInfo {
  const found = byType.get(type)
  if (!found) throw new Error(`No live block of type ${type}`)
  return found
}

/** Blocks whose content is written in the book itself; all others follow the map. */
export function followsMap(type: LiveType): boolean {
  return type !== 'write-in' && type !== 'checklist'
}
