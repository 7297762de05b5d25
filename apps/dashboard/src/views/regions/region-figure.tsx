import { memo, useEffect, useMemo, useState } from 'react'
import { RegionMap, regionPaths, type RegionTopology } from '@wlz/charts'
import type { RunResult } from '@wlz/study'
import { Explained } from '../../explain/explained.tsx'
import { amountsFor } from '../../figures/amounts.ts'
import { useIndicator } from '../../figures/use-indicator.ts'
import { usePalette } from '../../figures/use-palette.ts'
import { useWidth } from '../../figures/use-size.ts'
import { addresses } from '../../host/addresses.ts'
import { useLanguage, usePage, usePick, useWords } from '../../page.ts'
import { useRegionName } from '../../state/use-region-name.ts'
import { readableBounds, shadesOf } from './region-classes.ts'

interface Props {
  readonly indicator: string
  readonly year: number
  readonly results: readonly RunResult[]
}

/** The map, with its classes in words beside their colours. */
export const RegionFigure = memo(function RegionFigure({ indicator, year, results }: Props) {
  const { store } = usePage()
  const region = usePick((state) => state.region)
  const language = useLanguage()
  const words = useWords()
  const palette = usePalette()
  const nameOf = useRegionName()
  const topology = useTopology()
  const [box, width] = useWidth()
  const { label, unit, unitName } = useIndicator(indicator)
  const size = { width: Math.min(width ?? 0, 520), height: Math.round(Math.min(width ?? 0, 520) * 1.18) }
  const paths = useMemo(
    () => (topology === undefined || size.width === 0 ? undefined : regionPaths(topology, size.width, size.height)),
    [topology, size.width, size.height],
  )
  const index = results[0]?.years.indexOf(year) ?? 0
  const values = new Map(results.map(({ run, indicators }) => [run.region, indicators[indicator]!.mean[index]!]))
  const { write } = amountsFor(unit, values.values(), language)
  const bounds = readableBounds([...values.values()], write)
  const shades = shadesOf(palette.ramp, bounds.length + 1)
  const className = (place: number) => {
    const [low, high] = [bounds[place - 1], bounds[place]]
    if (low === undefined)
      return high === undefined ? write([...values.values()][0] ?? 0) : words.regions.below(write(high))
    return high === undefined ? words.regions.from(write(low)) : words.regions.between(write(low), write(high))
  }
  const told = (code: string) => `${nameOf(code)}: ${write(values.get(code) ?? 0)}`
  return (
    <figure className="figure">
      <figcaption>
        <h2 className="figure-title">
          <Explained id={indicator}>{label}</Explained> <span className="unit">{`(${unitName}, ${year})`}</span>
        </h2>
      </figcaption>
      <div ref={box}>
        {paths !== undefined && (
          <RegionMap
            {...size}
            paths={paths}
            values={values}
            bounds={bounds}
            palette={{ ...palette, ramp: shades }}
            nameOf={told}
            label={words.regions.mapLabel(label, year)}
            {...(region !== 'NL' && { chosen: region })}
            onChoose={(code) => store.stand({ region: code })}
          />
        )}
      </div>
      <ul className="classes" aria-label={words.regions.classes}>
        {shades.map((colour, place) => (
          <li key={colour}>
            <span className="swatch" style={{ background: colour }} />
            {className(place)}
          </li>
        ))}
      </ul>
      <p className="quiet">{words.regions.mapSource}</p>
    </figure>
  )
})

function useTopology(): RegionTopology | undefined {
  const [topology, setTopology] = useState<RegionTopology>()
  useEffect(() => {
    let isWanted = true
    fetch(addresses.regions)
      .then((response) => response.json() as Promise<RegionTopology>)
      .then((found) => isWanted && setTopology(found))
      .catch(() => undefined) // the table says the same
    return () => void (isWanted = false)
  }, [])
  return topology
}
