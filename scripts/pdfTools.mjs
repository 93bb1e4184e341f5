import { aptInstall } from './apt.mjs'
import { findOnPath } from './findOnPath.mjs'

const packageOf = {
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  qpdf: 'qpdf',
}

/**
 * The programs that tests read printed files with.
 * @returns {Promise<string[]>} the names of those that are still missing
 */
export async function installPdfTools() {
  const missing = missingTools()
  if (missing.length > 0) await aptInstall([...new Set(missing.map((tool) => packageOf[tool]))])
  return missingTools()
}

function missingTools() {
  return Object.keys(packageOf).filter((tool) => findOnPath(tool) === null)
}
