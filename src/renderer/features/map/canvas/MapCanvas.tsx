import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { useThemeName } from '#renderer/state/useThemeName.ts'
import { useView } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { themeNamed } from '#shared/map/palette.ts'
import type { Scene } from '#shared/map/scene.ts'
import { TidyBar } from '../arrange/TidyBar.tsx'
import { canvasApi } from '../canvasApi.ts'
import { aimAt } from '../connecting.ts'
import { FilterBar } from '../focus/FilterBar.tsx'
import { FindBar } from '../focus/FindBar.tsx'
import { FocusBar } from '../focus/FocusBar.tsx'
import { useDims } from '../focus/useFocusedRoles.ts'
import { samePlace } from '../latticePoint.ts'
import { mapStore } from '../mapStore.ts'
import { ghostAt } from '../placing.ts'
import type { MapSurface } from '../surface/mapSurface.ts'
import type { Frame, MapPicture, Target, View } from '../surface/picture.ts'
import { useWholeMap } from '../whole/useWholeMap.ts'
import { clampZoom, smallestZoom } from '../zoomLook.ts'
import { CanvasProvider } from './CanvasContext.tsx'
import { CanvasMenu, type CanvasMenuState, type MenuKind } from './CanvasMenu.tsx'
import { CanvasOverlay } from './CanvasOverlay.tsx'
import { CanvasWords } from './CanvasWords.tsx'
import { frameOf } from './canvasFrame.ts'
import { EmptyMap } from './EmptyMap.tsx'
import { KeyBar } from './KeyBar.tsx'
import { MapChoice } from './MapChoice.tsx'
import { LaneHeads, LevelColumn } from './MapHeads.tsx'
import { Minimap } from './Minimap.tsx'
import { PageFrame } from './PageFrame.tsx'
import { cardUnder } from './SelectionTools.tsx'
import { useCanvasApi } from './useCanvasApi.ts'
import { pressCanvasKey } from './useCanvasKeys.ts'
import { useCanvasSize } from './useCanvasSize.ts'
import { useGestures } from './useGestures.ts'
import { useLook } from './useLook.ts'
import { useReveal } from './useReveal.ts'
import { useScenes } from './useScenes.ts'
import { useSurface } from './useSurface.ts'
import { selectionBox, useAnchor, useFreshZoom, useZoomLook } from './useZoom.ts'

