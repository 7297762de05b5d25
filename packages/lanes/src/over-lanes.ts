import { at, begin, isReached, type Callee, type Run, type Value } from './call.ts'
import { countFallback } from './fallback.ts'
import { linked } from './link.ts'
import { loops, type Keys } from './memory.ts'
import { wrappers } from './wrappers.ts'

/**
 * Equation that runs over lanes, written as one function of at most ten arrays and numbers, or of records of columns.
 *
 * If the host can, the loop runs compiled, two lanes per instruction, with the same operations in the same order and so
 * the same bits. Otherwise, and when it writes to arrays outside the shared memory, it runs as JavaScript. It is linked
 * at the first call. README.md of this package lists what a loop may contain.
 *
 * @param name the name of the constant, given because builds shorten names
 */
export function overLanes<Loop extends (...values: never[]) => void>(name: string, loop: Loop): Loop {
  const signature = ownValue(loops?.signatures, name)
  if (signature === undefined) return loop
  const keys = ownValue(loops?.records, name)
  const written = loop as unknown as Run
  return (keys === undefined
    ? plain(name, signature, written)
    : ofRecords(name, signature, keys, written)) as unknown as Loop
}

/** A loop may have the name of something that every object inherits, such as `valueOf`. */
const ownValue = <Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined =>
  table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined

const writtenIn = (signature: string): readonly boolean[] => Array.from(signature, (sign) => sign === 'w')

/** Compiled loop with the signature of the JavaScript one. */
function plain(name: string, signature: string, written: Run): Run {
  const wrapper = wrappers[signature.length]
  if (wrapper === undefined)
    throw new Error(`a loop over lanes takes one to ten values, ${name} takes ${signature.length}`)
  let isLinked = false
  const callee: Callee = {
    run: undefined,
    otherwise: (...values) => {
      if (!isLinked) {
        isLinked = true
        callee.run = linked()?.[name]
        return call(...values)
      }
      if (callee.run !== undefined) countFallback(name)
      written(...values)
    },
    isWritten: writtenIn(signature),
  }
  const call = wrapper(callee)
  return call
}

/** Compiled loop that takes records, for yearly equations, in which looking up each column costs little. */
function ofRecords(name: string, signature: string, keys: Keys, written: Run): Run {
  const columns = keys.flatMap((own, parameter) => (own ?? [undefined]).map((key) => ({ parameter, key })))
  const isWritten = writtenIn(signature)
  const addresses = columns.map(() => 0)
  return (...values) => {
    const run = linked()?.[name]
    if (run === undefined) return written(...values)
    begin()
    for (let index = 0; index < columns.length; index++) {
      const { parameter, key } = columns[index]!
      const value = values[parameter]
      addresses[index] = at(
        key === undefined ? value : (value as unknown as Readonly<Record<string, Value>>)[key],
        isWritten[index],
      )
    }
    if (isReached) return run(...addresses)
    countFallback(name)
    written(...values)
  }
}
