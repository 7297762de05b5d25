import type { Backtest, SeriesScore } from '@wlz/calibration'
import { trustWords, formatPercent, type Language } from '@wlz/terms'

/** Verdict of the test, also where that is not flattering. */
export function verdictLines({ series, overall, coverage }: Backtest, language: Language): string[] {
  const words = trustWords(language)
  const nameOf = ({ label, isShare }: SeriesScore) => (isShare ? words.share(label[language]) : label[language])
  const against = ({ againstLast, againstTrend }: SeriesScore) =>
    [againstLast, againstTrend].filter((each) => each !== 'none')
  const isAll = (score: SeriesScore, verdict: string) => against(score).every((each) => each === verdict)
  const list = (keep: (score: SeriesScore) => boolean) => series.filter(keep).map(nameOf).join('; ')
  const better = list((score) => isAll(score, 'better'))
  const worse = list((score) => isAll(score, 'worse'))
  const mixed = list((score) => !isAll(score, 'better') && !isAll(score, 'worse'))
  const bias = formatPercent(Math.abs(overall.bias), { language })
  const eighty = coverage.find(({ band }) => band === 0.8)
  return [
    ...(better === '' ? [] : [words.better(better)]),
    ...(mixed === '' ? [] : [words.mixed(mixed)]),
    ...(worse === '' ? [] : [words.worse(worse)]),
    words.knewEvents,
    overall.bias < 0 ? words.biasLow(bias) : words.biasHigh(bias),
    ...(eighty === undefined ? [] : [eighty.interval[1] < eighty.band ? words.bandsNarrow : words.bandsHold]),
    ...(eighty !== undefined && eighty.interval[0] < 0.65 ? [words.notPowerful] : []),
  ]
}
