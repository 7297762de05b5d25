import { indicatorCatalogue, notModelledSignals } from '@wlz/core'
import { nearestName } from '@wlz/scenario'
import type { CliMessages } from '../words/cli-words.ts'

/** Fault of an option that names an outcome without figures: one that nobody models, or one that does not exist. */
export function noSuchIndicator(option: string, id: string, shown: string, words: CliMessages): string {
  const signal = notModelledSignals.find((each) => each === id)
  if (signal !== undefined) return words.notModelled(option, signal)
  const ids = indicatorCatalogue.map((indicator): string => indicator.id)
  return words.unknownIndicator(option, shown, nearestName(id, ids))
}
