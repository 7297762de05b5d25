import type { Pack } from '@wlz/data'
import { startRows } from '@wlz/scenario'
import { indicatorWords } from '@wlz/explain'
import { formatNumber, ownFaultWords } from '@wlz/terms'
import { notify } from '../shell/notice.tsx'
import { soundFigures } from '../state/sound-figures.ts'
import type { State } from '../state/store.ts'
import { pageWords } from '../words/page-words.ts'

/**
 * The state without own figures that a region cannot start from, and a word about them: an earlier version may have kept
 * figures that this one refuses, and one of them would stop every view.
 */
export async function withoutUnsound(state: State, pack: Pack): Promise<State> {
  if (startRows(state.ownData).length === 0) return state
  const { outOfRange } = await import('../files/read-own.ts')
  const { sound, aside } = soundFigures(state.ownData, pack.evidence, outOfRange)
  if (aside.length === 0) return state
  const { language } = state
  const { own } = pageWords(language)
  const whole = (value: number) => formatNumber(value, { language })
  const lines = aside.map(({ row: { region, indicator, value }, range: { low, high } }) => {
    const name = pack.regions.find(({ code }) => code === region)?.name ?? region
    const told = formatNumber(value, { language, digits: Number.isInteger(value) ? 0 : 2 })
    const range = ownFaultWords(language).faults.range(told, whole(Math.ceil(low)), whole(Math.floor(high)))
    return `${name}, ${indicatorWords(indicator, language).label}: ${range}`
  })
  notify({ kind: 'fault', title: own.putAside(aside.length), lines })
  return { ...state, ownData: sound }
}
