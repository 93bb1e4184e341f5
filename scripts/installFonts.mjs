import { copyFile, mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunDirectly, root } from './checkout.mjs'

const weightNames = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold' }

const families = [
  { package: 'source-sans-3', name: 'SourceSans3' },
  { package: 'literata', name: 'Literata' },
]

/**
 * Copies the static fonts that print needs out of their packages into resources/fonts, with plain
 * names (`Literata-700.ttf`, `Literata-400-italic.ttf`), and each family's license beside them.
 * Files that are already there are left alone, so a second run costs a few file looks.
 */
export async function installFonts() {
  await mkdir(join(root, 'resources/fonts'), { recursive: true })
  await Promise.all(families.flatMap(filesOf).map(copyWhenDifferent))
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

if (isRunDirectly(import.meta.url)) await installFonts()
