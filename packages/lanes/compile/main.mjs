/** `node compile/main.mjs`: write the generated source of this package. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { wrappersText } from './wrappers.mjs'

writeFileSync(resolve(import.meta.dirname, '../src/wrappers.ts'), wrappersText())
