import { useState } from 'react'
import type { LeverEntry, PolicyLever } from '@wlz/scenario'
import { usePick } from '../../page.ts'
import { placeShown, type Place } from '../../state/lever-place.ts'
import { useRegionName } from '../../state/use-region-name.ts'

/** The place a card shows: the entry in effect where one looks, until another is chosen for these entries and this region. */
export function usePlace(
  entries: readonly LeverEntry[],
  { national }: Pick<PolicyLever, 'national'>,
): readonly [Place, (place: Place) => void] {
  const region = usePick((state) => state.region)
  const regionName = useRegionName()
  const current = usePick(({ history }) => history.present.current)
  const of = `${current} ${region} ${entries.length}`
  const [chosen, setChosen] = useState<Readonly<{ of: string; place: Place }>>()
  const place =
    chosen?.of === of
      ? chosen.place
      : placeShown(entries, region, national || region === 'NL' ? 'NL' : regionName(region))
  return [place, (next) => setChosen({ of, place: next })]
}
