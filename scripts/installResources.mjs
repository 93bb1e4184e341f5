import { copyFile, mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunDirectly, root } from './checkout.mjs'

const weightNames = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold' }

const families = [
  { package: 'source-sans-3', name: 'SourceSans3' },
  { package: 'literata', name: 'Literata' },
]

/** WebAssembly that printing runs: it draws pictures, and cuts fonts down to what a page uses. */
const engines = [
  { from: '@resvg/resvg-wasm/index_bg.wasm', to: 'resvg.wasm' },
  { from: 'harfbuzzjs/dist/harfbuzz-subset.wasm', to: 'harfbuzz-subset.wasm' },
]

/**
 * Copies what print needs out of the packages into resources: the static fonts with plain names
 * (`fonts/Literata-700.ttf`, `fonts/Literata-400-italic.ttf`), each family's license beside them, and
 * the engines. Files that are already there are left alone, so a second run costs a few file looks.
 */
export async function installResources() {
  await Promise.all(
    ['fonts', 'engines'].map((folder) =>
      mkdir(join(root, 'resources', folder), { recursive: true }),
    ),
  )
  await Promise.all(
    [...families.flatMap(filesOf), ...engines.map(engineFile)].map(copyWhenDifferent),
  )
}

/** @param {{ from: string, to: string }} engine */
function engineFile({ from, to }) {
  return { from: join(root, 'node_modules', from), to: join(root, 'resources/engines', to) }
}

/** @param {{ package: string, name: string }} family */
function filesOf(family) {
  const upright = Object.entries(weightNames).map(([weight, weightName]) => ({
    from: `${weight}${weightName}/${family.name}_${weight}${weightName}.ttf`,
    to: `${family.name}-${weight}.ttf`,
  }))
  const italic = {
    from: `400Regular_Italic/${family.name}_400Regular_Italic.ttf`,
    to: `${family.name}-400-italic.ttf`,
  }
  const license = { from: 'LICENSE_FONT', to: `${family.name}-OFL.txt` }
  return [...upright, italic, license].map(({ from, to }) => ({
    from: join(root, 'node_modules/@expo-google-fonts', family.package, from),
    to: join(root, 'resources/fonts', to),
  }))
}

/** @param {{ from: string, to: string }} file */
async function copyWhenDifferent({ from, to }) {
  const [wanted, present] = await Promise.all([stat(from), stat(to).catch(() => null)])
  if (present?.size !== wanted.size) await copyFile(from, to)
}

if (isRunDirectly(import.meta.url)) await installResources()
