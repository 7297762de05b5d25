import { resolve } from 'node:path'
import { bundleTs } from '../lib/bundle-ts.mjs'
import { root } from '../lib/repository.mjs'

const folder = 'packages/data'

/** The Frictionless description of the tables. */
export const dataPackage = {
  name: 'datapackage',
  what: 'the description of the tables of the evidence',
  isCheap: true,
  makes: [`${folder}/datapackage.json`],
  blocks: [],
  async texts() {
    const { dataPackageText } = await import(
      await bundleTs(resolve(root, folder, 'build/datapackage.ts'), { name: 'refresh-datapackage', isCompiled: false })
    )
    return { [`${folder}/datapackage.json`]: dataPackageText(resolve(root, folder)) }
  },
}
