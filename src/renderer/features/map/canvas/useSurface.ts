import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Scene } from '#shared/map/scene.ts'
import type { MapSurface } from '../surface/mapSurface.ts'
import { mapSurface } from '../surface/mapSurface.ts'
import type { Gesture, MapPicture, View } from '../surface/picture.ts'

/**
 * The surface inside an element, made anew when its ink changes. `viewFor` says where a new picture
 * is to lie; without an answer it stays where the last one was.
 */
export function useSurface(
  host: RefObject<HTMLElement | null>,
  ink: string,
  picture: MapPicture | null,
  onGesture: (gesture: Gesture) => void,
  viewFor: (scene: Scene) => View | undefined,
): MapSurface | null {
  const [surface, setSurface] = useState<MapSurface | null>(null)
  const listener = useRef(onGesture)
  listener.current = onGesture
  const place = useRef(viewFor)
  place.current = viewFor
  const kept = useRef<View | undefined>(undefined)
  const alive = useRef<MapSurface | null>(null)

  useLayoutEffect(() => {
    if (!host.current) return undefined
    const made = mapSurface(host.current, {
      ink,
      motion: () =>
        window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduced' : 'full',
      onGesture: (gesture) => listener.current(gesture),
    })
    alive.current = made
    setSurface(made)
    return () => {
      kept.current = { ...made.view(), scale: 1 }
      made.destroy()
      setSurface(null)
    }
  }, [host, ink])

  useLayoutEffect(() => {
    // With another theme ink and picture change at once; the surface of before is gone by then.
    if (!surface || surface !== alive.current || !picture) return
    surface.show(picture, place.current(picture.scene) ?? kept.current)
    kept.current = undefined
  }, [surface, picture])

  return surface
}
