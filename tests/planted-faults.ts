/** Files for the linter: none of these stands in the repository, a test plants them in a copy of its folders. */
interface Planted {
  readonly why: string
  readonly rule: string
  readonly file: string
  readonly text: string
}

/** Imports that must stay allowed. */
export const sound: readonly (readonly [file: string, text: string])[] = [
  [
    'packages/exact/src/a.ts',
    `import alea from 'seedrandom'\nexport const x = Math.sqrt(2) * Math.abs(-1) * 2 ** 52 * alea('a')()\n`,
  ],
  [
    'packages/core/src/a.test.ts',
    `import { expect, it } from 'vitest'\nimport fc from 'fast-check'\nit('a', () => expect(fc.integer()).toBeDefined())\n`,
  ],
  [
    'packages/study/src/a.ts',
    `import * as a from '@wlz/core'\nexport { answer } from '@wlz/explain'\nexport const b = [a]\n`,
  ],
  [
    'packages/data/build/a.ts',
    `import { readFileSync } from 'node:fs'\nexport const text = readFileSync('a') + String(Math.log(2))\n`,
  ],
  [
    'apps/cli/src/a.ts',
    `import { readFileSync } from 'node:fs'\nimport { answer } from '@wlz/study'\nexport const b = [readFileSync, answer, new Date()]\n`,
  ],
]

const layers: readonly (readonly [why: string, file: string, text: string])[] = [
  ['core knows no package', 'packages/core/src', `import { answer } from '@wlz/data'\nexport const a = answer\n`],
  ['lanes knows no package', 'packages/lanes/src', `import { answer } from '@wlz/exact'\nexport const a = answer\n`],
  [
    'exact does not know the model',
    'packages/exact/src',
    `import { answer } from '@wlz/core'\nexport const a = answer\n`,
  ],
  ['lanes imports no library', 'packages/lanes/src', `import wabt from 'wabt'\nexport const a = wabt\n`],
  ['core imports no other library', 'packages/core/src', `import { parse } from 'yaml'\nexport const a = parse\n`],
  [
    'core knows no package for its types',
    'packages/core/src',
    `export type A = typeof import('@wlz/scenario').answer\n`,
  ],
  [
    'core knows no package in its tests',
    'packages/core/test',
    `import { answer } from '@wlz/terms'\nexport const a = answer\n`,
  ],
  ['terms is a leaf', 'packages/terms/src', `export { answer } from '@wlz/core'\n`],
  ['scenario does without words', 'packages/scenario/src', `export * from '@wlz/terms'\n`],
  [
    'scenario does not know data',
    'packages/scenario/src',
    `import { answer } from '@wlz/data'\nexport const a = answer\n`,
  ],
  [
    'data does not know analysis',
    'packages/data/src',
    `import type * as a from '@wlz/analysis'\nexport type A = typeof a\n`,
  ],
  ['analysis does not know study', 'packages/analysis/src', `export const a = () => import('@wlz/study')\n`],
  ['calibration does not know study', 'packages/calibration/src', `export type { answer } from '@wlz/study'\n`],
  [
    'explain does not know study',
    'packages/explain/src',
    `import { answer } from '@wlz/study'\nexport const a = answer\n`,
  ],
  ['study does without words', 'packages/study/src', `export { answer } from '@wlz/terms'\n`],
  ['study does not know calibration', 'packages/study/src', `export { answer } from '@wlz/calibration'\n`],
  ['study does not know the app', 'packages/study/src', `export { answer } from '@wlz/cli'\n`],
  ['no deep imports', 'apps/cli/src', `export { answer } from '@wlz/core/src/index.ts'\n`],
  ['no path from a package into another', 'packages/study/src', `export { answer } from '../../core/src/index.ts'\n`],
  [
    'no path from an app into a package',
    'apps/cli/src',
    `export { answer } from '../../../packages/core/src/index.ts'\n`,
  ],
  ['no import of a computed name', 'packages/study/src', `export const a = (name: string) => import(name)\n`],
  [
    'no Node in what the page runs',
    'packages/study/src',
    `import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n`,
  ],
  [
    'no Node by its short name',
    'packages/data/src',
    `import { readFileSync } from 'fs'\nexport const a = readFileSync\n`,
  ],
]

