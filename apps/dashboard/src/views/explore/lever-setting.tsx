import { lastProjectedYear, leverById } from '@wlz/core'
import { indicatorWords, leverSize, leverWarnings, leverWords, regionPlace } from '@wlz/explain'
import type { PolicyLever } from '@wlz/scenario'
import { formatNumber, formatPercent, formatRounded } from '@wlz/terms'
import { useScreening } from '../../explain/use-screening.ts'
import { leverAmount } from '../../figures/lever-amount.ts'
import { useLanguage, usePage, usePick, useWords } from '../../page.ts'
import { currentOf } from '../../state/current.ts'
import { useRegionName } from '../../state/use-region-name.ts'
import { standsIn } from './lever-numbers.ts'

interface Props {
  readonly lever: PolicyLever
  readonly value: number
  readonly parentValue: number
  /** Code of the region in which the setting is looked at, or `NL`. */
  readonly region: string
}

/** Size of a setting in people or places, where the region stands today, and what stands in the way. */
export function LeverSetting({ lever, value, parentValue, region }: Props) {
  const { pack, library } = usePage()
  const language = useLanguage()
  const page = useWords()
  const words = page.explore
  const screening = useScreening()
  const place = pack.regions.findIndex(({ code }) => code === region)
  const warnings = usePick((state) => {
    const levers = currentOf(library, state)?.policy.levers
    return JSON.stringify(
      leverWarnings(lever.id, (id) =>
        standsIn(levers?.[id], place < 0 ? undefined : place, lastProjectedYear, leverById.get(id)!),
      ),
    )
  })
  const size = useSizeText(lever.id, region)
  const here = regionPlace(lever, region, pack)
  const told = screening && leverSize({ lever: lever.id, value, before: parentValue, region }, { pack, screening })
  const name = (id: string) => leverWords(id, language).label
  const number = (amount: number) => formatNumber(amount, { language, digits: 2 })
  const share = (amount: number) => formatPercent(amount, { language })
  const regionName = useRegionName()(region)
  return (
    <>
      {told !== undefined && <p className="lever-size">{size(told)}</p>}
      {here?.kind === 'use' && (
        <p className="quiet">
          {words.placeUse(regionName, number(here.factor.central), number(here.factor.low), number(here.factor.high))}
        </p>
      )}
      {here?.kind === 'aged' && (
        <p className="quiet">{words.placeAged(regionName, here.age, share(here.share), share(here.country))}</p>
      )}
      {(JSON.parse(warnings) as ReturnType<typeof leverWarnings>).map((warning) => (
        <p key={warning.kind} className="warning">
          {warning.kind === 'overlap'
            ? words.overlaps(warning.levers.map(name).join(', '))
            : `${name(lever.id)} ${page.marks.blocked(warning.levers.map(name).join(page.or), warning.above, warning.below)}`}
        </p>
      ))}
    </>
  )
}

/** Sentence on the size of a setting. */
function useSizeText(lever: string, region: string): (size: NonNullable<ReturnType<typeof leverSize>>) => string {
  const language = useLanguage()
  const words = useWords()
  const name = useRegionName()(region)
  const perHead = {
    dwellings: words.explore.dwellingsAYear,
    beds: words.explore.bedsMore,
    eur: words.explore.eurosAYear,
  }
  return (size) => {
    const amount = formatRounded(
      [Math.abs(size.amount)],
      size.kind === 'perHead' && size.of === 'eur' ? 'eur' : 'persons',
      {
        language,
      },
    )[0]!
    const { explore, effect } = words
    switch (size.kind) {
      case 'perHead':
        return explore.sizePerHead(name, perHead[size.of](amount))
      case 'part':
        return explore.sizePart(name, amount, size.year, size.isPerYear)
      case 'measured': {
        const probe = leverAmount(size.probe, lever, language)
        const label = indicatorWords(size.indicator, language).label
        return [
          explore.sizeMeasured(name, size.year, amount, size.amount > 0 ? effect.more : effect.less, label),
          explore.sizeTrial(size.isShift ? explore.shiftOf(probe) : probe, size.from),
        ].join(' ')
      }
    }
  }
}
