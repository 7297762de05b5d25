import type { Language } from '@wlz/terms'
import { oneLine } from '../output/text.ts'
import { candidatesFor, type Candidate } from './candidates.ts'
import { quoted, readCommandLine, type CommandLine, type Quote } from './command-line.ts'
import { filesFrom } from './files.ts'

/** Answers the script of a shell at every tab, one candidate a line; only reads, whatever stands in the line. */
export function suggest([shell = '', ...words]: readonly string[], language: Language): void {
  const lines = shell === 'bash' ? forBash(words, language) : forOthers(shell, words, language)
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}

/** A name with a control character cannot be typed, and would end the line of an answer. */
// oxlint-disable-next-line no-control-regex -- exactly those characters are meant
const canBeTyped = ({ value }: Candidate) => !/[\u0000-\u001f\u007f]/.test(value)

/** Bash gives the line up to the cursor and the part of the last word that it will replace. */
function forBash([text = '', replaced = '']: readonly string[], language: Language): string[] {
  const line = readCommandLine(text)
  const kept = readCommandLine(line.typed.slice(0, line.typed.length - replaced.length))
  const found = all(line, language).filter(canBeTyped)
  return found.map(({ value, goesOn }) => {
    const rest = value.slice(kept.current.length)
    // the tilde of a home folder loses its meaning in quotes
    const home = rest.startsWith('~/') && line.typed.startsWith('~/') ? '~/' : ''
    return `${home}${quoted(rest.slice(home.length), kept.quote)}${ending(kept.quote, goesOn === true)}`
  })
}

/** Bash closes a quote by itself. */
const ending = (quote: Quote, goesOn: boolean): string => (goesOn || quote !== '' ? '' : ' ')

function all({ words: [, ...words], current, isRedirected }: CommandLine, language: Language): Candidate[] {
  if (isRedirected) return filesFrom(current, 'any').map((value) => ({ value, goesOn: value.endsWith('/') }))
  return candidatesFor(words, current, language)
}

/** Zsh and fish quote by themselves; zsh is told where something follows. */
function forOthers(shell: string, words: readonly string[], language: Language): string[] {
  const current = words.at(-1) ?? ''
  const typed = shell === 'fish' ? readCommandLine(current).current : current
  return candidatesFor(words.slice(1, -1), typed, language)
    .filter(canBeTyped)
    .map(({ value, description = '', goesOn }) => {
      const label = oneLine(description, 100)
      if (shell === 'fish') return label === '' ? value : `${value}\t${label}`
      return `${value.replace(/^--[a-z-]+=/, '')}\t${goesOn === true ? 'on' : 'end'}\t${label}`
    })
}
