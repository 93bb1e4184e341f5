import { ok } from '#shared/base/result.ts'
import { countOf } from '#shared/base/words.ts'
import { checkDocument } from '#shared/domain/integrity/checkDocument.ts'
import type { Finding } from '#shared/domain/integrity/finding.ts'
import { fileOf, readProject } from '../call.ts'
import { textTable } from '../textTable.ts'
import { jsonOption, type Verb } from '../verb.ts'

export const check: Verb = {
  name: 'check',
  words: 'FILE',
  says: 'reports what is missing or contradicts itself; status 1 when there is an error',
  options: jsonOption,
  examples: ['check hospital.pathbook', 'check hospital.pathbook --json'],
  async run(request) {
    const file = fileOf(request)
    if (!file.ok) return file
    const document = await readProject(request, file.value)
    if (!document.ok) return document
    const { findings } = checkDocument(document.value, { asOf: request.environment.today })
    const errors = findings.filter(({ severity }) => severity === 'error')
    return ok({
      exit: errors.length > 0 ? 1 : 0,
      json: findings.map(({ code, severity, subject, message }) => ({
        code,
        severity,
        subject,
        message,
      })),
      lines: linesOf(findings),
    })
  },
}

function linesOf(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ['Nothing to report.']
  return [
    ...textTable(
      findings.map(({ severity, code, subject, message }) => [
        severity,
        code,
        subject.name,
        message,
      ]),
    ),
    '',
    countOf(findings.length, 'finding'),
  ]
}
