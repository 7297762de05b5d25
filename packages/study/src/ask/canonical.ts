/** JSON with sorted keys: equal content gives equal text, whoever made it and in whatever order. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number') return numberText(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter((entry) => entry[1] !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1)) // by code unit, in every host alike
  return `{${entries.map(([key, content]) => `${JSON.stringify(key)}:${canonicalJson(content)}`).join(',')}}`
}

/** The shortest text that reads back as the same number, as ECMAScript fixes it. */
function numberText(value: number): string {
  if (value - value !== 0) throw new RangeError(`${value} has no place in a hash, a finite number was expected`)
  return JSON.stringify(value)
}
