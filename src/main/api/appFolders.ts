import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** Where Pathbook keeps what is no project: recent files and snapshots. */
export type AppFolders = {
  readonly data: string
  readonly snapshots: string
  /** Templates and fonts that come with the app. */
  readonly resources: string
  /** The folder of package.json. */
  readonly root: string
}

type Surroundings = {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
}

/** `PATHBOOK_DATA_HOME` names another data folder, for tests and portable installations. */
export function appFolders(): AppFolders {
  const data = dataFolder({
    environment: process.env,
    platform: process.platform,
    home: homedir(),
  })
  const root = rootFolder(import.meta.dirname)
  return { data, snapshots: join(data, 'snapshots'), resources: join(root, 'resources'), root }
}

export function dataFolder({ environment, platform, home }: Surroundings): string {
  const { PATHBOOK_DATA_HOME: chosen, APPDATA: roaming, XDG_DATA_HOME: shared } = environment
  if (chosen) return chosen
  if (platform === 'win32') return join(roaming || join(home, 'AppData', 'Roaming'), 'Pathbook')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Pathbook')
  return join(shared || join(home, '.local', 'share'), 'pathbook')
}

/** Source files, bundles and chunks lie at different depths below the folder with the resources. */
function rootFolder(start: string): string {
  let folder = start
  while (!existsSync(join(folder, 'resources', 'blank', 'template.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error(`No resources folder above ${start}`)
    folder = above
  }
  return folder
}
