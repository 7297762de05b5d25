import { useSyncExternalStore } from 'react'
import { darkPalette, lightPalette, type Palette } from '@wlz/charts'

const dark = matchMedia('(prefers-color-scheme: dark)')
const print = matchMedia('print')

const subscribe = (listener: () => void) => {
  dark.addEventListener('change', listener)
  print.addEventListener('change', listener)
  return () => {
    dark.removeEventListener('change', listener)
    print.removeEventListener('change', listener)
  }
}

/** Colours of the scheme that the reader asked for; paper is always light. */
export const usePalette = (): Palette =>
  useSyncExternalStore(subscribe, () => (dark.matches && !print.matches ? darkPalette : lightPalette))
