import { editBench } from './editBench.ts'
import type { Bench } from './figures.ts'
import { gapMatrixBench } from './gapMatrixBench.ts'
import { largeMapBench } from './largeMapBench.ts'
import { layoutBench } from './layoutBench.ts'
import { mapFramesBench } from './mapFramesBench.ts'
import { openBench } from './openBench.ts'
import { posterBench } from './posterBench.ts'
import { qualityBench } from './qualityBench.ts'
import { rolesListBench } from './rolesListBench.ts'
import { sampleMapBench } from './sampleMapBench.ts'
import { scrollBench } from './scrollBench.ts'
import { windowEditBench } from './windowEditBench.ts'
import { workbookBench } from './workbookBench.ts'

/** In the order they are run. */
export const benches: readonly Bench[] = [
  openBench,
  editBench,
  layoutBench,
  qualityBench,
  posterBench,
  workbookBench,
  gapMatrixBench,
  rolesListBench,
  windowEditBench,
  scrollBench,
  largeMapBench,
  sampleMapBench,
  mapFramesBench,
]
