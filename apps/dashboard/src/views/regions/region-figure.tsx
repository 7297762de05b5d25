import { memo, useEffect, useMemo, useState, type ReactElement } from 'react'
import {
  MapKey,
  MapSwatch,
  RegionMap,
  regionPaths,
  type RegionMapProps,
  type MapClass,
  type MapKeyLine,
  type Palette,
  type RegionTopology,
} from '@wlz/charts'
import { Explained } from '../../explain/explained.tsx'
import { TakeAlong, type Source } from '../../figures/take-along.tsx'
import { useIndicator } from '../../figures/use-indicator.ts'
import { usePalette } from '../../figures/use-palette.ts'
import { useWidth } from '../../figures/use-size.ts'
import { addresses } from '../../host/addresses.ts'
import { usePage, usePick, useWords } from '../../page.ts'
import { useRegionName } from '../../state/use-region-name.ts'
import { normYears, outcomeKey, type MapOutcome } from './map-outcome.ts'
import { mapRows } from './map-rows.ts'
import { MapTip } from './map-tip.tsx'
import type { MapChoice, ShownMap } from './use-mapped.ts'

interface Props {
  readonly choice: MapChoice
  readonly year: number
  readonly shown: ShownMap
  /** Name of the scenario that differences are taken from. */
  readonly reference: string | undefined
  readonly source: Source
  readonly isEarly: boolean
  /** Region that has the focus in the table. */
  readonly pointed: string | undefined
}

const mapWidth = 460

/** The map, with its classes in words beside their shades, and a sentence on the region that is pointed at or chosen. */
export const RegionFigure = memo(function RegionFigure({
  choice,
  year,
  shown,
  reference,
  source,
  isEarly,
  pointed,
}: Props) {
  const { store } = usePage()
  const region = usePick((state) => state.region)
  const words = useWords()
  const palette = usePalette()
  const nameOf = useRegionName()
  const topology = useTopology()
  const [box, width] = useWidth()
  const [tip, setTip] = useState<Readonly<{ code: string; x: number; y: number }>>()
  const { outcome, isDifference } = choice
  const isYear = outcome.kind === 'tipping'
  const { title, unit } = useMapTitle(outcome, shown, isDifference ? reference : undefined)
  const size = sizeOf(Math.min(width ?? 0, mapWidth))
  const paths = usePaths(topology, size)
  const { places, write } = shown
  const hatched = new Set([...places].flatMap(([code, { isApart }]) => (isApart === false ? [code] : [])))
  const mapIn = (of: Palette): Omit<RegionMapProps, 'width' | 'height' | 'paths' | 'palette'> => ({
    values: new Map([...places].map(([code, { value }]) => [code, value])),
    classes: shown.classesIn(of),
    hatched,
    label: words.regions.mapLabel(title, year),
  })
  const told = (code: string): string => {
    const place = places.get(code)
    if (place === undefined) return nameOf(code)
    const { value, low, high, isApart } = place
    const amount = value === undefined ? words.regions.notBefore2050 : `${write(value)} ${shownUnit}`.trim()
    const ends =
      low === undefined && high === undefined
        ? ''
        : words.regions.band(
            low === undefined ? words.regions.after : write(low),
            high === undefined ? words.regions.after : write(high),
          )
    return words.regions.told(nameOf(code), amount, ends, isApart === false ? words.regions.sameShort(than) : '')
  }
  const shownUnit = shown.people === undefined ? '' : words.regions.per(shown.people)
  const than = isDifference ? (reference ?? '') : words.netherlands
  const same = isDifference ? words.regions.sameAs(than) : words.regions.sameAsCountry
  const keyIn = (of: Palette): MapKeyLine[] => [
    ...shown.classesIn(of).map((each) => ({
      colour: each.colour,
      label: classWords(each, shown, words.regions, isYear && !isDifference),
    })),
    ...([...places.values()].some(({ value }) => value === undefined)
      ? [{ colour: of.paper, label: words.regions.notBefore2050 }]
      : []),
    ...(hatched.size > 0 ? [{ colour: of.paper, label: same, isHatched: true }] : []),
  ]
  const read = tip?.code ?? pointed ?? (region === 'NL' ? undefined : region)
  const when = isYear ? '' : `, ${year}`
  return (
    <figure className="figure region-map">
      <figcaption>
        <h2 className="figure-title">
          {outcome.kind === 'indicator' ? <Explained id={outcome.id}>{title}</Explained> : title}{' '}
          <span className="unit">{`(${unit}${when})`}</span>
        </h2>
      </figcaption>
      <div ref={box} className="map-box" style={{ minHeight: size.height }} onPointerLeave={() => setTip(undefined)}>
        {paths !== undefined && (
          <RegionMap
            {...mapIn(palette)}
            {...size}
            paths={paths}
            palette={palette}
            pointed={tip?.code ?? pointed}
            {...(region !== 'NL' && { chosen: region })}
            onPoint={(code, { x, y }) => setTip({ code, x, y })}
            onChoose={(code) => store.stand({ region: code })}
          />
        )}
        {tip !== undefined && <MapTip {...tip} width={size.width} text={told(tip.code)} />}
      </div>
      <p className="read-out">{read === undefined ? words.regions.pointAt : told(read)}</p>
      <ul className="classes" aria-label={words.regions.classes}>
        {keyIn(palette).map(({ colour, label, isHatched = false }) => (
          <li key={label}>
            <MapSwatch colour={colour} isHatched={isHatched} palette={palette} />
            {label}
          </li>
        ))}
        {shown.dark !== 'sides' && <li className="quiet">{words.regions.dark[shown.dark]}</li>}
      </ul>
      <div className="figure-foot">
        <p className="quiet">{words.regions.mapSource}</p>
        <TakeAlong
          name={`wlz-${outcomeKey(outcome)}-${words.regions.fileName}-${year}`}
          title={title}
          unit={`${unit}${when}`}
          source={source}
          band={shown.dark === 'sides' ? '' : words.regions.dark[shown.dark]}
          picture={{
            width: 860,
            height: 612,
            draw: ({ palette: colours, ...frame }) => (
              <Paper topology={topology}>
                {(made) => (
                  <svg {...frame} viewBox={`0 0 ${frame.width} ${frame.height}`}>
                    <RegionMap {...mapIn(colours)} {...sizeOf(520)} {...made} palette={colours} />
                    <MapKey lines={keyIn(colours)} palette={colours} x={548} y={24} />
                  </svg>
                )}
              </Paper>
            ),
          }}
          table={() => mapRows({ outcome: outcomeKey(outcome), choice, shown, year, source, nameOf })}
          isDisabled={isEarly || topology === undefined}
        />
      </div>
    </figure>
  )
})

