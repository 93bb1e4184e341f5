/** What the files of one folder may import. */
export type FolderRule = {
  /** Folders of `src`; a folder may always import itself. `shared/*` stands for all of `shared`. */
  readonly folders: readonly string[]
  /** Packages this folder owns. A package that no folder owns may be imported nowhere. */
  readonly packages: readonly string[]
  /** Modules that come with Node. */
  readonly node: 'allowed' | 'forbidden'
}

const pure = (folders: readonly string[], packages: readonly string[] = []): FolderRule => ({
  folders,
  packages,
  node: 'forbidden',
})

const inNode = (folders: readonly string[], packages: readonly string[] = []): FolderRule => ({
  folders,
  packages,
  node: 'allowed',
})

const react = ['react', 'react-dom']
const renderer = ['renderer/ui', 'renderer/state', 'renderer/api']

/** Who may import whom; type-only imports count. Every folder of `src` stands here. */
export const importTable: Readonly<Record<string, FolderRule>> = {
  'shared/base': pure([]),
  'shared/domain': pure(['shared/base'], ['zod']),
  'shared/analysis': pure(['shared/domain', 'shared/base']),
  'shared/map': pure(['shared/domain', 'shared/base'], ['uqr']),
  'shared/publish': pure(['shared/analysis', 'shared/map', 'shared/domain', 'shared/base']),
  'shared/api': pure(['shared/domain', 'shared/base'], ['zod']),

  'main/project': inNode(['shared/domain', 'shared/base'], ['better-sqlite3', 'drizzle-orm']),
  'main/export': inNode(
    ['shared/publish', 'shared/map', 'shared/analysis', 'shared/domain', 'shared/base'],
    ['pdfmake', '@cantoo/pdf-lib', 'fontkit', '@resvg/resvg-wasm'],
  ),
  'main/tasks': inNode(['shared/base']),
  'main/api': inNode(['main/project', 'main/export', 'main/tasks', 'shared/*']),
  'main/hosts/electron': inNode(['main/api', 'shared/api', 'shared/base'], ['electron']),
  'main/hosts/loopback': inNode(['main/api', 'shared/api', 'shared/base']),
  // `serve` is a verb, so the command line is what starts the loopback host.
  'main/cli': inNode(['main/api', 'main/hosts/loopback', 'shared/*']),

  'renderer/ui': pure(
    [],
    [...react, '@base-ui/react', '@tanstack/*', 'pdfjs-dist', 'lucide-react', '@fontsource/*'],
  ),
  'renderer/api': pure(['shared/*']),
  'renderer/state': pure(['renderer/api', 'shared/*'], [...react, 'zustand']),
  'renderer/features/*': pure([...renderer, 'shared/*'], react),
  'renderer/features/map': pure([...renderer, 'shared/*'], [...react, 'cytoscape']),
  'renderer/features/guidebook': pure([...renderer, 'shared/*'], [...react, '@tiptap/*']),
  'renderer/features/matrix': pure([...renderer, 'shared/*'], [...react, '@tanstack/*']),
  'renderer/features/roles': pure([...renderer, 'shared/*'], [...react, '@tanstack/*']),
  'renderer/features/library': pure([...renderer, 'shared/*'], [...react, '@tanstack/*']),
  // Bundled by itself into saved map pages: it may lean on nothing else of the window.
  'renderer/reader': pure(['shared/base']),
  'renderer/app': pure(['renderer/*', 'shared/*'], react),
}

/** The folder of the table that a file of `src` belongs to; null when the table has none for it. */
export function folderOf(file: string): string | null {
  const parts = file.replace(/^src\//, '').split('/')
  if (parts[0] === 'renderer' && parts.length === 2) return 'renderer/app'
  const depth = parts[1] === 'features' || parts[1] === 'hosts' ? 3 : 2
  if (parts.length <= depth) return null
  const folder = parts.slice(0, depth).join('/')
  return ruleOf(folder) === null ? null : folder
}

/** The rule of a folder; a feature without needs of its own takes the common one. */
export function ruleOf(folder: string): FolderRule | null {
  const own = importTable[folder]
  if (own) return own
  return (
    (folder.startsWith('renderer/features/') ? importTable['renderer/features/*'] : null) ?? null
  )
}

/** Whether a folder or package name is in a list whose entries may end with `/*`. */
export function isListed(name: string, list: readonly string[]): boolean {
  return list.some((entry) =>
    entry.endsWith('/*') ? name.startsWith(entry.slice(0, -1)) : entry === name,
  )
}
