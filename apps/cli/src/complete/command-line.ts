/** A line of a shell up to the cursor, taken apart without running anything in it. */
export interface CommandLine {
  /** Whole words before the cursor, the command first, without quotes and without redirections. */
  readonly words: readonly string[]
  /** The word at the cursor, without quotes. */
  readonly current: string
  /** The same as it was typed. */
  readonly typed: string
  readonly quote: Quote
  /** The word at the cursor is the file of a redirection. */
  readonly isRedirected: boolean
}

/** The quote in which the cursor stands. */
export type Quote = '' | "'" | '"'

/** Take a line apart as a shell does, except that `$(...)`, `$NAME` and backquotes stay the text that they are. */
export function readCommandLine(line: string): CommandLine {
  const words: string[] = []
  let word = ''
  let start = -1
  let quote: Quote = ''
  let isRedirected = false
  const begin = (index: number) => {
    if (start < 0) start = index
  }
  const end = () => {
    if (start < 0) return
    if (!isRedirected) words.push(word)
    isRedirected = false
    word = ''
    start = -1
  }
  for (let index = 0; index < line.length; index++) {
    const sign = line[index]!
    if (sign === '\\' && quote !== "'" && (quote === '' || /["$`\\]/.test(line[index + 1] ?? ''))) {
      begin(index)
      word += line[++index] ?? ''
    } else if (sign === quote) quote = ''
    else if (quote === '' && (sign === "'" || sign === '"')) {
      begin(index)
      quote = sign
    } else if (quote === '' && /\s/.test(sign)) end()
    else if (quote === '' && /[<>]/.test(sign)) {
      if (/^[\d&]*$/.test(word)) [word, start] = ['', -1]
      end()
      isRedirected = true
    } else {
      begin(index)
      word += sign
    }
  }
  return { words, current: word, typed: start < 0 ? '' : line.slice(start), quote, isRedirected }
}

/** Text as it has to be typed where that quote is open: nothing in it means anything to the shell any more. */
export function quoted(text: string, quote: Quote): string {
  switch (quote) {
    case "'":
      return text.replaceAll("'", "'\\''")
    case '"':
      return text.replaceAll(/["$`\\!]/g, '\\$&')
    case '':
      return text.replaceAll(/[^\p{L}\p{N}_./:=,%+@-]/gu, '\\$&')
  }
}
