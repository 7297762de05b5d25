import { expect, it } from 'vitest'
import { contextCatalogue, type ContextItem } from '../src/catalogue/context.ts'
import { leverCatalogue } from '../src/catalogue/levers.ts'
import { pull, run } from './courses.ts'
import { readPack } from './pack.ts'

it('every parameter of the evidence is read by a run, or marked as built in: none is a knob that does nothing', () => {
  const { evidence } = readPack()
  const read = new Set<string>()
  const parameters = new Proxy(evidence.parameters, {
    get: (target, id: string) => {
      read.add(id)
      return target[id]
    },
  })
  const watched = { ...evidence, parameters }
  const little = leverCatalogue.map(
    ({ id, neutral, min, max }) => [id, neutral === max ? (min + max) / 2 : neutral + (max - neutral) / 10] as const,
  )
  run(watched, pull(evidence, Object.fromEntries(little)), { regions: [3], draws: 1 })
  // a named world stands for the median of a parameter: the scenario reads it, not the run
  const ofWorlds = (contextCatalogue as readonly ContextItem[]).flatMap(({ worlds }) =>
    Object.values(worlds).flatMap((path) => ('parameter' in path ? [path.parameter] : [])),
  )
  const expected = Object.values(evidence.parameters).filter(
    ({ id, isBuiltIn }) => isBuiltIn !== true && !(ofWorlds as readonly string[]).includes(id),
  )
  expect(expected.filter(({ id }) => !read.has(id)).map(({ id }) => id)).toEqual([])
  expect(Object.values(evidence.parameters).filter(({ id, isBuiltIn }) => isBuiltIn === true && read.has(id))).toEqual(
    [],
  )
})
