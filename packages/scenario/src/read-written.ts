import type { ScenarioCatalogue } from './catalogue.ts'
import type { Written } from './compose.ts'
import type { ScenarioFiles } from './files.ts'
import type { Parsed } from './issue.ts'
import { loadScenario } from './load.ts'
import { fileReader } from './read.ts'

/**
 * The content of one file, for a host that goes on editing it; every check of {@link loadScenario}, parents included, has
 * passed, and its faults are the same.
 *
 * @param target what the user named: a path, or the name of a shipped scenario
 */
export function readWritten(target: string, files: ScenarioFiles, catalogue: ScenarioCatalogue): Parsed<Written> {
  const loaded = loadScenario(target, files, catalogue)
  if (!loaded.ok) return loaded
  const source = files.open(target)
  if ('fault' in source) throw new Error(`${target} was there and is gone`)
  const { id, file, written } = fileReader(catalogue)(source)
  return { ok: true, value: { id, file, written: written! } }
}
