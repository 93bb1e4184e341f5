import type { IncomingMessage } from 'node:http'
import { largestBody, type Refusal } from './guards.ts'

/** The JSON value of a request, or why it is turned away. */
export async function readBody(
  request: IncomingMessage,
  limit = largestBody,
): Promise<{ readonly value: unknown } | { readonly refusal: Refusal }> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > limit) return { refusal: 413 }
    chunks.push(bytes)
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
    return { value: JSON.parse(text) }
  } catch {
    return { refusal: 400 }
  }
}
