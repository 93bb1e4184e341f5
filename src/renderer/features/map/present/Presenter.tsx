import { type KeyboardEvent, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { type Slide, slideAfter } from '#shared/map/present/slides.ts'
import { PresentControls } from './PresentControls.tsx'
import { type PresentStep, presentStep } from './presentKeys.ts'
import { changeType, endPresentation, presentStore } from './presentStore.ts'
import { SlideView } from './SlideView.tsx'
import { useAwake } from './useAwake.ts'

type PresenterProps = {
  readonly title: string
  readonly map: CareerMap
  readonly slides: readonly Slide[]
}

/** One slide at a time over all of the window. */
export function Presenter(props: PresenterProps) {
  const { slides } = props
  const wanted = presentStore.use((view) => view.at)
  const black = presentStore.use((view) => view.black)
  const type = presentStore.use((view) => view.type)
  const at = Math.min(wanted, slides.length - 1)
  const slide = slides[at]
  const { awake, wake } = useAwake()
  useAloneOnScreen()
  useEndWithFullscreen()
  const take = (step: PresentStep) => takeStep(step, at, slides.length)
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const step = presentStep(event.key)
    if (step === null || event.ctrlKey || event.metaKey || event.altKey) return
    // Keys that press a button belong to the button.
    const pressing = event.key === ' ' || event.key === 'Enter'
    if (pressing && event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    take(step)
  }
  if (!slide) return null
  return createPortal(
    <div
      className="pb-present"
      role="dialog"
      aria-modal="true"
      aria-label={`Presentation: ${props.title}`}
      data-awake={awake || undefined}
      style={{ '--present-type': type }}
      onKeyDown={onKeyDown}
      onPointerMove={wake}
      onPointerDown={wake}
    >
      <SlideView
        key={at}
        slide={slide}
        map={props.map}
        title={props.title}
        place={`${at + 1} of ${slides.length}`}
      />
      <PresentControls at={at} count={slides.length} onStep={take} onFocus={wake} />
      {black && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the dialog around it answers the keys.
        <div
          className="pb-present-black"
          role="status"
          aria-label="Black screen. Press B to go on."
          onClick={() => presentStore.set({ black: false })}
        />
      )}
    </div>,
    document.body,
  )
}

/** CSS pixels that an arrow key scrolls what does not fit on the screen. */
const scrollStep = 80

/** The first key after a black screen brings the picture back and does nothing else. */
function takeStep(step: PresentStep, at: number, count: number): void {
  const { black, rest } = presentStore.get()
  if (black) {
    presentStore.set({ black: false })
    return
  }
  switch (step) {
    case 'next':
    case 'back':
    case 'first':
    case 'last':
      presentStore.set({ at: slideAfter(at, count, step) })
      return
    case 'black':
      presentStore.set({ black: true })
      return
    case 'rest':
      presentStore.set({ rest: rest === 'hidden' ? 'there' : 'hidden' })
      return
    case 'larger':
      changeType(0.1)
      return
    case 'smaller':
      changeType(-0.1)
      return
    case 'down':
    case 'up':
      document
        .querySelector('.pb-present-body')
        ?.scrollBy({ top: step === 'down' ? scrollStep : -scrollStep })
      return
    case 'end':
      endPresentation()
  }
}

/** Everything behind the presentation is out of reach while it is there. */
function useAloneOnScreen(): void {
  useEffect(() => {
    const root = document.getElementById('root')
    if (root) root.inert = true
    return () => {
      if (root) root.inert = false
    }
  }, [])
}

/** The browser's own way out of full screen ends the presentation too. */
function useEndWithFullscreen(): void {
  const was = useRef(false)
  useEffect(() => {
    const change = () => {
      if (document.fullscreenElement) was.current = true
      else if (was.current) endPresentation()
    }
    change()
    document.addEventListener('fullscreenchange', change)
    return () => document.removeEventListener('fullscreenchange', change)
  }, [])
}
