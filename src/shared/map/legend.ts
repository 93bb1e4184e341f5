import { dollarsShort } from '../base/money.ts'
import { demandMarks } from '../domain/records/role.ts'
import { transitionKinds } from '../domain/records/transition.ts'
import type { LegendEntry, Scene } from './scene.ts'

const lineTexts: Record<(typeof transitionKinds)[number], string> = {
  advancement: 'Advancement',
  lateral: 'Lateral',
  bridge: 'Bridge, needs training',
  specialization: 'Specialization',
  lead: 'Lead role',
  'step-back': 'Step back',
  entry: 'Entry point',
}

const demandTexts: Record<(typeof demandMarks)[number], string> = {
  'much-faster': 'Growing fast',
  faster: 'Growing',
  average: 'About average',
  declining: 'Shrinking',
}

/** Explains what the map shows, and nothing else, always in the same order. */
export function legendOf({
  cards,
  lines,
  payScale,
}: Pick<Scene, 'cards' | 'lines' | 'payScale'>): LegendEntry[] {
  const entries: LegendEntry[] = []
  for (const kind of transitionKinds) {
    if (!lines.some((line) => line.kind === kind)) continue
    entries.push({ kind: 'line', transitionKind: kind, text: lineTexts[kind] })
  }
  for (const demand of demandMarks) {
    if (!cards.some((card) => card.demand === demand)) continue
    entries.push({ kind: 'demand', demand, text: demandTexts[demand] })
  }
  if (cards.some(({ pay, payRange }) => pay !== null || payRange !== null)) {
    const text = `Pay, ${dollarsShort(payScale.min)} to ${dollarsShort(payScale.max)}`
    entries.push({ kind: 'pay-ruler', ...payScale, text })
  }
  if (cards.some(({ confirmed }) => !confirmed) || lines.some(({ confirmed }) => !confirmed)) {
    entries.push({ kind: 'unconfirmed', text: 'Not confirmed by an expert' })
  }
  const employers = [...new Set(cards.flatMap(({ employer }) => employer || []))]
  if (employers.length > 0) {
    const [only] = employers
    const text = employers.length === 1 ? `At ${only} only` : 'At one employer only'
    entries.push({ kind: 'employer', text })
  }
  return entries
}