/** The map to look at and to work on: one focusable region with its own keys. */
export function MapCanvas({ map, roleIds }: { map: CareerMap; roleIds: readonly Id[] | null }) {
  const host = useRef<HTMLDivElement>(null)
  const board = useRef<HTMLDivElement>(null)
  const document = useProject((project) => project.document)
  const size = useCanvasSize(host)
  const frame = useMemo(() => (size ? frameOf(size) : null), [size])
  const room = useMemo(
    () => frame && { width: frame.right - frame.left, height: frame.bottom - frame.top },
    [frame],
  )
  useFreshZoom(map.id, roleIds)
  const [again, setAgain] = useState(0)
  const moves = useRef(0)
  const asked = { document, mapId: map.id, roleIds }
  const isWhole = mapStore.use(({ part }) => part?.kind === 'all') && roleIds === null
  const whole = useWholeMap(document, map.id, room, isWhole)
  const zoom = useZoomLook(asked, room, again, moves.current, whole)
  const scenes = useScenes(map.id, zoom, roleIds, whole)
  moves.current = scenes?.saved.lines.length ?? 0
  const outgrown = scenes && room && zoom?.labels === 'all' && scenes.saved.height > room.height + 1
  const known = useRef(false)
  useEffect(() => {
    if (outgrown && !known.current) setAgain((count) => count + 1)
    known.current = Boolean(outgrown)
  }, [outgrown])
  const themeName = useThemeName()
  const theme = themeNamed(themeName)
  const dims = useDims(map, scenes?.shown ?? null)
  const look = useLook(scenes?.shown ?? null, zoom, theme, dims)
  const anchor = useAnchor()
  const [menu, setMenu] = useState<CanvasMenuState>(null)
  const hand = useHand()
  const tool = mapStore.use((view) => view.tool)
  const selectedRoleIds = useView((view) => view.selectedRoleIds)
  const ghostId = mapStore.use(({ ghost }) => ghost?.roleId ?? null)
  const mode = hand.held || tool === 'pan' ? 'hand' : tool === 'select' ? 'edit' : 'still'
  const shown = scenes?.shown ?? null
  const picture = useMemo((): MapPicture | null => {
    if (!shown || !look || !frame) return null
    const cards = shown.cards.filter(({ id }) => id !== ghostId)
    const scene = ghostId === null ? shown : { ...shown, cards }
    return { scene, look, frame, selectedRoleIds, mode }
  }, [shown, look, frame, selectedRoleIds, mode, ghostId])
  const onGesture = useGestures(scenes?.saved ?? null, map.id, {
    onZoom: (scale, at) => {
      const now = zoom?.zoom ?? 100
      const next = clampZoom(now * scale, zoom?.least)
      const view = surface?.view()
      if (!view || !scenes) return
      const point = { x: (at.x - view.x) / view.scale, y: (at.y - view.y) / view.scale }
      if (next === now && picture) {
        surface?.show(picture, { x: at.x - point.x, y: at.y - point.y, scale: 1 })
        return
      }
      anchor.hold({ point, at, scene: scenes.shown })
      mapStore.set({ zoom: next })
    },
    onMenu: ({ kind }, at) => setMenu({ kind: menuKindOf(kind), at }),
  })
  const lastScene = useRef<Scene | null>(null)
  const viewFor = (scene: Scene): View | undefined => {
    const before = lastScene.current
    lastScene.current = scene
    const held = anchor.viewFor(scene)
    return (
      held ?? (before && whole && frame ? keepMiddle(before, scene, frame, surface) : undefined)
    )
  }
  const surface: MapSurface | null = useSurface(board, theme.ink, picture, onGesture, viewFor)
  useCanvasApi({
    host,
    surface,
    scene: scenes?.saved ?? null,
    frame,
    zoom: zoom?.zoom ?? 100,
    least: zoom?.least ?? smallestZoom,
    fit: whole?.fit ?? null,
    document,
    mapId: map.id,
    roleIds,
    hold: anchor.hold,
  })

  useReveal(scenes?.saved ?? null)
  useEffect(() => {
    if (zoom) mapStore.set({ shownZoom: zoom.zoom })
  }, [zoom])
  const [byKeys, setByKeys] = useState(true)
  useEffect(() => {
    if (mapStore.get().cameFromList) host.current?.focus({ preventScroll: true })
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    setByKeys(true)
    if (hand.press(event) || pressCanvasKey(event, () => surface?.cancelDrag())) {
      event.preventDefault()
    }
  }
  const onPointerMove = (event: PointerEvent) => {
    if (!surface || !scenes) return
    const { tool, connection, ghost } = mapStore.get()
    const point = surface.pointAt({ x: event.clientX, y: event.clientY })
    if (tool === 'role' && ghost?.phase !== 'title') {
      mapStore.set({ ghost: ghostAt(point, 'place') })
    } else if (tool === 'connect' && connection?.phase === 'aim') {
      aimAt(cardUnder(scenes.saved, point, connection.fromId)?.id ?? null, point)
    }
  }

  return (
    <section className="pb-map-stage" aria-label="Map" data-region>
      <div
        ref={host}
        className="pb-map-canvas"
        role="application"
        aria-label="Map canvas"
        aria-describedby="map-canvas-words"
        data-map-canvas
        data-region-start
        data-tool={tool}
        data-hand={hand.held || undefined}
        data-hovers={useHovers()}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application region has keys of its own.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onKeyUp={hand.release}
        onBlur={hand.release}
        style={frame && size ? { '--map-foot': `${size.height - frame.bottom}px` } : undefined}
        data-keys={byKeys || undefined}
        onMouseDown={(event) => {
          setByKeys(false)
          if (event.target instanceof HTMLInputElement) return
          host.current?.focus({ preventScroll: true })
        }}
        onPointerMove={onPointerMove}
        onScrollCapture={({ target }) => {
          // Typing in a field out of sight scrolls to it; here only the map itself moves.
          if (target instanceof Element && !(target instanceof HTMLInputElement)) {
            target.scrollTo(0, 0)
          }
        }}
        onContextMenu={(event) => {
          event.preventDefault()
          // The surface answers the right button itself; this is the menu key.
          if (event.button === 2) return
          mapStore.set({ menuPoint: null })
          setMenu(menuAtSelection(host.current, surface))
        }}
      >
        <div ref={board} className="pb-map-surface" />
        {scenes && zoom && surface && size && (
          <CanvasProvider value={{ surface, scene: scenes.shown }}>
            <CanvasOverlay
              scenes={scenes}
              theme={theme}
              canvas={size}
              noteSize={Math.max(11.5, zoom.metrics.labelSize)}
            />
            <PageFrame scene={scenes.shown} map={map} />
            <LevelColumn scene={scenes.shown} theme={theme} map={map} />
            <LaneHeads scene={scenes.shown} theme={theme} map={map} />
            {scenes.shown.cards.length > 0 && (
              <Minimap
                scene={scenes.shown}
                theme={theme}
                canvas={size}
                zoom={zoom.zoom}
                selectedRoleIds={selectedRoleIds}
              />
            )}
            <TidyBar />
            <EmptyMap scene={scenes.shown} />
            <KeyBar legend={scenes.shown.legend}>
              <MapChoice map={map} />
            </KeyBar>
          </CanvasProvider>
        )}
      </div>
      <FindBar map={map} roleIds={roleIds} />
      <div className="pb-map-bars">
        <FocusBar map={map} />
        <FilterBar map={map} />
      </div>
      {scenes && <CanvasWords scene={scenes.saved} map={map} />}
      <CanvasMenu menu={menu} onClose={() => setMenu(null)} />
    </section>
  )
}

/** Where a map that was laid out anew has to lie so that its middle stays where it was. */
function keepMiddle(
  before: Scene,
  scene: Scene,
  frame: Frame,
  surface: MapSurface | null,
): View | undefined {
  if (!surface || before.cards.length !== scene.cards.length) return undefined
  if (before.width === scene.width && before.height === scene.height) return undefined
  const view = surface.view()
  const at = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 }
  const point = { x: (at.x - view.x) / view.scale, y: (at.y - view.y) / view.scale }
  const place = samePlace(point, before, scene)
  return { x: at.x - place.x, y: at.y - place.y, scale: 1 }
}

