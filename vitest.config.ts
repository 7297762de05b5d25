import { defineConfig } from 'vitest/config'

const timeouts = { testTimeout: 60_000, hookTimeout: 180_000 }

/** One run from the root over every package and the tests of the repository itself; no task cache answers for it. */
export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'packages', include: ['packages/*/{src,build,test}/**/*.test.ts'], ...timeouts } },
      { extends: true, test: { name: 'cli', include: ['apps/*/{src,test}/**/*.test.ts'], ...timeouts } },
      { extends: true, test: { name: 'repository', include: ['tests/**/*.test.ts'], ...timeouts } },
    ],
  },
})
