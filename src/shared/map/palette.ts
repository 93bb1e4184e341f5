import { contrastOf, greyOf, luminanceOf, mixColors } from './colors.ts'
import { colorBlindTheme, darkTheme, greyTheme, lightTheme, printTheme } from './themes.ts'

export type ThemeName = 'light' | 'dark' | 'print' | 'grey' | 'color-blind'

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
  /** Families carry a pattern too, for readers and printers without all colors. */
  readonly patterns: boolean
}

const themes: Record<ThemeName, Theme> = {
  light: lightTheme,
  dark: darkTheme,
  print: printTheme,
  grey: greyTheme,
  'color-blind': colorBlindTheme,
}

export function themeNamed(name: ThemeName): Theme {
  return themes[name]
}

/** How a map is printed. */
export const palettes = ['color', 'color-blind', 'grey'] as const
export type Palette = (typeof palettes)[number]

export function printThemeOf(palette: Palette): Theme {
  return themes[palette === 'color' ? 'print' : palette]
}

/** The same with light ground where there was dark: large areas are drawn as outlines. */
export function savingInk(theme: Theme): Theme {
  return { ...theme, spine: theme.paper, spineInk: theme.ink, spineInk2: theme.ink2 }
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
  if (theme.name === 'color-blind') return colorOfLetter(theme, family.letter)
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
