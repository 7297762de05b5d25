import { buildScenario } from './build.ts'
import type { ScenarioCatalogue } from './catalogue.ts'
import { effectFaults } from './effects.ts'
import type { Parsed } from './issue.ts'
import { refused } from './refuse.ts'
import type { Scenario } from './scenario.ts'
import type { WrittenScenario } from './schema.ts'
import { settingsOf } from './settings.ts'

/** Valid content of a scenario file, and its name. */
export interface Written {
  /** File name without `.yaml`. */
  readonly id: string
  readonly file: string
  readonly written: WrittenScenario
}

/** Text of a scenario, and if it comes with the program. */
export type Composed = Written & Readonly<{ isShipped: boolean }>

/**
 * Scenario from content that already passed the checks of a file, laid over its parent, as a page does while someone moves
 * a lever. It needs neither YAML nor schema. A missing effect is reported, because it only shows against the parent.
 */
export function composeScenario(
  { id, file, written, isShipped }: Composed,
  parent: Scenario | undefined,
  catalogue: ScenarioCatalogue,
): Parsed<Scenario> {
  const own = settingsOf({ id, file }, written, catalogue)
  const settings = [...(parent?.settings ?? []), ...own]
  const issues = effectFaults(own, settings, catalogue).map(({ lever, fact }) => ({
    file,
    key: `levers.${lever}`,
    ...fact,
  }))
  if (issues.length > 0) return refused(issues, catalogue)
  const chain = [...(parent?.chain ?? []), id]
  const heading = { id, file, title: written.title.trim(), why: written.why.trim(), chain, isShipped }
  return { ok: true, value: buildScenario(heading, settings, parent, catalogue) }
}
