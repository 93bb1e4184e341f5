import type { Shape } from '../drawing.ts'

/** Colors of a picture in two themes, by the name of the CSS variable that stands for both. */
export type PairedColors = ReadonlyMap<string, { readonly light: string; readonly dark: string }>

export type Pairing = {
  /** The shapes of the light picture, painted with variables; both pictures must be alike. */
  readonly pair: (light: readonly Shape[], dark: readonly Shape[]) => Shape[]
  readonly colors: () => PairedColors
}

/** Makes one picture of the same picture in two themes, so that a page carries it once. */
export function pairing(): Pairing {
  const names = new Map<string, string>()
  const colors = new Map<string, { readonly light: string; readonly dark: string }>()

  function paired(light: string, dark: string): string {
    if (!light.startsWith('#')) return light
    const key = `${light}/${dark}`
    const known = names.get(key)
    if (known !== undefined) return `var(${known})`
    const name = `--m${names.size}`
    names.set(key, name)
    colors.set(name, { light, dark })
    return `var(${name})`
  }

  function one(light: Shape, dark: Shape | undefined): Shape {
    if (dark === undefined || light.kind !== dark.kind) return light
    if (light.kind === 'group' && dark.kind === 'group') {
      return { ...light, shapes: pair(light.shapes, dark.shapes) }
    }
    if (light.kind === 'text' && dark.kind === 'text') {
      return { ...light, color: paired(light.color, dark.color) }
    }
    if (light.kind === 'text' || light.kind === 'group') return light
    if (dark.kind === 'text' || dark.kind === 'group') return light
    return {
      ...light,
      ...(light.fill === undefined ? {} : { fill: paired(light.fill, dark.fill ?? light.fill) }),
      ...(light.stroke === undefined
        ? {}
        : { stroke: paired(light.stroke, dark.stroke ?? light.stroke) }),
    }
  }

  function pair(light: readonly Shape[], dark: readonly Shape[]): Shape[] {
    return light.map((shape, index) => one(shape, dark[index]))
  }

  return { pair, colors: () => colors }
}
