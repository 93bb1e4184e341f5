import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Texts of files by their path inside the repository, with forward slashes. */
export type SourceTree = ReadonlyMap<string, string>

export const repository = resolve(import.meta.dirname, '../..')

/** Every file that is under version control or about to be; generated files are ignored. */
function repositoryFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
  const listed = execFileSync('git', args, { cwd: repository, encoding: 'utf8' })
  return listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(resolve(repository, path)))
    .toSorted()
}

export function readTree(wanted: (path: string) => boolean): SourceTree {
  const paths = repositoryFiles().filter(wanted)
  return new Map(paths.map((path) => [path, readFileSync(resolve(repository, path), 'utf8')]))
}

export const isTypeScript = (path: string) => /\.tsx?$/.test(path)
