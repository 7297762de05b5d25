import { stride } from '../../engine/columns.ts'
import { homeForms, statuses } from '../../people/groups.ts'

/** Rows of the rates of a sector, which hold for all years: hazards of the states, other exits, and by status and form. */
export const homeHazardAt = 0
export const queueHazardAt = stride
export const shortHazardAt = 2 * stride
export const longHazardAt = 3 * stride
export const otherAt = 4 * stride
export const settleAt = 5 * stride
export const worsenAt = settleAt + statuses.length * stride
export const askAt = worsenAt + statuses.length * stride
export const rateRows = 5 + 2 * statuses.length + homeForms.length
