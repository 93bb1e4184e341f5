import { useEffect, useState } from 'react'
import { useThemeName } from '#renderer/state/useThemeName.ts'
import { Icon, type IconName } from '#renderer/ui/icons.tsx'
import type { PresentStep } from './presentKeys.ts'
import { enterFullscreen, presentStore, showTheme } from './presentStore.ts'

/** Large buttons at the foot of the screen; they fade while nobody points. */
export function PresentControls(props: {
  at: number
  count: number
  onStep: (step: PresentStep) => void
  onFocus: () => void
}) {
  const { at, count, onStep } = props
  const rest = presentStore.use((view) => view.rest)
  const theme = useThemeName()
  const full = useIsFullscreen()
  return (
    <div
      className="pb-present-controls"
      role="toolbar"
      aria-label="Presentation"
      onFocus={props.onFocus}
    >
      <Control icon="chevronLeft" label="Back" off={at === 0} onPress={() => onStep('back')} />
      <Control
        icon="chevronRight"
        label="Next"
        off={at === count - 1}
        onPress={() => onStep('next')}
      />
      <span className="pb-present-gap" />
      <Control
        icon={rest === 'hidden' ? 'show' : 'hide'}
        label="Hide the rest of the map"
        text="Hide the rest"
        pressed={rest === 'hidden'}
        onPress={() => onStep('rest')}
      />
      <Control icon="minus" label="Smaller type" onPress={() => onStep('smaller')} />
      <Control icon="add" label="Larger type" onPress={() => onStep('larger')} />
      <Control
        icon={theme === 'dark' ? 'sun' : 'moon'}
        label={theme === 'dark' ? 'Light colors' : 'Dark colors'}
        onPress={() => showTheme(theme === 'dark' ? 'light' : 'dark')}
      />
      <Control icon="monitor" label="Black screen" onPress={() => onStep('black')} />
      {!full && document.fullscreenEnabled && (
        <Control icon="fit" label="Full screen" onPress={() => void enterFullscreen()} />
      )}
      <span className="pb-present-gap" />
      <Control
        icon="connect"
        label="Choose a route"
        text="Routes"
        onPress={() => presentStore.set({ choosing: true })}
      />
      <Control icon="close" label="End" text="End" onPress={() => onStep('end')} />
    </div>
  )
}

function Control(props: {
  icon: IconName
  label: string
  text?: string
  off?: boolean
  pressed?: boolean
  onPress: () => void
}) {
  return (
    <button
      type="button"
      className="pb-present-control"
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      aria-disabled={props.off}
      // Keys of the remote control go on to the slide after a press by hand.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!props.off) props.onPress()
      }}
    >
      <Icon name={props.icon} size={22} />
      {props.text !== undefined && <span>{props.text}</span>}
    </button>
  )
}

function useIsFullscreen(): boolean {
  const [full, setFull] = useState(document.fullscreenElement !== null)
  useEffect(() => {
    const change = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', change)
    return () => document.removeEventListener('fullscreenchange', change)
  }, [])
  return full
}
