/** Invisible characters other than a plain space: other spaces, zero-width marks, direction marks. */
const invisible = /[\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]/
const atLineStart = new RegExp(`^[ ]*(?=${invisible.source})`, 'gm')

export interface Invisible {
  readonly offset: number
  /** Code point, such as `U+00A0`. */
  readonly found: string
}

/** The first invisible character of a text. */
export function invisibleIn(text: string): Invisible | undefined {
  const match = invisible.exec(text)
  return match === null ? undefined : named(match[0], match.index)
}

/** Lines that start with one, as a copy from a page or a letter gives them. */
export function invisibleIndents(text: string): Invisible[] {
  return [...text.matchAll(atLineStart)].map(({ index, 0: spaces }) =>
    named(text[index + spaces.length]!, index + spaces.length),
  )
}

const named = (character: string, offset: number): Invisible => ({
  offset,
  found: `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
})
