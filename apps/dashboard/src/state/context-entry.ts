import type { WrittenScenario } from '@wlz/scenario'

/** The named world that was chosen for an assumption; `own` where a file says something else than a name. */
export function worldOf(written: WrittenScenario, id: string): string | undefined {
  const entry = written.context?.[id]
  if (entry === undefined) return undefined
  if (typeof entry === 'string') return entry
  if (typeof entry === 'object' && 'value' in entry && typeof entry.value === 'string') return entry.value
  return 'own'
}

/** Choose a named world, or leave the assumption to the evidence with its spread. */
export function withWorld(written: WrittenScenario, id: string, world: string | undefined): WrittenScenario {
  const { context: before = {}, ...rest } = written
  const { [id]: _, ...others } = before
  const context = world === undefined ? others : { ...others, [id]: world }
  return Object.keys(context).length === 0 ? rest : { ...rest, context }
}
