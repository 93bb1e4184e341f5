import { startCompare } from './compareRoles.ts'
import { startMapView } from './mapView.ts'
import { articleOf, partOf } from './parts.ts'
import { startRoleCard } from './roleCard.ts'
import { startSearch } from './roleSearch.ts'
import { startThemeSwitch } from './themeSwitch.ts'

// What makes a saved map page come alive. Without it the page is a drawn map and a list.

document.documentElement.classList.add('alive')
startThemeSwitch()
const card = startRoleCard(startMapView())
startSearch()
startCompare(card.shown)

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const place = link?.getAttribute('href') ?? ''
  const roleId = place.slice(1)
  if (!place.startsWith('#role-') || !articleOf(roleId)) return
  event.preventDefault()
  card.open(roleId)
})

for (const id of ['print', 'card-print']) {
  partOf(id, HTMLButtonElement).addEventListener('click', () => print())
}

/** Paper has no disclosures: all of them are open while it is printed. */
const closed = new Set<HTMLDetailsElement>()
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) {
    if (details.open) continue
    closed.add(details)
    details.open = true
  }
})
addEventListener('afterprint', () => {
  for (const details of closed) details.open = false
  closed.clear()
})

const named = location.hash.slice(1)
if (articleOf(named)) card.open(named)
