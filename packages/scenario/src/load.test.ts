import { describe, expect, it } from 'vitest'

import { catalogue, issuesOf, valueOf } from '../test/fixture.ts'
import { loadScenario, memoryFiles } from './index.ts'

const root = `schema: 1
title: Basispad
why: Verwijzing
`
const load = (files: Record<string, string>, name = 'x', own: Record<string, string> = {}) => loadScenario(name, memoryFiles({ scenarios: { basispad: root, ...files }, mijn: own }), catalogue)

describe('loadScenario', () => {
  it('reads', () => {
    const s = valueOf(load({ x: `schema: 1
title: T
extends: basispad
why: W
levers:
  vpt-verschuiving:
    path: [{ year: 2027, value: 0 }, { year: 2032, value: 0.10 }]
    regions: [twente, 5517]
    why: Afspraak
context:
  levensduur: vtv-2018
` }))
    console.log(JSON.stringify(s, null, 1).slice(0, 3000))
  })
  it('faults', () => {
    const s = issuesOf(load({ x: `schema: 2
title: 12
extends: basispd
wy: W
levers:
  vpt-verschuivng: 1
  vpt-verschuiving: 9
  valpreventie: { pth: [{ year: 2027, value: 0 }] }
  reablement: [{ path: [{ year: 2030, value: 0 }, {year: 2029, value: 0,1}], regions: [Tweente] }]
  kadergroei: { value: 0.02, regions: [Twente], effect: 3 }
  respijtzorg: yes
  langer-thuis: { low: 0.3, central: 0.2, high: 0.4, as: 80 }
  recht-op-verblijf: { path: [{ year: 2026, value: 0.1 }] }
  levensduur: 1
context:
  levensduur: vtv2018
uncertainty: { draws: 1.000, seed: 3 }
` }))
    console.log(s.map((i) => JSON.stringify(i)).join('\n'))
    expect(s.length).toBe(20)
  })
})
