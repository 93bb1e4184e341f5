import { contrastOf, greyOf, luminanceOf, mixColors } from './colors.ts'
import { darkTheme, greyTheme, lightTheme, printTheme } from './themes.ts'

export type ThemeName = 'light' | 'dark' | 'print' | 'grey'

/** Colors of a map picture, each `#rrggbb`. Screens, posters and grey copies differ only in this. */
export type Theme = {
  readonly name: ThemeName
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly paper: string
  readonly rule: string
  /** The dark title band of a poster, and text on it. */
  readonly spine: string
  readonly spineInk: string
  readonly spineInk2: string
  /** The highlighter: what was chosen, and nothing else. */
  readonly mark: string
  readonly markInk: string
  /** Job families A to G; further letters start again from A. */
  readonly families: readonly string[]
  /** Level tints from the lowest ground to the highest. */
  readonly bands: readonly string[]
  readonly bandLine: string
  readonly laneLine: string
  readonly edge: string
  readonly edgeQuiet: string
  readonly edgeChosen: string
  /** Behind chosen lines, and around chosen cards. */
  readonly halo: string
  readonly cardHalo: string
  readonly casing: string
  readonly card: string
  readonly cardLine: string
  readonly labelLine: string
  readonly ruler: string
  readonly rulerBar: string
  readonly rulerTick: string
  readonly desk: string
}

const themes: Record<ThemeName, Theme> = {
  light: lightTheme,
  dark: darkTheme,
  print: printTheme,
  grey: greyTheme,
}

export function themeNamed(name: ThemeName): Theme {
  return themes[name]
}

/** Color of a family letter in the light theme; the scene carries this one. */
export function lightFamilyColor(letter: string): string {
  return colorOfLetter(lightTheme, letter)
}

/**
 * Color of a family in a theme. A family that brings its own color keeps it, as grey where there is
 * only grey, and lightened where the ground is dark.
 */
export function familyColor(
  theme: Theme,
  family: { readonly letter: string; readonly color: string },
): string {
  if (family.color.toLowerCase() === lightFamilyColor(family.letter)) {
    return colorOfLetter(theme, family.letter)
  }
  if (theme.name === 'grey') return greyOf(family.color)
  if (theme.name === 'dark' && luminanceOf(family.color) < 0.25) {
    return mixColors(family.color, '#ffffff', 0.5)
  }
  return family.color
}

/** White or the dark ink, whichever reads better on the color. */
export function inkOn(color: string): string {
  return contrastOf('#ffffff', color) >= contrastOf(lightTheme.ink, color)
    ? '#ffffff'
    : lightTheme.ink
}

/** Tint of a level; 1 is the lowest. Other counts than five take colors between the five. */
export function bandTint(theme: Theme, level: number, bandCount: number): string {
  const last = theme.bands.length - 1
  const place = bandCount <= 1 ? 0 : ((level - 1) / (bandCount - 1)) * last
  const below = Math.min(last, Math.max(0, Math.floor(place)))
  const from = theme.bands[below] ?? theme.paper
  const to = theme.bands[Math.min(last, below + 1)] ?? from
  return mixColors(from, to, place - below)
}

function colorOfLetter(theme: Theme, letter: string): string {
  const index = Math.max(0, letter.charCodeAt(0) - 'A'.charCodeAt(0))
  return theme.families[index % theme.families.length] ?? theme.ink
}
