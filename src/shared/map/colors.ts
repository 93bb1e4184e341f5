/** Red, green and blue from 0 to 255 of a color like `#034f53`. */
export function channelsOf(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** A color like `#034f53` from red, green and blue; values are rounded and kept within 0 to 255. */
export function colorOf(channels: readonly [number, number, number]): string {
  const parts = channels.map((channel) =>
    Math.min(255, Math.max(0, Math.round(channel)))
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${parts.join('')}`
}

/** The color `share` (0 to 1) of the way from one color to another. */
export function mixColors(from: string, to: string, share: number): string {
  const [fromRed, fromGreen, fromBlue] = channelsOf(from)
  const [toRed, toGreen, toBlue] = channelsOf(to)
  return colorOf([
    fromRed + (toRed - fromRed) * share,
    fromGreen + (toGreen - fromGreen) * share,
    fromBlue + (toBlue - fromBlue) * share,
  ])
}

/** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminanceOf(color: string): number {
  const [red, green, blue] = channelsOf(color)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Contrast ratio of two colors, 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The grey that is as light as the color. */
export function greyOf(color: string): string {
  const luminance = luminanceOf(color)
  const share = luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055
  return colorOf([share * 255, share * 255, share * 255])
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
