import { readdirSync } from 'node:fs'
import { indicatorCatalogue, notModelledSignals } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { freeParameters, loadScenario, policyLevers, scenarioCatalogue } from '@wlz/scenario'
import { dictionary, factWords, type Language, licenceIn, sourceWords, systemIn } from '@wlz/terms'
import { shippedFolder } from '../host/find.ts'
import { diskFiles } from '../host/scenario-files.ts'
import { leverFacts, leversOf } from '@wlz/explain'
import { inLanguage } from '../read/scenarios.ts'
import { indicatorWords } from '@wlz/explain'
import { cliFacts } from '../words/cli-words.ts'

export const listKinds = [
  'levers',
  'indicators',
  'parameters',
  'scenarios',
  'regions',
  'sources',
  'systems',
  'checks',
] as const
export type ListKind = (typeof listKinds)[number]

/** A row of a list, about one thing. The JSON form has all of it; the table the keys it has room for. */
export type ListRow = Readonly<{ id: string; label: string } & Record<string, unknown>>

/** File that proves each rule, or enforces it while a run is made. */
const proofs: Readonly<Record<string, string>> = {
  partitie: 'packages/core/test/conservation.test.ts',
  'behoud-personen': 'packages/core/test/conservation.test.ts',
  'behoud-plaatsen': 'packages/core/test/conservation.test.ts',
  kasboek: 'packages/core/test/conservation.test.ts',
  leeftijdstabel: 'packages/core/test/conservation.test.ts',
  'tweede-mening': 'packages/core/test/second-opinion.test.ts',
  'nul-maatregel': 'apps/cli/test/study.test.ts',
  'som-van-regios': 'apps/cli/test/study.test.ts',
  'zelfde-bits': 'tests/browser-bits.test.ts',
  eindig: 'packages/core/src/checks.ts',
  'niet-negatief': 'packages/core/src/checks.ts',
}

export function listRows(kind: ListKind, pack: Pack, language: Language): ListRow[] {
  switch (kind) {
    case 'levers':
      return leversOf().map((lever) => leverRow(lever, pack, language))
    case 'indicators':
      return indicatorRows(language)
    case 'parameters':
      return parameterRows(pack, language)
    case 'scenarios':
      return scenarioRows(pack, language)
    case 'regions':
      return pack.regions.map((region) => ({
        id: region.code,
        label: region.name,
        holder: region.holder,
        holderCertainty: region.holderCertainty,
      }))
    case 'sources':
      return pack.sources.map((source) => {
        const { title, publisher } = sourceWords(source, language)
        const { id, year, url, licence, note } = source
        return { id, label: title, publisher, year, url, licence: licenceIn(licence, language), note }
      })
    case 'systems':
      return pack.systems
        .map((system) => systemIn(system, language))
        .map(({ id, label, place, status, does, note }) => ({
          id,
          label,
          place,
          status: factWords(language).statuses[status],
          does,
          note,
        }))
    case 'checks':
      return Object.entries(cliFacts(language).checks).map(([id, label]) => ({ id, label, proof: proofs[id] ?? '' }))
  }
}

function leverRow(lever: ReturnType<typeof leversOf>[number], pack: Pack, language: Language): ListRow {
  const { words, handle, effect, grade } = leverFacts(lever, pack, language)
  const { id, family, unit, min, max, neutral, payers, national, overlaps, moves, lag, ramp } = lever
  const { legalFrom, legalStart, newFrom } = policyLevers(pack.evidence.legalStarts).find((each) => each.id === id)!
  return {
    id,
    label: words.label,
    family,
    does: words.does,
    unit,
    unitInWords: words.unit,
    min,
    max,
    neutral,
    evidence: handle ?? null,
    grade: grade ?? null,
    effect:
      lever.effect.kind === 'evidence'
        ? {
            kind: 'evidence',
            unit: lever.effect.unit,
            parameter: lever.effect.parameter,
            low: effect?.low ?? null,
            central: effect?.central ?? null,
            high: effect?.high ?? null,
            as: effect?.as ?? null,
          }
        : lever.effect,
    moves,
    lagYears: yearsOf(lag, pack),
    rampYears: yearsOf(ramp, pack),
    cost: words.cost,
    payers,
    legalFrom,
    legalStart: legalStart ?? null,
    newFrom,
    national,
    overlaps: overlaps.filter((other) => other !== id),
  }
}

const yearsOf = (id: string | undefined, pack: Pack): number | null =>
  pack.parameters.find((parameter) => parameter.id === id)?.central ?? null

function indicatorRows(language: Language): ListRow[] {
  const words = dictionary(language)
  const { statuses } = factWords(language)
  return [
    ...indicatorCatalogue.map(({ id, unit, axis, better, combine }) => ({
      id,
      ...indicatorWords(id, language),
      unit,
      axis,
      better,
      combine,
      status: statuses.werkt,
    })),
    ...notModelledSignals.map((id) => ({
      id,
      ...words.notModelled[id],
      unit: null,
      axis: 'kwaliteit',
      better: null,
      combine: null,
      status: statuses['niet gemodelleerd'],
    })),
  ]
}

function parameterRows(pack: Pack, language: Language): ListRow[] {
  const free = new Set(freeParameters(scenarioCatalogue(pack.evidence)).map(({ id }) => id))
  return pack.parameters.map(
    ({ id, label, unit, low, central, high, as, min, max, certainty, assumption, quality, impact, source }) => ({
      id,
      label: label[language],
      unit,
      low,
      central,
      high,
      as,
      min,
      max,
      certainty,
      assumption: assumption ?? null,
      quality: quality ?? null,
      impact: impact ?? null,
      source,
      mayBeSet: free.has(id),
    }),
  )
}

export const scenarioNames = (): string[] => {
  const folder = shippedFolder()
  return folder === undefined
    ? []
    : readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => name.slice(0, -'.yaml'.length))
        .sort(basispadFirst)
}

const basispadFirst = (a: string, b: string) => Number(b === 'basispad') - Number(a === 'basispad') || (a < b ? -1 : 1)

function scenarioRows(pack: Pack, language: Language): ListRow[] {
  const catalogue = scenarioCatalogue(pack.evidence)
  return scenarioNames().map((name) => {
    const parsed = loadScenario(name, diskFiles(), catalogue)
    if (!parsed.ok) return { id: name, label: name, valid: false }
    const { id, title, why, chain, draws, seed } = inLanguage(parsed.value, true, language)
    return { id, label: title, why, extends: chain.at(-2) ?? null, draws, seed, valid: true }
  })
}
