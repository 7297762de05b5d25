/** A word of a command as a shell takes it for one word. */
export function shellWord(text: string): string {
  if (/^[\p{L}\p{N}_./:@%+,=-]+$/u.test(text)) return text
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`
}

/**
 * The areas of results, each once, as a command asks them again: nothing for the Netherlands, ` --region Twente`, `
 * --region all`.
 */
export function regionsAgain(areas: readonly string[], regionName: (code: string) => string): string {
  const codes = [...new Set(areas)]
  if (codes.length === 1 && codes[0] === 'NL') return ''
  if (codes.length > 31) return ' --region all'
  const nameOf = (code: string) => (code === 'NL' ? code : regionName(code).replace(/ \(\d+\)$/, ''))
  return codes.map((code) => ` --region ${shellWord(nameOf(code))}`).join('')
}
