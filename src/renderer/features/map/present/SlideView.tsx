import { useEffect, useLayoutEffect, useRef } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import type { Figure, PlainList } from '#shared/map/present/moveFacts.ts'
import type { Slide } from '#shared/map/present/slides.ts'
import { useCanvasSize } from '../canvas/useCanvasSize.ts'
import { BigCard, BigLine, OutsideCard } from './BigCard.tsx'
import { PresentMap } from './PresentMap.tsx'
import { presentStore } from './presentStore.ts'

type SlideProps = {
  readonly slide: Slide
  readonly map: CareerMap
  /** What is presented, in small type above every slide but the first. */
  readonly title: string
  /** "2 of 5". */
  readonly place: string
}

/** A slide: a heading that takes the focus, then a picture and what it says in words. */
export function SlideView({ slide, map, title, place }: SlideProps) {
  const rest = presentStore.use((view) => view.rest)
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useFittingType(`${slide.heading} ${rest}`)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section className="pb-present-slide" data-kind={slide.kind} aria-label={`Slide ${place}`}>
      <header className="pb-present-head">
        {slide.heading !== title && (
          <p className="pb-present-title" aria-hidden="true">
            {title}
          </p>
        )}
        <h2 ref={heading} tabIndex={-1}>
          <span aria-hidden={slide.short !== slide.heading || undefined}>{slide.short}</span>
          {slide.short !== slide.heading && <span className="pb-hidden">{slide.heading}</span>}
        </h2>
        {slide.kind !== 'move' && <p className="pb-present-text">{slide.text}</p>}
      </header>
      <div ref={body} className="pb-present-body">
        <SlideBody slide={slide} map={map} rest={rest} />
      </div>
      <p className="pb-present-place" aria-hidden="true">
        {place}
      </p>
    </section>
  )
}

function SlideBody({
  slide,
  map,
  rest,
}: {
  slide: Slide
  map: CareerMap
  rest: 'there' | 'hidden'
}) {
  switch (slide.kind) {
    case 'map':
      return <PresentMap map={map} slide={slide} rest={rest} />
    case 'arrival':
      return (
        <div className="pb-present-arrival">
          <BigCard map={map} roleId={slide.roleId} />
          <Figures figures={slide.figures} />
        </div>
      )
    case 'move':
      return rest === 'hidden' ? (
        <div className="pb-present-move">
          <Ends slide={slide} map={map} />
          <Figures figures={slide.facts.figures} />
          <Lists lists={slide.facts.lists} />
        </div>
      ) : (
        <div className="pb-present-beside">
          <PresentMap
            map={map}
            slide={{
              roleIds: [slide.fromId, slide.toId].flatMap((id) => id ?? []),
              transitionIds: [slide.transitionId],
              chosen: true,
              nearby: 'close up',
            }}
            rest="there"
          />
          <div className="pb-present-facts">
            <p className="pb-present-kind">{slide.text}</p>
            <Figures figures={slide.facts.figures} />
            <Lists lists={slide.facts.lists} />
          </div>
        </div>
      )
  }
}

type MoveSlide = Extract<Slide, { kind: 'move' }>

function Ends({ slide, map }: { slide: MoveSlide; map: CareerMap }) {
  const kind = useProject(({ document }) => document.transition.get(slide.transitionId)?.kind)
  return (
    <div className="pb-present-ends">
      {slide.fromId === null ? <OutsideCard /> : <BigCard map={map} roleId={slide.fromId} />}
      <div className="pb-present-way">
        <p className="pb-present-kind">{slide.text}</p>
        {kind && <BigLine kind={kind} />}
      </div>
      <BigCard map={map} roleId={slide.toId} />
    </div>
  )
}

function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="pb-present-figures">
      {figures.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <b>{value}</b>
            {note !== '' && <span>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Lists({ lists }: { lists: readonly PlainList[] }) {
  return (
    <div className="pb-present-lists">
      {lists.map(({ label, lines }) => (
        <section key={label}>
          <h3>{label}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const smallestFit = 0.7

/**
 * Makes type smaller until a slide fits, down to a size that the back row still reads; what is left
 * then scrolls. Type that was made larger by hand stays as large as it was wanted.
 */
function useFittingType(what: string) {
  const body = useRef<HTMLDivElement>(null)
  const type = presentStore.use((view) => view.type)
  const size = useCanvasSize(body)
  // biome-ignore lint/correctness/useExhaustiveDependencies: these decide what has to fit.
  useLayoutEffect(() => {
    const element = body.current
    if (!element) return
    let fit = 1
    element.style.setProperty('--present-fit', '1')
    while (type <= 1 && fit > smallestFit && element.scrollHeight > element.clientHeight + 1) {
      fit = Math.round((fit - 0.05) * 100) / 100
      element.style.setProperty('--present-fit', String(fit))
    }
  }, [what, type, size])
  return body
}
