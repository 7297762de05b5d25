import { withBlock } from '../lib/docs-text.mjs'
import { builtPack, basispadOf, packageOf } from './packages.mjs'

const file = 'packages/data/seeds/seeds.json'
const readme = 'README.md'

/** The figures of RIVM in a table, with ours beside them. */
function seedTable(rows) {
  const lines = rows.map(
    ({ label, edition, theirs, ours, band, reason }) =>
      `| ${label} | ${edition} | ${theirs} | ${ours} (${band}) | ${reason} |`,
  )
  return [
    '| groei van 2015 tot 2040 | bron | zij | basispad (80%) | zelfde telling? |',
    '| --- | --- | ---: | ---: | --- |',
    ...lines,
  ].join('\n')
}

export const seeds = {
  name: 'seeds',
  what: 'growth from 2015 to 2040 beside the figures of RIVM that the project starts from',
  isCheap: true,
  feedsBuild: true,
  makes: [file],
  blocks: [readme],
  async texts(files) {
    const { inlinePool, seedGrowths } = await packageOf('study')
    const { seedTexts } = await packageOf('explain')
    const pack = await builtPack()
    const { figures, ...head } = await seedGrowths(pack, inlinePool(pack), await basispadOf(pack))
    const lines = figures.map((figure) => JSON.stringify(figure)).join(',\n')
    const found = { ...head, figures }
    return {
      [file]: `${JSON.stringify({ ...head, figures: [] }).slice(0, -2)}\n${lines}\n]}\n`,
      [readme]: withBlock(files.read(readme), 'seeds', seedTable(seedTexts(pack, 'nl', found))),
    }
  },
}
