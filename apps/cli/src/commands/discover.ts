import { discoverStudy, type DiscoverResult } from '@wlz/study'
import { limits } from '@wlz/scenario'
import { engine } from '../host/engine.ts'
import { inputNames } from '../words/input-names.ts'
import { defaultNorms, readNorms } from '../read/norms.ts'
import { discoverColumns, discoverRows } from '../output/discover-rows.ts'
import { writeResults, type Shape } from '../output/study-output.ts'
import { readWhole } from '../read/options.ts'
import { readComparison } from '../read/read-comparison.ts'
import type { DiscoverOptions } from '../declared/discover.ts'
import type { Session } from '../session.ts'
import { carryOut, labelOf, noteMarks, regionNames } from '../output/carry-out.ts'
import { discoverTable } from '../tables/discover-table.ts'

/** `wlz discover`: under which circumstances a plan fails. */
export async function act(session: Session, names: readonly string[], options: DiscoverOptions): Promise<void> {
  const { language, messages } = session
  const faults: string[] = []
  const norms = readNorms(options.norm ?? defaultNorms, session, faults)
  const stay = readWhole('--stay', options.stay, { min: 1, max: 20 }, messages, faults) ?? 2
  const year = readWhole('--year', options.year, limits.years, messages, faults) ?? 2040
  const asked = readComparison(session, names, options, faults)
  const { pack, scenarios, told, targets, format, target } = asked
  const shape: Shape<DiscoverResult> = {
    columns: () => discoverColumns,
    rows: discoverRows,
    table: (results) =>
      discoverTable(results, {
        language,
        scenario: told[0]!,
        target: targets[0]!,
        norms,
        inputName: inputNames(pack, language),
        regionName: regionNames(pack.evidence.regions, session),
      }),
  }
  const request = { scenario: scenarios[0], norms, year, stay, ...asked.study, engine, label: labelOf(session) }
  await carryOut(session, pack, target, (pool, progress, sink) => {
    const results = noteMarks(discoverStudy(pack, pool, request, progress), ({ run }) => [run], format, session)
    return writeResults(results, format, asked.isList || norms.length > 1, shape, sink, session.csv)
  })
}
