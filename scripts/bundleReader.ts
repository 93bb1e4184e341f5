import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import { readerStyles } from '../src/main/export/html/readerStyles.ts'

/** Script and style of saved map pages, each as one text; `root` is the folder of the checkout. */
export async function bundleReader(root: string): Promise<{ script: string; style: string }> {
  const folder = resolve(root, 'src/renderer/reader')
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#shared': resolve(root, 'src/shared') } },
    build: {
      write: false,
      minify: 'oxc',
      target: 'es2022',
      rolldownOptions: { input: resolve(folder, 'reader.ts'), output: { format: 'iife' } },
      modulePreload: false,
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const [script, ...more] = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []))
  if (script === undefined || more.length > 0) throw new Error('The reader is not one script')
  const style = readerStyles.map((name) => readFileSync(resolve(folder, name), 'utf8')).join('\n')
  return { script: script.trim(), style }
}
