/** Characters XML 1.0 has no way to write, not even as a reference. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A text between tags. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}

type Value = string | number | boolean

/** Attributes with a blank before each; line breaks survive. Null and undefined are left out. */
export function xmlAttributes(values: Readonly<Record<string, Value | null | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [` ${name}="${attributeText(String(value))}"`],
    )
    .join('')
}

/** An element in one line; without content it closes itself. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, Value | null | undefined>>,
  content = '',
): string {
  const start = `<${name}${xmlAttributes(attributes)}`
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}

function attributeText(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}
