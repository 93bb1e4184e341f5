import { useProject } from '#renderer/state/projectStore.ts'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { Icon } from '#renderer/ui/icons.tsx'
import { StatusIcon } from '#renderer/ui/StatusWord.tsx'
import { dollarsShort } from '#shared/base/money.ts'
import { settingsOf } from '#shared/domain/document.ts'
import type { Finding } from '#shared/domain/integrity/finding.ts'
import { PayColumn } from './PayColumn.tsx'
import { startPay } from './payFields.ts'
import type { SectionProps } from './sectionProps.ts'

/** National and local pay beside each other, each with its place, date and source. */
export function PaySection({
  role,
  onChange,
  findings,
}: SectionProps & { findings: readonly Finding[] }) {
  const settings = useProject(({ document }) => settingsOf(document))
  const { payScale } = settings
  const troubles = findings.filter(({ area }) => area === 'Pay')
  return (
    <FormSection title="Pay" aside="US dollars before tax">
      <div className="pb-roles-pay" data-field="pay">
        <div className="pb-roles-pay-labels" aria-hidden="true">
          <span />
          <span>Lowest tenth</span>
          <span>Middle</span>
          <span>Highest tenth</span>
          <span className="pb-roles-pay-scale">
            {dollarsShort(payScale.min)}–{dollarsShort(payScale.max)}
          </span>
          <span>For a</span>
          <span>Area</span>
          <span>As of</span>
          <span>Kind</span>
          <span>Source</span>
        </div>
        <PayColumn
          name="National"
          pay={role.nationalPay}
          start={startPay('national', settings)}
          scale={payScale}
          onChange={(next) => onChange((now) => ({ nationalPay: next(now.nationalPay) }))}
        />
        <PayColumn
          name="Local"
          pay={role.localPay}
          start={startPay('local', settings)}
          scale={payScale}
          onChange={(next) => onChange((now) => ({ localPay: next(now.localPay) }))}
        />
      </div>
      {troubles.map((finding) => (
        <p
          key={finding.id}
          className={finding.severity === 'error' ? 'pb-error' : 'pb-roles-remark'}
        >
          {finding.severity === 'error' ? (
            <Icon name="problem" size={14} />
          ) : (
            <StatusIcon tone={finding.severity === 'warning' ? 'review' : 'note'} size={14} />
          )}
          <span>{sentenceOf(finding)}</span>
        </p>
      ))}
    </FormSection>
  )
}

function sentenceOf({ code, message, fix }: Finding): string {
  if (code === 'pay-without-date') return `${fix} Pay without a date cannot be printed.`
  return code === 'role-without-pay' ? fix : `${message} ${fix}`
}
