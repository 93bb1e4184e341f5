import { Icon, type IconName } from '#renderer/ui/icons.tsx'
import type { TargetGate } from '#shared/analysis/targetGates.ts'

const marks: Record<TargetGate['state'], { readonly icon: IconName; readonly word: string }> = {
  pass: { icon: 'passed', word: 'passed' },
  fail: { icon: 'problem', word: 'missing' },
  pending: { icon: 'review', word: 'not known yet' },
}

/** Licenses, hours and conditions: passed, missing or open, never part of a score. */
export function GateList({ gates }: { gates: readonly TargetGate[] }) {
  return (
    <div className="pb-gates">
      <h2>
        Gates first{' '}
        <small className="pb-gaps-aside">
          licenses, hours and conditions stand beside the score
        </small>
      </h2>
      {gates.length === 0 ? (
        <p className="pb-gaps-none">This role has no gates.</p>
      ) : (
        <ul>
          {gates.map((gate) => (
            <li key={`${gate.origin}:${gate.text}`} data-state={gate.state}>
              <Icon name={marks[gate.state].icon} size={16} />
              <span>{gate.text}</span>
              <em>{marks[gate.state].word}</em>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
