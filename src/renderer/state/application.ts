import { bridgeTransport } from '#renderer/api/bridgeTransport.ts'
import type { Client } from '#renderer/api/client.ts'
import { clientOf } from '#renderer/api/client.ts'
import { httpTransport } from '#renderer/api/httpTransport.ts'

/** The one client of this window. */
export const client: Client = clientOf(bridgeTransport() ?? httpTransport())
