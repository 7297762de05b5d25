import type { EngineClient } from './client.ts'
import type { Ask, Haste, ResultOf } from './protocol.ts'

/** One question, and the results of its last step. Throws what went wrong as the text of the failure. */
export const askOnce = <Kind extends Ask['kind']>(
  client: EngineClient,
  ask: Extract<Ask, { kind: Kind }>,
  haste: Haste,
): Promise<readonly ResultOf<Kind>[]> =>
  new Promise((done, fail) => {
    client.ask<Kind>(ask, haste, {
      answer: ({ isFinal, results }) => {
        if (isFinal) done(results)
      },
      fail: (failure) => fail(new Error(JSON.stringify(failure))),
    })
  })
