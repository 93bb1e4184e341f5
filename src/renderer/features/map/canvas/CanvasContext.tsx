import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'
import type { Scene } from '#shared/map/scene.ts'
import type { Follow, MapSurface } from '../surface/mapSurface.ts'

export type CanvasParts = { readonly surface: MapSurface; readonly scene: Scene }

const Context = createContext<CanvasParts | null>(null)

export const CanvasProvider = Context.Provider

/** The surface and scene around; null before the map is drawn for the first time. */
export function useCanvas(): CanvasParts | null {
  return useContext(Context)
}

/** A layer of page elements that moves with the map along one or both axes. */
export function Following(props: {
  axes: Follow
  className?: string | undefined
  children: ReactNode
}) {
  const surface = useCanvas()?.surface
  const element = useRef<HTMLDivElement>(null)
  const { axes } = props
  useEffect(() => {
    if (!surface || !element.current) return undefined
    return surface.follow(element.current, axes)
  }, [surface, axes])
  return (
    <div ref={element} className={props.className}>
      {props.children}
    </div>
  )
}
