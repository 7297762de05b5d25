import { declare } from './declaration.ts'
import { everyday, output } from './groups.ts'

export const doctor = declare({ name: 'doctor', text: 'doctor', options: { ...everyday, ...output('plainFormat') } })
