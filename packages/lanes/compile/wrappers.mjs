/** Maximum number of values of a loop. */
const most = 10

const letters = 'abcdefghij'

/**
 * A wrapper of one arity, because rest parameters cost more than the loop.
 *
 * @param {number} count
 */
function wrapper(count) {
  const names = Array.from(letters.slice(0, count))
  const addresses = names.map((name) => `${name}At`)
  return `  (callee) => {
${names.map((name, index) => `    const ${name}Written = callee.isWritten[${index}]`).join('\n')}
    return (${names.join(', ')}) => {
      begin()
${names.map((name) => `      const ${name}At = at(${name}, ${name}Written)`).join('\n')}
      if (callee.run !== undefined && isReached) callee.run(${addresses.join(', ')})
      else callee.otherwise(${names.join(', ')})
    }
  },`
}

/** The text of `src/wrappers.ts`. */
export const wrappersText =
  () => `// Written by compile/wrappers.mjs; edit there and run npm run refresh -- --only wrappers.
import { at, begin, isReached, type Callee, type Run } from './call.ts'

/** By number of values: a compiled loop with the signature of the JavaScript one. */
export const wrappers: readonly (((callee: Callee) => Run) | undefined)[] = [
  undefined,
${Array.from({ length: most }, (_, index) => wrapper(index + 1)).join('\n')}
]
`
