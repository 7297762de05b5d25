import { scenarioCatalogue } from '@wlz/scenario'
import { tippingMoves, tippingStudy, type TippingResult } from '@wlz/study'
import { engine } from '../host/engine.ts'
import { defaultNorms, readNorms } from '../read/norms.ts'
import { type Shape, writeResults } from '../output/study-output.ts'
import { tippingColumns, tippingRows } from '../output/tipping-rows.ts'
import { readWhole, type NormOptions } from '../read/options.ts'
import { readComparison } from '../read/read-comparison.ts'
import type { Session } from '../session.ts'
import { carryOut, drawEnough, labelOf, noteMarks, regionNames } from '../output/carry-out.ts'
import { tippingTable } from '../tables/tipping-table.ts'

const usualStay = 2

/** `wlz tipping`: in which year a norm fails, and how plans move that year. */
export async function act(session: Session, names: readonly string[], options: NormOptions): Promise<void> {
  const faults: string[] = []
  const norms = readNorms(options.norm ?? defaultNorms, session, faults)
  const stay = readWhole('--stay', options.stay, { min: 1, max: 20 }, session.messages, faults) ?? usualStay
  const asked = readComparison(session, names, options, faults)
  const { pack, scenarios, told, targets, format, target, isList } = asked
  const [base, ...others] = scenarios
  const shape: Shape<TippingResult> = {
    columns: () => tippingColumns,
    rows: tippingRows,
    table: (results) =>
      tippingTable(results, {
        language: session.language,
        scenarios: told,
        targets,
        norms,
        catalogue: scenarioCatalogue(pack.evidence),
        regionName: regionNames(pack.evidence.regions, session),
      }),
  }
  const request = {
    base,
    others,
    norms,
    stay,
    ...asked.study,
    ...(format === 'table' && { byStructure: true }),
    engine,
    label: labelOf(session),
  }
  await carryOut(session, pack, target, (pool, progress, sink) => {
    const sized = (draws: { readonly draws?: number }) => tippingStudy(pack, pool, { ...request, ...draws }, progress)
    const results = drawEnough(sized, tippingMoves, asked.study, session)
    return writeResults(
      noteMarks(results, ({ scenarios: found }) => found, format, session),
      format,
      isList,
      shape,
      sink,
      session.csv,
    )
  })
}
