import { expect, it } from 'vitest'
import { overLanes } from '../src/over-lanes.ts'

it.each(['valueOf', 'constructor', 'toString', '__proto__'])(
  'leaves a loop as it is written that is named %s',
  (name) => {
    const loop = (into: Float64Array): void => void into.fill(2)
    const made = overLanes(name, loop)
    const values = new Float64Array(2)
    made(values)
    expect(Array.from(values)).toEqual([2, 2])
  },
)
