import { defineConfig } from 'vitest/config'
import { fileURLToPath } from 'node:url'
import { bundleTs } from './scripts/lib/bundle-ts.mjs'
import { patience } from './tests/lib/patience.ts'
import { engineDefine } from './scripts/lib/engine-define.mjs'

const timeouts = {
  testTimeout: patience.test,
  hookTimeout: patience.test,
  expect: { poll: { timeout: patience.step } },
}
const benches = (folder: string) => ({ benchmark: { include: [`${folder}/**/*.bench.ts`] } })

/**
 * The engine as it ships, for all that runs whole projections: vitest turns every imported name of a source into a lookup,
 * which makes its loops ten times slower. Tests of core read the sources.
 */
async function shippedEngine() {
  const engine = fileURLToPath(await bundleTs('scripts/lib/engine.ts', { name: 'engine-for-tests' }))
  return {
    resolve: { alias: { '@wlz/core': engine, '@wlz/exact': engine, '@wlz/lanes': engine } },
    define: await engineDefine(),
  }
}

/**
 * The engine as it is written, for `npm run dev`: a bundle and compiled loops made when the watch starts would go on answering
 * for the code of that moment after an edit in core. Slower, and true.
 */
const writtenEngine = async () => ({ define: await engineDefine({ isCompiled: false }) })

/** One run from the root over every package and the tests of the repository itself; no task cache answers for it. */
export default defineConfig(async () => ({
  ...(await (process.env['WLZ_WATCH'] === '1' ? writtenEngine() : shippedEngine())),
  test: {
    // Left to itself vitest keeps one core free, and of two uses one.
    ...(process.env['WLZ_WATCH'] === '1' ? {} : { maxWorkers: '100%' }),
    projects: [
      {
        extends: true as const,
        test: {
          name: 'engine',
          include: ['packages/{core,lanes}/{src,test}/**/*.test.ts'],
          ...timeouts,
        },
      },
      {
        extends: true as const,
        test: {
          name: 'packages',
          include: ['packages/*/{src,build,test}/**/*.test.ts'],
          exclude: ['packages/{core,lanes}/**'],
          // The engine is read once a worker, which saves a third of the time: no run of it leaves anything to the next.
          isolate: false,
          ...timeouts,
          ...benches('packages/*/src'),
        },
      },
      {
        extends: true as const,
        test: {
          name: 'apps',
          include: ['apps/*/{src,test}/**/*.test.ts'],
          // the command as it was built, and not as vitest would rewrite it
          server: { deps: { external: [/apps\/cli\/dist\//] } },
          ...timeouts,
          ...benches('apps/*/src'),
        },
      },
      {
        extends: true as const,
        test: { name: 'repository', include: ['tests/**/*.test.ts'], ...timeouts, ...benches('bench') },
      },
    ],
  },
}))
