import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBody } from '#main/hosts/loopback/readBody.ts'

const server = createServer((request, response) => {
  void readBody(request, 10).then((body) => response.end(JSON.stringify(body)))
})
let address = ''

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/`
})
afterAll(() => void server.close())

async function send(body: string | Uint8Array<ArrayBuffer>): Promise<unknown> {
  return (await fetch(address, { method: 'POST', body })).json()
}

test('a value within the limit is read', async () => {
  expect(await send('{"a":"é"}')).toEqual({ value: { a: 'é' } })
})

test('the limit counts bytes, however many pieces they come in', async () => {
  expect(await send('"12345678"')).toEqual({ value: '12345678' })
  expect(await send('"123456789"')).toEqual({ refusal: 413 })
  expect(await send('"éééé"')).toEqual({ value: 'éééé' })
  expect(await send('"ééééé"')).toEqual({ refusal: 413 })
})

test('bytes that are no UTF-8 are no text', async () => {
  expect(await send(new Uint8Array([0x22, 0xff, 0x22]))).toEqual({ refusal: 400 })
})
