import { channelsOf, contrastOf, mixColors } from './colors.ts'
import { themeNamed } from './palette.ts'

/** What text and lines in a color need against their ground (WCAG 2.2, 1.4.3). */
export const enoughContrast = 4.5

export type ColorCheck = {
  /** The least contrast against white and all tints of levels. */
  readonly least: number
  readonly safe: boolean
  /** The nearest color that is safe; the color itself where it is. */
  readonly nearest: string
}

const light = themeNamed('light')

/** The colors of the families of the light theme: found to stay apart for all kinds of eyes. */
export const safeFamilyColors: readonly string[] = light.families

/** Whether a color of a family can be read on white and on every level, and what would be. */
export function checkFamilyColor(color: string): ColorCheck {
  const least = leastContrast(color)
  return least >= enoughContrast
    ? { least, safe: true, nearest: color }
    : { least, safe: false, nearest: nearestSafe(color) }
}

function leastContrast(color: string): number {
  return Math.min(...['#ffffff', ...light.bands].map((ground) => contrastOf(color, ground)))
}

/** The same hue, darkened no more than needed, or the closest of our own colors if that is nearer. */
function nearestSafe(color: string): string {
  let darker = color
  for (let share = 0; share <= 1; share += 0.02) {
    darker = mixColors(color, '#000000', share)
    if (leastContrast(darker) >= enoughContrast) break
  }
  const [closest = darker] = [darker, ...safeFamilyColors].toSorted(
    (a, b) => distance(color, a) - distance(color, b),
  )
  return closest
}

/** How different two colors look: the distance in OKLab. */
function distance(one: string, other: string): number {
  const [from, to] = [labOf(one), labOf(other)]
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2])
}

/** Lightness and the two color axes of OKLab (Ottosson 2020) of an sRGB color. */
function labOf(color: string): [number, number, number] {
  const [red, green, blue] = channelsOf(color).map(linear)
  if (red === undefined || green === undefined || blue === undefined) return [0, 0, 0]
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ]
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
