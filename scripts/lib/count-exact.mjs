/**
 * A vite plugin: the engine as it is, but every call of exp and ln is counted in `globalThis.exactCalls`.
 * The counted bundle tells how many there are, the plain one how long they take.
 */
export const countExact = () => ({
  name: 'wlz-count-exact',
  enforce: 'pre',
  transform(code, id) {
    const name = /packages\/exact\/src\/(exp|ln)\.ts$/.exec(id.replaceAll('\\', '/'))?.[1]
    if (name === undefined) return undefined
    const declared = `export function ${name}(x: number)`
    if (!code.includes(declared)) this.error(`no "${declared}" to count in ${id}`)
    const counted = `${declared}: number {\n  globalThis.exactCalls = (globalThis.exactCalls ?? 0) + 1\n  return plain_${name}(x)\n}\n`
    return { code: `${code.replace(declared, `function plain_${name}(x: number)`)}\n${counted}`, map: null }
  },
})
