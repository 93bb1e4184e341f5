import { openSession } from '#main/project/openSession.ts'

// A program that edits a project until an edit is refused, then says what the file still takes.
const [path = '', snapshots = ''] = process.argv.slice(2)
const opened = await openSession(path, { mode: 'edit', clock: () => new Date(), snapshots })
if (!opened.ok) throw new Error(opened.problem.message)
const session = opened.value
for (let count = 0; ; count++) {
  const before = session.document()
  const changes = { purpose: `${count} `.padEnd(9_000, 'x') }
  const change = session.run({ type: 'role.edit', id: `role-${count % 5}`, changes })
  if (change.ok) continue
  const { revision } = session.state()
  const same = session.document() === before
  process.stdout.write(`${JSON.stringify({ ...change.problem, count, revision, same })}\n`)
  break
}
