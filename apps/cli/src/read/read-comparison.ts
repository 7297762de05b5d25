import type { Pack } from '@wlz/data'
import type { Start } from '@wlz/core'
import { type Scenario, scenarioCatalogue, type ScenarioCatalogue, type ScenarioFiles } from '@wlz/scenario'
import { compareNotices } from '@wlz/study'
import { InputFaults } from '../exit.ts'
import { loadPack } from '../host/pack.ts'
import { diskFiles, isShipped, scenarioPath, shortTarget, shownPath } from '../host/scenario-files.ts'
import { readFormat, type Format } from '../output/formats.ts'
import { followed, readTarget, type Target } from '../output/target.ts'
import { readOwn } from './own.ts'
import { readStudyOptions, type RunOptions, type StudyOptions } from './options.ts'
import { namesApart } from './names-apart.ts'
import { inLanguage, takeScenario, type FaultCount } from './scenarios.ts'
import type { Session } from '../session.ts'
import { isUnreadable } from '../output/carry-out.ts'

/** A base, plans beside it, and how to answer: what most studies of the command line begin with. */
export interface AskedComparison {
  readonly pack: Pack
  /** The base first. */
  readonly scenarios: readonly [Scenario, ...Scenario[]]
  /** The same in the language of the user, for a table. */
  readonly told: readonly Scenario[]
  /** As a command names them. */
  readonly targets: readonly string[]
  readonly study: StudyOptions & { readonly start: Start }
  readonly format: Format
  readonly target: Target
  /** More than one region was asked: JSON is an array then. */
  readonly isList: boolean
}

interface Beyond {
  /** Scenarios that must be left when doubles are taken out; two to compare. */
  readonly atLeast?: number
  /** Looks at what else hangs on the base, so that its faults are told with the others. */
  readonly check?: (base: Scenario, catalogue: ScenarioCatalogue) => void
}

/**
 * Read scenarios and options, and refuse with every fault at once: those found here and those in the list.
 * @throws InputFaults
 */
export function readComparison(
  session: Session,
  [baseName = '', ...otherNames]: readonly string[],
  options: RunOptions,
  faults: string[],
  { atLeast = 1, check = () => {} }: Beyond = {},
): AskedComparison {
  const { messages, language } = session
  const count: FaultCount = { more: 0 }
  const pack = loadPack()
  const files = diskFiles()
  const catalogue = scenarioCatalogue(pack.evidence)
  const names = [baseName, ...othersOf(baseName, otherNames, files, session)]
  if (names.length < atLeast) faults.push(messages.nothingToCompare)
  const format = readFormat(options, ['table', 'json', 'ndjson', 'csv', 'parquet'], messages, faults)
  const target = readTarget(
    options.out,
    names.map((name) => scenarioPath(name, files.shipped)),
    messages,
    faults,
  )
  if (isUnreadable(format, target)) faults.push(messages.binaryOnScreen)
  const study = readStudyOptions(options, pack.evidence.regions, messages, faults)
  const start = readOwn(options.own, pack, study.regions, session, faults)
  const read = names.map((name) => takeScenario(name, options.set ?? [], { files, catalogue, session }, faults, count))
  const scenarios = apart(
    read.filter((scenario) => scenario !== undefined),
    names,
    files,
  )
  const [base, ...others] = scenarios
  if (base !== undefined) check(base, catalogue)
  if (base === undefined || scenarios.length < names.length || faults.length > 0)
    throw new InputFaults(faults, faults.length + count.more)
  if (format !== 'table' && study.regions.includes('all')) session.note(messages.allHasNl)
  for (const notice of compareNotices({ base, others, ...study }))
    session.note(
      notice.code === 'own-discount-not-used'
        ? messages.discountDiffers(notice.scenario, base.id)
        : messages.uncertaintyDiffers(notice.scenario, notice.used.draws, notice.used.seed),
    )
  return {
    pack,
    scenarios: [base, ...others],
    told: scenarios.map((scenario, index) => inLanguage(scenario, isShipped(names[index]!, files.shipped), language)),
    targets: names.map((name) => shortTarget(name, files.shipped)),
    study: { ...study, start },
    format,
    target,
    isList: study.regions.length > 1 || study.regions[0] === 'all',
  }
}

/** Scenarios by names that tell them apart, also where two files have the same name. */
function apart(scenarios: readonly Scenario[], targets: readonly string[], { shipped }: ScenarioFiles): Scenario[] {
  if (scenarios.length < targets.length) return [...scenarios] // faults; nothing is computed
  const files = scenarios.map(({ id }, index) => ({
    id,
    path: scenarioPath(targets[index]!, shipped),
    isShipped: isShipped(targets[index]!, shipped),
  }))
  const names = namesApart(files)
  return scenarios.map((scenario, index) =>
    names[index] === scenario.id ? scenario : { ...scenario, id: names[index]! },
  )
}

/** The base itself, by whatever path it is named, is left out; so is a file that is named twice. */
function othersOf(base: string, others: readonly string[], { shipped }: ScenarioFiles, session: Session): string[] {
  const pathOf = (name: string) => followed(scenarioPath(name, shipped))
  const seen = new Set<string>()
  return others.filter((name) => {
    const path = pathOf(name)
    if (path === pathOf(base)) return false
    if (seen.has(path)) session.note(session.messages.repeatedSkipped(shownPath(scenarioPath(name, shipped))))
    return !seen.has(path) && seen.add(path) !== undefined
  })
}
