/** Rules of this repository that oxlint itself does not have. */
import { exactMath } from './exact-math.mjs'
import { layers } from './layers.mjs'

export default { meta: { name: 'wlz' }, rules: { 'exact-math': exactMath, layers } }