/** The menu of the chosen thing, beside it. */
function menuAtSelection(host: HTMLElement | null, surface: MapSurface | null) {
  const scene = canvasApi()?.scene
  const box = scene && selectionBox(scene)
  const { selectedTransitionId } = useView.getState()
  const corner = host?.getBoundingClientRect()
  if (!corner || !surface) return null
  const view = surface.view()
  const at = box
    ? { x: corner.left + view.x + box.x + box.width, y: corner.top + view.y + box.y }
    : { x: corner.left + corner.width / 2, y: corner.top + corner.height / 2 }
  const kind = selectedTransitionId ? 'transition' : box ? 'role' : 'ground'
  return { kind: menuKindOf(kind), at }
}

/** Several chosen cards have a menu of their own. */
function menuKindOf(kind: Target['kind']): MenuKind {
  return kind === 'role' && useView.getState().selectedRoleIds.length > 1 ? 'roles' : kind
}

/** The space bar turns the pointer into a hand while it is held. */
function useHand() {
  const [held, setHeld] = useState(false)
  return {
    held,
    press: (event: KeyboardEvent): boolean => {
      if (event.key !== ' ' || event.target !== event.currentTarget) return false
      setHeld(true)
      return true
    },
    release: () => setHeld(false),
  }
}

function useHovers(): string | undefined {
  const kind = mapStore.use(({ hovered }) => hovered.kind)
  return kind === 'ground' ? undefined : kind
}
