import { engineVersion } from '@wlz/core'

declare const __WLZ_ENGINE__: string | undefined

/** Version and hash of the built core. The build fills it in; straight from the sources there is no hash. */
export const engine: string = typeof __WLZ_ENGINE__ === 'undefined' ? `${engineVersion}+source` : __WLZ_ENGINE__
