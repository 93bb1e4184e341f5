import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'

const place = 'http://pages.invalid'

const faces = [
  ['Source Sans 3', 'SourceSans3'],
  ['Literata', 'Literata'],
].flatMap(([family = '', file = '']) => [
  ...[400, 500, 600, 700].map((weight) => face(family, weight, 'normal', `${file}-${weight}.ttf`)),
  face(family, 400, 'italic', `${file}-400-italic.ttf`),
])

function face(family: string, weight: number, style: string, file: string): string {
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; src: url('${place}/${file}') }`
}

/** The styles a page needs to be set in the fonts of our own prints. */
export const fontStyles: string = faces.join('\n')

export type ChromiumPrinter = {
  /** Loads the page, waits for its fonts and prints it on the sheet its styles name. */
  readonly print: (html: string) => Promise<Uint8Array>
}

/** Prints pages in an open window. `fonts` is the folder of the font files. */
export async function chromiumPrinter(page: Page, fonts: string): Promise<ChromiumPrinter> {
  let html = ''
  await page.route(`${place}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: html })
    else await route.fulfill({ contentType: 'font/ttf', body: readFileSync(join(fonts, pathname)) })
  })
  return {
    async print(text) {
      html = text
      await page.goto(`${place}/`, { waitUntil: 'load' })
      await page.evaluate(() => document.fonts.ready)
      return page.pdf({ preferCSSPageSize: true, printBackground: true })
    },
  }
}
