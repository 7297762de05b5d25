import { followed } from '../output/target.ts'

const paths = new Set<string>()

/** Remember that a file was read as input; every reader of files that people name does so. */
export const rememberInput = (path: string): void => void paths.add(followed(path))

/** Was this file read as input? Then output may not take its place. */
export const wasRead = (path: string): boolean => paths.has(followed(path))
