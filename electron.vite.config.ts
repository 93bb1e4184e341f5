import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { bundleReader } from './scripts/bundleReader.ts'
import { contentSecurityPolicy } from './src/shared/api/contentSecurityPolicy.ts'

const here = (path: string) => resolve(import.meta.dirname, path)

// Only the native module stays outside the bundle, so a packaged application holds few files.
const bundled = {
  exclude: ['drizzle-orm', 'zod', 'pdfmake', '@cantoo/pdf-lib', 'fontkit', '@resvg/resvg-wasm'],
}

const reader = await bundleReader(import.meta.dirname)

export default defineConfig({
  main: {
    // Saved map pages carry these texts, so the built app holds them as they are.
    define: {
      __READER_SCRIPT__: JSON.stringify(reader.script),
      __READER_STYLE__: JSON.stringify(reader.style),
    },
    build: {
      externalizeDeps: bundled,
      rolldownOptions: {
        input: {
          electron: here('src/main/hosts/electron/main.ts'),
          cli: here('src/main/cli/cli.ts'),
          inspect: here('src/main/project/inspectProcess.ts'),
          printProcess: here('src/main/api/publishing/printProcess.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: here('src/main/hosts/electron/preload.ts') },
        // A sandboxed preload can only be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('src/renderer'),
    plugins: [
      react(),
      {
        name: 'content-security-policy',
        // The development server needs an inline preamble, so the tag is added to builds only.
        apply: 'build',
        transformIndexHtml: () => [
          {
            tag: 'meta',
            attrs: {
              'http-equiv': 'Content-Security-Policy',
              content: contentSecurityPolicy({ frameAncestors: false }),
            },
            injectTo: 'head-prepend',
          },
        ],
      },
    ],
    build: {
      minify: 'oxc',
      // Everything is read from this computer's disk; splitting further would gain nothing.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: here('src/renderer/index.html') },
    },
  },
})
