/**
 * `npm run bench`: every bench of the repository. `npm run bench:kernel`: the engine alone, one line of JSON at the end.
 * `npm run bench -- page`: the page in a browser, as a table.
 * `npm run bench:batch`: batches and their queue, one line of JSON at the end; `-- 5000` for the size that the ratios are promised at.
 * `npm run bench -- growth`: CPU time and memory end to end against draws, regions, scenarios and variants, as a table; `-- growth 1 draws`
 * tries every size once, and only the families that begin so.
 * Times belong to one machine and one day; compare ratios.
 */
import { keepRun } from './lib/kept-runs.mjs'
import { bin, run } from './lib/repository.mjs'
import { setUp } from './setup.mjs'

/** The kernel runs twice: once with the calls of exp and ln counted, once plain and on the clock. */
async function kernel() {
  const { bundleTs } = await import('./lib/bundle-ts.mjs')
  const { countExact } = await import('./lib/count-exact.mjs')
  const entry = 'bench/kernel.ts'
  const counted = await bundleTs(entry, { name: 'kernel-counted', plugins: [countExact()], isCompiled: false })
  const plain = await bundleTs(entry)
  const { countExps } = await import(counted)
  const exps = countExps()
  const { measure } = await import(plain)
  console.log(JSON.stringify(measure(exps)))
  return 0
}

async function batches(size) {
  const { measureBatches } = await import('../bench/batch.mjs')
  console.log(JSON.stringify(await measureBatches(size)))
  return 0
}

async function growth(rounds, only) {
  const { measureGrowth } = await import('../bench/growth.mjs')
  const found = measureGrowth(rounds, only)
  if (only === undefined) keepRun('growth', found)
  console.table(found)
  return 0
}

const [which, size, only] = process.argv.slice(2)

/** The page in a browser. */
const page = async () => (await import('./lib/bench-page.mjs')).benchPage()

setUp()
process.exitCode =
  which === 'kernel'
    ? await kernel()
    : which === 'batch'
      ? await batches(Number(size ?? 250))
      : which === 'page'
        ? await page()
        : which === 'growth'
          ? await growth(Number(size ?? 3), only)
          : await run(bin('vitest'), ['bench', '--run', ...process.argv.slice(2)])
