import { useMemo } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { mapSlides, routeSlides } from '#shared/map/present/slides.ts'
import { Presenter } from './Presenter.tsx'
import { presentStore } from './presentStore.ts'
import { RouteChoice } from './RouteChoice.tsx'
import './present.css'

/** The map or a route for a room full of people, over everything else, and the choice of a route. */
export function Presentation({ map }: { map: CareerMap }) {
  const document = useProject((project) => project.document)
  const deck = presentStore.use((view) => view.deck)
  const slides = useMemo(() => {
    if (deck === null) return []
    return deck.kind === 'map' ? mapSlides(document, map) : routeSlides(document, deck)
  }, [document, map, deck])
  return (
    <>
      {deck !== null && slides.length > 0 && (
        <Presenter title={deck.kind === 'map' ? map.name : deck.title} map={map} slides={slides} />
      )}
      <RouteChoice />
    </>
  )
}
