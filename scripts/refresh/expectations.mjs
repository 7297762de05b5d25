import { withBlock } from '../lib/docs-text.mjs'
import { expectationsTable, judged, readExpectations } from '../lib/expectations.mjs'

const page = 'docs/trust/expectations.md'
const screening = 'packages/data/screening/screening.json'

/** Expectations of each lever, beside what the stored screening measured. */
export const expectations = {
  name: 'expectations',
  what: 'effects that are expected of levers, beside those of today',
  isCheap: true,
  makes: [],
  blocks: [page],
  async texts(files) {
    const rows = judged(readExpectations(), JSON.parse(files.read(screening)))
    return { [page]: withBlock(files.read(page), 'expectations', expectationsTable(rows)) }
  },
}
