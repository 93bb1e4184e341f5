import { writeSync } from 'node:fs'
import { assume } from '#shared/base/cast.ts'
import { type InspectRequest, inspectFile } from './inspectFile.ts'

// The checking program: looks at one file that may have been made to do harm, in a process that
// can be stopped. Lines are written at once, because SQLite may never give control back.
writeSync(1, 'ready\n')
const request = assume<InspectRequest>(JSON.parse(process.argv[2] ?? ''))
writeSync(1, `${JSON.stringify(inspectFile(request))}\n`)
