import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataPackageText } from './datapackage.ts'
import { readDescription } from './describe.ts'
import { openTables } from './tables.ts'

const tables = openTables(join(process.cwd(), 'tables'))
writeFileSync(join(process.cwd(), 'datapackage.json'), dataPackageText(tables, readDescription(tables.directory)))
