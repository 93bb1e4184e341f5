import type { MapView } from './mapView.ts'
import { articleOf, copyOf, partOf } from './parts.ts'

export type RoleCard = {
  readonly open: (roleId: string) => void
  /** The role whose card is open; null when none is. */
  readonly shown: () => string | null
}

/** The card of a role beside the map, on small screens over it. */
export function startRoleCard(map: MapView): RoleCard {
  const dialog = partOf('card', HTMLDialogElement)
  const body = partOf('card-body', HTMLElement)
  const narrow = matchMedia('(max-width: 899px)')
  let shown: string | null = null
  let opener: Element | null = null

  function close(): void {
    if (dialog.open) dialog.close()
  }

  dialog.addEventListener('close', () => {
    shown = null
    map.clear()
    document.documentElement.classList.remove('with-card')
    if (opener instanceof HTMLElement || opener instanceof SVGElement) {
      opener.focus({ preventScroll: true })
    }
    opener = null
  })
  partOf('card-close', HTMLButtonElement).addEventListener('click', close)
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && dialog.open && !document.querySelector('dialog.compare[open]')) {
      close()
    }
  })
  // What was beside the map would stand over it without a way to reach it.
  narrow.addEventListener('change', () => {
    if (!matchMedia('print').matches) close()
  })

  return {
    shown: () => shown,
    open(roleId) {
      const article = articleOf(roleId)
      if (!article) return
      if (!dialog.open) opener = document.activeElement
      shown = roleId
      body.replaceChildren(...copyOf(article).childNodes)
      body.className = article.className
      for (const details of body.querySelectorAll('details')) details.open = true
      const heading = body.querySelector('h4')
      if (heading) {
        heading.id = 'card-title'
        heading.tabIndex = -1
      }
      document.documentElement.classList.add('with-card')
      if (!dialog.open) {
        if (narrow.matches) dialog.showModal()
        else dialog.show()
      }
      body.scrollTop = 0
      map.show(roleId)
      heading?.focus({ preventScroll: true })
    },
  }
}
