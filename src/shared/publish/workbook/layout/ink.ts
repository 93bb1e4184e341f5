import { mixColors } from '#shared/map/colors.ts'
import { lightTheme } from '#shared/map/themes.ts'

/** Colors of workbook pages: the design tokens of paper, rules and fields. */
export const ink = {
  strong: lightTheme.ink,
  plain: lightTheme.ink2,
  quiet: lightTheme.ink3,
  paper: lightTheme.paper,
  tab: '#f3f0e9',
  rule: '#ded8cb',
  boxLine: '#c9c2b2',
  controlLine: '#837c6e',
  field: '#f7f5f0',
  spine: lightTheme.spine,
  spineText: '#e9e6dc',
  spineQuiet: '#dce3e1',
  mark: lightTheme.mark,
  markSoft: '#fdf0cf',
  have: '#17566b',
  surplus: '#a9c3cc',
  unused: '#efebe2',
} as const

/** The pale ground on which a job family's own color stands. */
export function familyTint(color: string): string {
  return mixColors('#ffffff', color, 0.13)
}
