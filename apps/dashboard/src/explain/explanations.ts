import { screening, type Pack } from '@wlz/data'
import { explainableIds, explanationsOf, type Explanation } from '@wlz/explain'
import type { Language } from '@wlz/terms'

/** Explain everything that goes by an id, as `wlz explain` does. */
export const explanations = (id: string, pack: Pack, language: Language): Explanation[] =>
  explanationsOf((name) => name === id, { pack, language, screening })

const idsOf = new WeakMap<Pack, ReadonlySet<string>>()

/** Is something known of an id? Regions are left out: in a text their codes are numbers. */
export function isExplained(id: string, pack: Pack): boolean {
  const ids = idsOf.get(pack) ?? new Set(explainableIds(pack))
  idsOf.set(pack, ids)
  return ids.has(id)
}
