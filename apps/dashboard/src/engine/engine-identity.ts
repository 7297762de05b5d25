import { engineVersion } from '@wlz/core'

declare const __WLZ_ENGINE__: string | undefined

/** Version and hash of the built engine, as the command line writes it. */
export const engine: string = typeof __WLZ_ENGINE__ === 'undefined' ? `${engineVersion}+source` : __WLZ_ENGINE__
