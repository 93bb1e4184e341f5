import { articleOf, partOf, prefersStill } from './parts.ts'

const least = 0.08
const most = 2.5
const step = 1.25
/** The smallest type of the map is read on screens from this size on. */
const readable = 1.1

export type MapView = {
  /** Marks the card of a role and those its moves lead to, and brings it into view. */
  readonly show: (roleId: string) => void
  readonly clear: () => void
}

/** Moves and sizes the drawn map: buttons, keys, wheel with Control, two fingers, drag with a mouse. */
export function startMapView(): MapView {
  const view = partOf('view', HTMLElement)
  const sheet = partOf('sheet', HTMLElement)
  let zoom = 1

  function setZoom(
    wanted: number,
    at = { x: view.clientWidth / 2, y: view.clientHeight / 2 },
  ): void {
    const next = Math.min(most, Math.max(Math.min(least, wholeZoom()), wanted))
    const x = (view.scrollLeft + at.x) / zoom
    const y = (view.scrollTop + at.y) / zoom
    zoom = next
    sheet.style.setProperty('--zoom', String(next))
    view.scrollTo({ left: x * next - at.x, top: y * next - at.y, behavior: 'instant' })
  }

  function wholeZoom(): number {
    const { scrollWidth, scrollHeight } = sheet
    const width = (scrollWidth || 1) / zoom
    const height = (scrollHeight || 1) / zoom
    return Math.min(view.clientWidth / width, view.clientHeight / height, 1)
  }

  partOf('larger', HTMLButtonElement).addEventListener('click', () => setZoom(zoom * step))
  partOf('smaller', HTMLButtonElement).addEventListener('click', () => setZoom(zoom / step))
  partOf('whole', HTMLButtonElement).addEventListener('click', () => setZoom(wholeZoom()))
  view.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '+' || event.key === '=') setZoom(zoom * step)
    else if (event.key === '-') setZoom(zoom / step)
    else if (event.key === '0') setZoom(wholeZoom())
  })
  view.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      setZoom(zoom * Math.exp(-event.deltaY / 200), placeIn(view, event))
    },
    { passive: false },
  )
  startPinch(view, () => zoom, setZoom)
  startDrag(view)

  // People read from where they start: the lowest level; a map in rings begins in its middle.
  setZoom(Math.max(wholeZoom(), readable))
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = view
  const start = sheet.classList.contains('rows')
    ? { left: 0, top: scrollHeight }
    : { left: (scrollWidth - clientWidth) / 2, top: (scrollHeight - clientHeight) / 2 }
  view.scrollTo({ ...start, behavior: 'instant' })

  const links = [...sheet.querySelectorAll('a')]
  const clear = () => {
    for (const link of links) {
      link.removeAttribute('aria-current')
      link.classList.remove('near')
    }
  }
  return {
    clear,
    show(roleId) {
      clear()
      const next = new Set(
        [...(articleOf(roleId)?.querySelectorAll('.moves a') ?? [])].map((link) =>
          link.getAttribute('href'),
        ),
      )
      for (const link of links) {
        const place = link.getAttribute('href')
        link.classList.toggle('near', next.has(place))
        if (place !== `#${roleId}`) continue
        link.setAttribute('aria-current', 'true')
        if (zoom < readable) setZoom(readable)
        center(view, link)
      }
    },
  }
}

function center(view: HTMLElement, card: Element): void {
  const box = card.getBoundingClientRect()
  const frame = view.getBoundingClientRect()
  view.scrollBy({
    left: box.left + box.width / 2 - frame.left - frame.width / 2,
    top: box.top + box.height / 2 - frame.top - frame.height / 2,
    behavior: prefersStill() ? 'instant' : 'smooth',
  })
}

function placeIn(view: HTMLElement, point: { readonly clientX: number; readonly clientY: number }) {
  const frame = view.getBoundingClientRect()
  return { x: point.clientX - frame.left, y: point.clientY - frame.top }
}

function startPinch(
  view: HTMLElement,
  zoomNow: () => number,
  setZoom: (zoom: number, at: { x: number; y: number }) => void,
): void {
  let start = { distance: 0, zoom: 1 }
  const apart = ({ touches }: TouchEvent) => {
    const [one, other] = [touches[0], touches[1]]
    if (!one || !other || touches.length !== 2) return null
    const middle = {
      clientX: (one.clientX + other.clientX) / 2,
      clientY: (one.clientY + other.clientY) / 2,
    }
    return {
      distance: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
      at: placeIn(view, middle),
    }
  }
  view.addEventListener('touchstart', (event) => {
    const fingers = apart(event)
    if (fingers) start = { distance: fingers.distance, zoom: zoomNow() }
  })
  view.addEventListener(
    'touchmove',
    (event) => {
      const fingers = apart(event)
      if (!fingers || start.distance === 0) return
      event.preventDefault()
      setZoom((start.zoom * fingers.distance) / start.distance, fingers.at)
    },
    { passive: false },
  )
}

/** Fingers scroll by themselves; a mouse takes hold of the paper. */
function startDrag(view: HTMLElement): void {
  let from: { x: number; y: number } | null = null
  let moved = false
  view.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return
    from = { x: event.clientX, y: event.clientY }
    moved = false
  })
  view.addEventListener('pointermove', (event) => {
    if (!from) return
    const [left, top] = [from.x - event.clientX, from.y - event.clientY]
    if (!moved && Math.hypot(left, top) < 4) return
    moved = true
    view.classList.add('held')
    view.scrollBy({ left, top, behavior: 'instant' })
    from = { x: event.clientX, y: event.clientY }
  })
  const release = () => {
    from = null
    view.classList.remove('held')
  }
  addEventListener('pointerup', release)
  addEventListener('pointercancel', release)
  view.addEventListener('dragstart', (event) => event.preventDefault())
  view.addEventListener(
    'click',
    (event) => {
      if (!moved) return
      moved = false
      event.preventDefault()
      event.stopPropagation()
    },
    { capture: true },
  )
}
