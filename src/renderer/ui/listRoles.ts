import type { HTMLAttributes } from 'react'

export type ListKind = 'listbox' | 'grid'

type Attributes = HTMLAttributes<HTMLElement>

/** The ARIA attributes of a virtual list, whose rows know their number though most are not drawn. */
export function listRoles(
  kind: ListKind,
  list: { count: number; multiple: boolean; hasHeader: boolean },
): {
  frame: (label: string, activeId: string | undefined) => Attributes
  header: Attributes
  body: Attributes
} {
  const multiple = list.multiple ? { 'aria-multiselectable': true } : {}
  if (kind === 'listbox') {
    return {
      frame: (label, activeId) => ({
        role: 'listbox',
        tabIndex: 0,
        'aria-label': label,
        'aria-activedescendant': activeId,
        ...multiple,
      }),
      header: { role: 'presentation' },
      body: { role: 'presentation' },
    }
  }
  return {
    frame: (label, activeId) => ({
      role: 'grid',
      tabIndex: 0,
      'aria-label': label,
      'aria-activedescendant': activeId,
      'aria-rowcount': list.count + (list.hasHeader ? 1 : 0),
      ...multiple,
    }),
    header: { role: 'row', 'aria-rowindex': 1 },
    body: { role: 'rowgroup' },
  }
}
