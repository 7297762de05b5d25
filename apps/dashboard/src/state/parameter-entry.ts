import type { WrittenScenario } from '@wlz/scenario'

/** Without a parameter that the scenario sets: the evidence with its spread comes back. */
export function withoutParameter(written: WrittenScenario, id: string): WrittenScenario {
  const { parameters: before = {}, ...rest } = written
  const { [id]: _, ...parameters } = before
  return Object.keys(parameters).length === 0 ? rest : { ...rest, parameters }
}
