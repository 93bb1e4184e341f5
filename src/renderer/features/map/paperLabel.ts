import type { PaperName } from '#shared/domain/records/map.ts'

const labels: Record<PaperName, string> = {
  A4: 'A4',
  A3: 'A3',
  A2: 'A2',
  A1: 'A1',
  A0: 'A0',
  letter: 'Letter',
  tabloid: 'Tabloid',
  archC: 'Arch C',
  archD: 'Arch D',
  archE: 'Arch E',
  '24x36': '24 x 36 in',
  '36x48': '36 x 48 in',
  legal: 'Legal',
  '18x24': '18 x 24 in',
  roll24: '24 in roll',
  roll36: '36 in roll',
  roll42: '42 in roll',
  custom: 'Own size',
}

/** A paper size as people call it. */
export function paperLabel(paper: PaperName): string {
  return labels[paper]
}