const sizeOf = (width: number) => ({ width, height: Math.round(width * 1.16) })

function usePaths(topology: RegionTopology | undefined, { width, height }: ReturnType<typeof sizeOf>) {
  return useMemo(
    () => (topology === undefined || width === 0 ? undefined : regionPaths(topology, width, height)),
    [topology, width, height],
  )
}

/** The map drawn anew at the size of a sheet. */
function Paper({
  topology,
  children,
}: {
  readonly topology: RegionTopology | undefined
  readonly children: (made: Pick<RegionMapProps, 'paths'>) => ReactElement
}) {
  const paths = usePaths(topology, sizeOf(520))
  return paths === undefined ? undefined : children({ paths })
}

function useMapTitle(outcome: MapOutcome, { people }: ShownMap, reference: string | undefined) {
  const words = useWords()
  const { label, unitName } = useIndicator(outcome.kind === 'indicator' ? outcome.id : '')
  const name = outcome.kind === 'indicator' ? label : normYears(words)[outcome.norm]
  const title = reference === undefined ? name : `${name}: ${words.effect.differenceWith(reference)}`
  if (outcome.kind === 'tipping')
    return { title, unit: reference === undefined ? words.regions.yearUnit : words.regions.laterUnit }
  return { title, unit: people === undefined ? unitName : `${unitName} ${words.regions.per(people)}` }
}

/** Words of a class between two bounds. Years are whole: from 2030 to 2035 is until 2034. */
function classWords({ low, high }: MapClass, { write, places }: ShownMap, words: RegionWords, isYear: boolean): string {
  if (low === undefined && high === undefined)
    return words.allAlike(write([...places.values()].find(({ value }) => value !== undefined)?.value ?? 0))
  if (low === undefined) return words.below(write(high!))
  return high === undefined ? words.from(write(low)) : words.between(write(low), write(isYear ? high - 1 : high))
}

type RegionWords = ReturnType<typeof useWords>['regions']

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
