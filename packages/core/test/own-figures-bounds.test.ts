import { beforeAll, expect, it } from 'vitest'
import type { Evidence } from '../src/engine/evidence.ts'
import { noPolicy, noStart, startFigures, type Start } from '../src/engine/policy.ts'
import { startRanges } from '../src/start/ranges.ts'
import { run, threeRegions } from './courses.ts'
import { readPack } from './pack.ts'

let evidence: Evidence
beforeAll(() => {
  evidence = readPack().evidence
})

it.each(startFigures)(
  'every accepted count of %s runs in every draw to the last year, alone in its region',
  (figure) => {
    const ranges = startRanges(evidence, noStart).filter((range) => range.figure === figure)
    for (const end of ['low', 'high'] as const) {
      const start: Start = {
        [figure]: evidence.regions.map(({ code }, index) =>
          (threeRegions as readonly number[]).includes(index)
            ? ranges.find(({ region }) => region === code)![end]
            : null,
        ),
      }
      for (const { data } of run(evidence, noPolicy, { start, regions: threeRegions, draws: 64 }))
        expect([figure, end, data.every((value) => Number.isFinite(value))]).toEqual([figure, end, true])
    }
  },
)
