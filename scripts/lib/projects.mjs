import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { root } from './repository.mjs'

/** Every tsconfig of the repository: the root, and per package the one with the tests and the one that knows no Node. */
export const projects = () => [
  'tsconfig.json',
  ...['packages', 'apps'].flatMap((folder) =>
    readdirSync(resolve(root, folder)).flatMap((name) =>
      readdirSync(resolve(root, folder, name))
        .filter((file) => /^tsconfig(\..+)?\.json$/.test(file))
        .map((file) => `${folder}/${name}/${file}`),
    ),
  ),
]