const perHost = [
  'Math.exp(x)',
  'Math.log(x)',
  'Math.pow(x, 2)',
  'Math.sin(x)',
  'Math.tanh(x)',
  'Math.hypot(x, 1)',
  'Math.random()',
  'x ** 2',
  '2 ** x',
  `Math['exp'](x)`,
]
const exactPackages = ['lanes', 'exact', 'core', 'analysis', 'calibration', 'explain', 'study', 'scenario', 'data']

const detours = [
  'const { exp } = Math\nexport const f = exp\n',
  'const m = Math\nexport const f = m\n',
  'export const f = globalThis.Math\n',
  'export const f = (name: "exp") => Math[name](1)\n',
  'export const f = (x: number) => {\n  let y = x\n  y **= x\n  return y\n}\n',
]

const host: readonly (readonly [rule: string, folder: string, expression: string])[] = [
  ['no-restricted-globals', 'packages/core/src', 'Date.now()'],
  ['no-restricted-globals', 'packages/core/src', 'process.argv'],
  ['no-restricted-globals', 'packages/core/src', 'performance.now()'],
  ['no-restricted-globals', 'packages/core/src', `new Intl.NumberFormat('nl')`],
  ['no-restricted-globals', 'packages/terms/src', `[fetch('https://example.org')]`],
  ['no-restricted-properties', 'packages/core/src', '(12).toLocaleString()'],
  ['no-restricted-properties', 'packages/analysis/src', `'a'.localeCompare('b')`],
  ['no-console', 'packages/core/src', 'console.log(1)'],
]

const sloppy: readonly (readonly [rule: string, text: string])[] = [
  [
    'no-floating-promises',
    `export async function f(): Promise<void> {\n  await Promise.resolve()\n}\nexport function g(): void {\n  f()\n}\n`,
  ],
  ['no-explicit-any', `export const h = (x: any) => [x]\n`],
  ['no-default-export', `export default 1\n`],
  [
    'switch-exhaustiveness-check',
    `export function f(k: 'a' | 'b'): number {\n  switch (k) {\n    case 'a':\n      return 1\n  }\n  return 2\n}\n`,
  ],
]

const cycle: readonly Planted[] = ['p', 'q'].map((name, index) => {
  const other = ['q', 'p'][index]
  const text = `import { ${other} } from './${other}.ts'\nexport const ${name} = (): number => ${other}()\n`
  return { why: `half ${index + 1} of a cycle`, rule: 'no-cycle', file: `packages/core/src/${name}.ts`, text }
})

/** Each file has one fault, which the named rule must find. */
export const faulty: readonly Planted[] = [
  ...layers.map(([why, folder, text], index) => ({ why, rule: 'layers', file: `${folder}/layers-${index}.ts`, text })),
  ...exactPackages.flatMap((name) =>
    perHost.map((expression, index) => ({
      why: `${expression} in ${name}`,
      rule: 'exact-math',
      file: `packages/${name}/src/math-${index}.ts`,
      text: `export const f = (x: number) => ${expression} + x\n`,
    })),
  ),
  ...detours.map((text, index) => ({
    why: `a way around it, ${index + 1}`,
    rule: 'exact-math',
    file: `packages/core/src/detour-${index}.ts`,
    text,
  })),
  ...host.map(([rule, folder, expression], index) => ({
    why: expression,
    rule,
    file: `${folder}/host-${index}.ts`,
    text: `export const f = () => ${expression}\n`,
  })),
  ...sloppy.map(([rule, text], index) => ({
    why: `sloppy ${index + 1}`,
    rule,
    file: `apps/cli/src/sloppy-${index}.ts`,
    text,
  })),
  ...cycle,
]
