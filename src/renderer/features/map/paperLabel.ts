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
}

/** A paper size as people call it. */
export function paperLabel(paper: PaperName): string {
  return labels[paper]
}
