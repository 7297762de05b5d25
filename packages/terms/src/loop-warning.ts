import type { Language } from './language.ts'

type Reason = Readonly<{ code: 'refused' | 'memory-full' }> | Readonly<{ code: 'out-of-reach'; loop: string }>

const nl = {
  slower: 'de uitkomsten blijven dezelfde, het rekenen duurt langer',
  refused: 'vertaalde rekenlussen (WebAssembly) kunnen hier niet draaien',
  full: 'het geheugen voor vertaalde rekenlussen is vol; begin een nieuw proces',
  elsewhere: (loop: string) => `de rekenlus ${loop} kreeg gegevens buiten het geheugen van vertaalde rekenlussen; meld dit aan de makers`,
}

const en: typeof nl = {
  slower: 'results stay the same, running takes longer',
  refused: 'compiled loops (WebAssembly) cannot run here',
  full: 'the memory for compiled loops is full; start a new process',
  elsewhere: (loop) => `the loop ${loop} was given data outside the memory of compiled loops; please report this`,
}

/** Warning for the first time that compiled loops of the engine run as JavaScript. */
export function loopWarning(language: Language, reason: Reason): string {
  const words = language === 'en' ? en : nl
  switch (reason.code) {
    case 'refused':
      return `${words.refused}: ${words.slower}`
    case 'memory-full':
      return `${words.full}: ${words.slower}`
    case 'out-of-reach':
      return `${words.elsewhere(reason.loop)}: ${words.slower}`
  }
}
