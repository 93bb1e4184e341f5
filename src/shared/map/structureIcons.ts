/** Line drawings for job families and levels, each a path on a grid of 24 units. */
const paths = {
  care: [
    'Care',
    'M12 20C7 16 3.5 12.8 3.5 9.2A4.2 4.2 0 0 1 12 7.6A4.2 4.2 0 0 1 20.5 9.2C20.5 12.8 17 16 12 20Z',
  ],
  pulse: ['Pulse', 'M3 12.5H8L10.3 6L14 18L16.2 12.5H21'],
  cross: ['First aid', 'M9.2 4H14.8V9.2H20V14.8H14.8V20H9.2V14.8H4V9.2H9.2Z'],
  flask: [
    'Lab',
    'M9 4H15M10 4V10L5 18.4A1.2 1.2 0 0 0 6 20H18A1.2 1.2 0 0 0 19 18.4L14 10V4M7.6 15H16.4',
  ],
  pill: [
    'Pharmacy',
    'M13.2 5.2A4 4 0 0 1 18.8 10.8L10.8 18.8A4 4 0 0 1 5.2 13.2ZM9.2 9.2L14.8 14.8',
  ],
  people: [
    'People',
    'M8.5 11A3 3 0 1 0 8.5 5A3 3 0 0 0 8.5 11ZM3 19C3 15.6 5.4 14 8.5 14S14 15.6 14 19M16 11.4A2.6 2.6 0 1 0 16 6.2M16.8 14.2C19.4 14.4 21 16 21 19',
  ],
  desk: [
    'Front desk',
    'M3.5 14H20.5M5 14V20M19 14V20M8 14V9.5A1.5 1.5 0 0 1 9.5 8H14.5A1.5 1.5 0 0 1 16 9.5V14M12 8V5',
  ],
  file: ['Records', 'M6 3.5H14L18.5 8V20.5H6ZM14 3.5V8H18.5M9 12.5H15.5M9 16.2H13.5'],
  screen: ['Computers', 'M3.5 5H20.5V16H3.5ZM9 20H15M12 16V20'],
  tools: [
    'Trades',
    'M14.5 6.2A4 4 0 0 1 19.8 11.4L17.2 10.4L14.4 7.8ZM14.2 8L4.4 17.8A1.7 1.7 0 0 0 6.8 20.2L16.6 10.4',
  ],
  kitchen: [
    'Kitchen',
    'M5 10H19V13A6 6 0 0 1 13 19H11A6 6 0 0 1 5 13ZM8 7C8 5.8 9 5.6 9 4.4M12 7C12 5.8 13 5.6 13 4.4M16 7C16 5.8 17 5.6 17 4.4',
  ],
  truck: [
    'Transport',
    'M3 6.5H14V16H3ZM14 10H18L21 13V16H14M7 18.5A1.8 1.8 0 1 0 7 15A1.8 1.8 0 0 0 7 18.5ZM17 18.5A1.8 1.8 0 1 0 17 15A1.8 1.8 0 0 0 17 18.5Z',
  ],
  building: ['Buildings', 'M5 20.5V4.5H15V20.5M15 10H19V20.5M3 20.5H21M8 8H12M8 12H12M8 16H12'],
  gear: [
    'Making things',
    'M12 15.2A3.2 3.2 0 1 0 12 8.8A3.2 3.2 0 0 0 12 15.2ZM12 3.5V6.2M12 17.8V20.5M3.5 12H6.2M17.8 12H20.5M6 6L7.9 7.9M16.1 16.1L18 18M18 6L16.1 7.9M7.9 16.1L6 18',
  ],
  leaf: ['Land and growing', 'M5 19C5 10 10 5 19.5 4.5C20 14 15 19 8 18M5 20.5C7 15.5 10 12 14 10'],
  shield: [
    'Safety',
    'M12 3.5L19 6V11.5C19 16 16 19 12 20.8C8 19 5 16 5 11.5V6ZM9 12L11.2 14.2L15.2 9.8',
  ],
  book: [
    'Teaching',
    'M12 6.5C9.5 4.8 6.5 4.6 3.5 5.2V18.5C6.5 17.9 9.5 18.1 12 19.8C14.5 18.1 17.5 17.9 20.5 18.5V5.2C17.5 4.6 14.5 4.8 12 6.5ZM12 6.5V19.8',
  ],
  money: [
    'Money',
    'M3.5 6.5H20.5V17.5H3.5ZM12 14.6A2.6 2.6 0 1 0 12 9.4A2.6 2.6 0 0 0 12 14.6ZM6.5 9.5V9.6M17.5 14.4V14.5',
  ],
  door: ['Way in', 'M13 4H19V20H13M4 12H14M10.5 8.5L14 12L10.5 15.5'],
  stairs: ['Steps up', 'M3.5 19.5H8V15H12.2V10.5H16.4V6H20.5'],
  badge: [
    'Certificate',
    'M12 13.5A5 5 0 1 0 12 3.5A5 5 0 0 0 12 13.5ZM9 12.8L7.6 20.5L12 18L16.4 20.5L15 12.8',
  ],
  star: ['Star', 'M12 4L14.4 9.2L20 9.8L15.8 13.6L17 19.2L12 16.3L7 19.2L8.2 13.6L4 9.8L9.6 9.2Z'],
  compass: [
    'Leading',
    'M12 20.5A8.5 8.5 0 1 0 12 3.5A8.5 8.5 0 0 0 12 20.5ZM15.5 8.5L13.4 13.4L8.5 15.5L10.6 10.6Z',
  ],
  flag: ['Goal', 'M6 20.5V4M6 4.8C9.5 3 12.5 6.6 18.5 4.8V13C12.5 14.8 9.5 11.2 6 13'],
} as const satisfies Record<string, readonly [string, string]>

export type StructureIconName = keyof typeof paths

export type StructureIcon = {
  readonly name: string
  /** What a reader of names hears. */
  readonly label: string
  readonly path: string
}

/** In the order in which they are offered. */
export const structureIcons: readonly StructureIcon[] = Object.entries(paths).map(
  ([name, [label, path]]) => ({ name, label, path }),
)

const byName = new Map(structureIcons.map((icon) => [icon.name, icon]))

/** Null for no icon, and for one that a later version knows. */
export function structureIcon(name: string): StructureIcon | null {
  return byName.get(name) ?? null
}
