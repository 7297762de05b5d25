/**
 * Colours of the figures. They are values and not CSS variables, so that a saved picture, a printed page and a report
 * look the same everywhere. Lines and areas have 3:1 against the paper, text 4.5:1, in both schemes; a test measures it.
 */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly muted: string
  readonly rule: string
  /** The scenario that is being worked on. */
  readonly hue: string
  /** Kept for a norm that is not met, never for a scenario. */
  readonly alert: string
  /** Values beyond the evidence, and the pattern that shows it without colour. */
  readonly beyond: string
  /** Scenarios beside each other, told apart by lightness, dash and label as well. */
  readonly series: readonly string[]
  /** Five classes of one ramp, low to high. */
  readonly ramp: readonly string[]
  /** Below zero, zero, above zero: for differences. */
  readonly diverging: readonly string[]
}

export const lightPalette: Palette = {
  paper: '#fdfcf9',
  ink: '#1d1c1a',
  muted: '#5d5a53',
  rule: '#dcd7cb',
  hue: '#0b5a72',
  alert: '#b3261e',
  beyond: '#8a5a00',
  series: ['#0b5a72', '#b4531a', '#5b3f8f', '#2e7d4f', '#8c6d00', '#3c3b38'],
  ramp: ['#dcebef', '#a9cdd8', '#6ba7b9', '#2f7b93', '#0a4659'],
  diverging: ['#8a4a12', '#d39a66', '#eeeae1', '#7fb2c2', '#0b5a72'],
}

export const darkPalette: Palette = {
  paper: '#15191b',
  ink: '#f0eee8',
  muted: '#b3afa5',
  rule: '#3a4144',
  hue: '#6cc4dd',
  alert: '#ff9a8f',
  beyond: '#e8b75c',
  series: ['#6cc4dd', '#f0a36b', '#b9a2ea', '#7fcf9f', '#dcc15c', '#d8d5cd'],
  ramp: ['#22343b', '#2d5563', '#3b7c91', '#5fa9c0', '#a8dcea'],
  diverging: ['#f0a36b', '#a06a3f', '#333a3d', '#3b7c91', '#8fd6ea'],
}

/** Dashes by series, so that lines differ without colour. */
export const dashes: readonly string[] = ['', '7 4', '2 3', '10 3 2 3', '5 2', '1 4']
