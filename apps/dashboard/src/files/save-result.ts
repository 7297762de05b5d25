import { usualIndicators } from '@wlz/core'
import { indicatorWords } from '@wlz/explain'
import type { RunResult } from '@wlz/study'
import { saveFile } from '../export/save-file.ts'
import { askOnce } from '../engine/ask-once.ts'
import { studied } from '../engine/use-answer.ts'
import type { Page } from '../page.ts'
import { startFrom } from '../state/own-data.ts'
import { announce } from '../shell/announcer.tsx'
import { notify } from '../shell/notice.tsx'
import { pageWords } from '../words/page-words.ts'

/** The usual outcomes of the scenario and region that are shown, as `wlz run --format json` writes them. */
export async function saveResult({ library, store, client, pack }: Page): Promise<void> {
  const { history, region, language, ownData } = store.get()
  const words = pageWords(language)
  const parsed = library.resolve(history.present.current, history.present.drafts)
  if (parsed?.ok !== true) return
  const { value: scenario } = parsed
  announce(words.computing)
  const ask = {
    kind: 'run',
    scenario: studied(scenario),
    start: startFrom(ownData, pack.regions),
    regions: [region],
    indicators: usualIndicators,
    steps: [scenario.draws],
    seed: scenario.seed,
  } as const
  try {
    const [result] = (await askOnce<'run'>(client, ask, 'urgent')) as [RunResult]
    const named = Object.fromEntries(
      Object.entries(result.indicators).map(([id, found]) => [
        id,
        { ...found, label: indicatorWords(id, language).label },
      ]),
    )
    saveFile(
      `wlz-${scenario.id}-${region}.json`,
      new Blob([JSON.stringify({ ...result, indicators: named }), '\n'], { type: 'application/json' }),
    )
  } catch {
    notify({ kind: 'fault', title: words.runStopped, lines: [] })
  }
}
