import { formatNumber } from '@wlz/terms'
import { indicatorWords } from '@wlz/explain'
import { ownStarts } from '../state/own-data.ts'
import { useLanguage, usePageState, useWords } from '../page.ts'
import { useRegionName } from '../state/use-region-name.ts'

/** On every view that is worked out from own figures: which they are. */
export function OwnNote({ region }: { readonly region?: string }) {
  const state = usePageState()
  const language = useLanguage()
  const words = useWords()
  const regionName = useRegionName()
  const starts = ownStarts(state.ownData, region ?? state.region)
  if (starts.length === 0) return null
  const told = starts.map((row) =>
    words.own.figure(
      regionName(row.region),
      indicatorWords(row.indicator, language).label,
      formatNumber(row.value, { language }),
    ),
  )
  return <p className="own-note">{words.own.counts(told.join('; '))}</p>
}
