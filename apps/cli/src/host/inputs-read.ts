import { followed } from '../output/target.ts'

/** Of the call of `main` that is under way. */
const paths = new Set<string>()

/** Start a call: files read by an earlier one are no input of it. */
export const forgetInputs = (): void => paths.clear()

/** Remember that a file was read as input; every reader of files that people name does so. */
export const rememberInput = (path: string): void => void paths.add(followed(path))

/** Was this file read as input? Then output may not take its place. */
export const wasRead = (path: string): boolean => paths.has(followed(path))
