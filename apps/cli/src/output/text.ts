/** Most that is ever printed about wrong input, in characters. */
const budget = 5_600

/** Text from outside as one line without control characters, clipped. */
export function oneLine(text: string, longest = 280): string {
  // oxlint-disable-next-line no-control-regex -- exactly those characters must not reach a terminal
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`
}

/** Lines that fit in the budget, the number of faults left out told at the end. */
export function faultLines(lines: readonly string[], total: number, more: (count: number) => string): string[] {
  const shown: string[] = []
  let used = 0
  for (const line of lines) {
    const clean = oneLine(line)
    if (used + clean.length > budget) break
    used += clean.length + 1
    shown.push(clean)
  }
  return total > shown.length ? [...shown, more(total - shown.length)] : shown
}

/** Break text at spaces, at most `width` characters a line, every line after the first indented. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent + word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].join('\n')
}
