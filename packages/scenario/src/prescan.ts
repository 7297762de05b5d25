import { CST, Lexer, Parser } from 'yaml'

import { limits } from './catalogue.ts'
import { clip, type Fact } from './issue.ts'

/** A fault at a position in the text. */
export interface FactAt {
  readonly offset: number
  readonly fact: Fact
}

/** Faults of the notation that are counted; a file with more of them is no scenario that someone wrote. */
const enough = 10_000

/** Tokens of the file, and what the format refuses before any of it is built. */
export interface Scan {
  readonly tokens: readonly CST.Token[]
  readonly faults: readonly FactAt[]
  /** Start of the first quoted text that goes on over the end of its line: often an apostrophe that was no quote. */
  readonly longQuote?: number
}

/**
 * Walk through the tokens once. Whatever could be expanded or nested without end (aliases, tags, depth, sheer number)
 * is refused here, token by token, so that nothing of it is ever composed.
 */
export function scan(text: string): Scan {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const faults: FactAt[] = tabs(text)
  let offset = 0
  let count = 0
  let isContent = false
  let longQuote: number | undefined
  for (const lexeme of new Lexer().lex(text)) {
    const type: string | null = isContent ? 'content' : CST.tokenType(lexeme)
    isContent = type === 'scalar'
    if (longQuote === undefined && type === 'single-quoted-scalar' && !/^'[^\n]*'$/.test(lexeme)) longQuote = offset
    const fact = refusal(type, lexeme)
    if (fact !== undefined) faults.push({ offset, fact })
    if (faults.length >= enough) return { tokens, faults }
    if (type !== 'doc-mode' && type !== 'flow-error-end' && type !== 'scalar') offset += lexeme.length
    if (++count > limits.tokens)
      return { tokens, faults: [...faults, { offset, fact: { code: 'too-many-values', max: limits.tokens } }] }
    for (const token of parser.next(lexeme)) tokens.push(token)
    // the document and a value being read stand on the stack beside the lists and maps around them
    if (parser.stack.length > limits.depth + 4)
      return { tokens, faults: [...faults, { offset, fact: { code: 'too-deep', max: limits.depth } }] }
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens, faults, ...(longQuote === undefined ? {} : { longQuote }) }
}

function refusal(type: string | null, lexeme: string): Fact | undefined {
  if (type === 'alias' || type === 'anchor') return { code: 'yaml-alias', found: clip(lexeme) }
  if (type === 'tag') return { code: 'yaml-tag', found: clip(lexeme) }
  if (type === 'directive-line') return { code: 'yaml-directive', found: clip(lexeme) }
  return undefined
}

/** Tabs at the start of a line, whose meaning differs by editor. */
function tabs(text: string): FactAt[] {
  const faults: FactAt[] = []
  for (const match of text.matchAll(/^ *\t/gm)) {
    const tab = match.index + match[0].length - 1
    const rest = text
      .slice(tab, tab + 200)
      .split('\n', 1)[0]!
      .trim()
    if (rest !== '' && !rest.startsWith('#')) faults.push({ offset: tab, fact: { code: 'yaml-tab' } })
    if (faults.length >= enough) break
  }
  return faults
}
