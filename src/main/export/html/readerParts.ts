import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, resolve } from 'node:path'
import { readerStyles } from './readerStyles.ts'

declare const __READER_SCRIPT__: string
declare const __READER_STYLE__: string

export type ReaderParts = { readonly script: string; readonly style: string }

/** Script and style that make a saved map page come alive; the build writes them in as texts. */
export function readerParts(): ReaderParts {
  if (typeof __READER_SCRIPT__ === 'string' && typeof __READER_STYLE__ === 'string') {
    return { script: __READER_SCRIPT__, style: __READER_STYLE__ }
  }
  return fromSources()
}

/** Where Node runs the sources themselves: the modules one after the other, those they need first. */
function fromSources(): ReaderParts {
  const source = resolve(import.meta.dirname, '../../..')
  const folder = resolve(source, 'renderer/reader')
  const done = new Set<string>()
  const texts: string[] = []

  function add(path: string): void {
    if (done.has(path)) return
    done.add(path)
    const code = stripTypeScriptTypes(readFileSync(path, 'utf8'))
    for (const [, wanted = ''] of code.matchAll(imports)) {
      add(
        wanted.startsWith('#shared/')
          ? resolve(source, wanted.replace('#', ''))
          : resolve(dirname(path), wanted),
      )
    }
    texts.push(code.replace(imports, '').replace(/^export /gm, ''))
  }

  add(resolve(folder, 'reader.ts'))
  const style = readerStyles.map((name) => readFileSync(resolve(folder, name), 'utf8'))
  return {
    script: `(() => {\n'use strict'\n${texts.join('\n')}\n})()`,
    style: style.join('\n'),
  }
}

const imports = /^import\s[^']*'([^']+)'$/gm
