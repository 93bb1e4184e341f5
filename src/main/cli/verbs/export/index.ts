import type { Verb } from '../../verb.ts'
import { exportGuidebook } from './guidebook.ts'
import { exportHtml } from './html.ts'
import { exportJson } from './json.ts'
import { exportCsv, mapFileVerbs } from './mapFiles.ts'
import { exportPng } from './png.ts'
import { exportPoster } from './poster.ts'
import { exportScene } from './scene.ts'
import { exportSvg } from './svg.ts'
import { exportWorkbook } from './workbook.ts'

export const exportVerbs: readonly Verb[] = [
  exportPoster,
  exportSvg,
  exportPng,
  exportHtml,
  ...mapFileVerbs,
  exportCsv,
  exportScene,
  exportGuidebook,
  exportWorkbook,
  exportJson,
]
