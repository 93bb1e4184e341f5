import { openSession } from '#main/project/openSession.ts'

// A program that opens a project and keeps it open until it is stopped.
const [path = '', mode = 'edit', snapshots = ''] = process.argv.slice(2)
const opened = await openSession(path, {
  mode: mode === 'edit' ? 'edit' : 'read only',
  clock: () => new Date(),
  snapshots,
})
process.stdout.write(opened.ok ? 'open\n' : `refused ${opened.problem.code}\n`)
process.stdin.resume()
