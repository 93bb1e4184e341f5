/** What a browser does after opening the address that was printed. */
export type Browser = {
  readonly cookie: string
  readonly call: (method: string, input: unknown) => Promise<unknown>
}

/** Trades the token of an address for a cookie and calls with it, as a window does. */
export async function signIn(address: URL): Promise<Browser> {
  const answer = await fetch(address, { redirect: 'manual' })
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';', 1).join(''))
    .join('; ')
  return {
    cookie,
    async call(method, input) {
      const response = await fetch(new URL(`/call/${method}`, address), {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: address.origin, cookie },
        body: JSON.stringify(input),
      })
      return response.json()
    },
  }
}
