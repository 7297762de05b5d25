import { leverById, type Value } from '@wlz/core'
import type { Difference, Scenario } from '@wlz/scenario'
import { leverWords, plain } from '@wlz/explain'
import { dictionary, reasonIn } from '@wlz/terms'
import { effectUnit, layerText, leverUnit, withUnit } from '../../figures/lever-amount.ts'
import { worldName } from '../../figures/world-name.ts'
import { useLanguage, usePage, useWords } from '../../page.ts'
import { useRegionName } from '../../state/use-region-name.ts'

type Told = Exclude<Difference, { kind: 'draws' | 'seed' }>

/** More names than this say less than their number. */
const mostNames = 4

interface Props {
  readonly differences: Scenario['differences']
  /** Code of a region, of which only what holds there is told, or `NL`. */
  readonly region: string
}

/** Settings of a scenario that differ from what it is held against, with values, years, regions and reasons: for paper, where nothing can be opened. */
export function WhatDiffers({ differences, region }: Props) {
  const { pack } = usePage()
  const words = useWords()
  const language = useLanguage()
  const regionName = useRegionName()
  const contexts: Readonly<Record<string, { readonly label: string }>> = dictionary(language).context
  const holdsHere = ({ regions }: { readonly regions?: readonly string[] }) =>
    region === 'NL' || (regions?.includes(region) ?? true)
  const told = differences.filter(
    (each): each is Told => each.kind !== 'draws' && each.kind !== 'seed' && (each.kind !== 'lever' || holdsHere(each)),
  )
  if (told.length === 0) return undefined
  const nameOf = ({ kind, id }: Told): string => {
    if (kind === 'context') return contexts[id]?.label ?? id
    if (kind === 'parameter') return pack.parameters.find((each) => each.id === id)?.label[language] ?? id
    return leverById.has(id) ? leverWords(id, language).label : id
  }
  const amount = (value: Value | undefined): string => {
    if (value === undefined) return words.note.putBack
    if (typeof value === 'number') return plain(value, language)
    return `${plain(value.central, language)} (${words.marks.range(plain(value.low, language), plain(value.high, language))})`
  }
  const textOf = (each: Told): string => {
    switch (each.kind) {
      case 'effect':
        return words.note.ownEffect(withUnit(amount(each.to), effectUnit(each.id), language))
      case 'parameter':
        return withUnit(amount(each.to), pack.parameters.find(({ id }) => id === each.id)?.unit, language)
      case 'lever':
      case 'context': {
        const layer = each.to.at(-1)
        const world = each.kind === 'context' ? each.world : undefined
        if (world !== undefined) return worldName(each.id, world, language)
        return layer === undefined ? words.note.putBack : layerText(layer, each.id, language)
      }
    }
  }
  const regionsOf = (each: Told): string => {
    if (region !== 'NL' || each.kind !== 'lever' || each.regions === undefined) return ''
    const { regions } = each
    return ` (${regions.length > mostNames ? words.note.regions(regions.length) : regions.map(regionName).join(', ')})`
  }
  return (
    <>
      <h2>{words.note.set}</h2>
      <ul className="plain-list">
        {told.map((each) => (
          <li key={JSON.stringify(each)}>
            <strong>{nameOf(each)}</strong>: {textOf(each)}
            {regionsOf(each)}
            {each.kind === 'lever' && <span className="quiet"> {leverUnit(each.id, language)}.</span>}
            {each.why !== undefined && <span className="quiet"> {reasonIn(each.why, language)}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
