import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import type { DocumentRecords } from '#shared/domain/document.ts'

/** What programs do that keep a whole document in one text file, as safely as they can. */
export function saveWholeFile(path: string, records: DocumentRecords): void {
  const temporary = `${path}.part`
  const file = openSync(temporary, 'w')
  writeFileSync(file, JSON.stringify(records))
  fsyncSync(file)
  closeSync(file)
  renameSync(temporary, path)
}
