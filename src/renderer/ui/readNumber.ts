export type NumberLimits = {
  min?: number | undefined
  max?: number | undefined
  /** Digits after the point; 0 means whole numbers. */
  decimals?: number | undefined
}

export type NumberReading = { value: number | null } | { error: string }

/** A number for reading, with group commas and at most `decimals` digits after the point. */
export function showNumber(value: number, decimals: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: decimals })
}

function range({ min, max, decimals = 0 }: NumberLimits): string {
  if (min !== undefined && max !== undefined) {
    return `Use a number from ${showNumber(min, decimals)} to ${showNumber(max, decimals)}.`
  }
  if (min !== undefined) return `Use ${showNumber(min, decimals)} or more.`
  return `Use ${showNumber(max ?? 0, decimals)} or less.`
}

/**
 * What a person typed, as a number: commas, spaces, a dollar sign and a percent sign are ignored,
 * a final "k" means thousands, an empty text is null. Errors are sentences for the person.
 */
export function readNumber(text: string, limits: NumberLimits): NumberReading {
  const plain = text.replaceAll(/[\s,$%]/g, '').toLowerCase()
  if (plain === '') return { value: null }
  const thousands = plain.endsWith('k')
  const digits = thousands ? plain.slice(0, -1) : plain
  if (!/^[-−]?(\d+\.?\d*|\.\d+)$/.test(digits)) return { error: 'Type a number, such as 12.' }
  const scale = 10 ** (limits.decimals ?? 0)
  const typed = Number(digits.replace('−', '-')) * (thousands ? 1000 : 1)
  const value = Math.round(typed * scale) / scale
  if (value < (limits.min ?? value) || value > (limits.max ?? value)) {
    return { error: range(limits) }
  }
  return { value }
}
