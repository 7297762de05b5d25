import { isLanguage, type Language } from '@wlz/terms'

/** The value after an option, written as `--lang en` or `--lang=en`; the last one counts. */
export function optionValue(args: readonly string[], name: string): string | undefined {
  let value: string | undefined
  for (const [index, arg] of args.entries()) {
    if (arg === '--') break
    if (arg === name) value = args[index + 1]
    if (arg.startsWith(`${name}=`)) value = arg.slice(name.length + 1)
  }
  return value
}

/** The language is needed before the options are read, for help and for faults in the options themselves. */
export function languageOf(args: readonly string[]): Language {
  const written = optionValue(args, '--lang')
  return written !== undefined && isLanguage(written) ? written : 'nl'
}

const isIndicatorLike = (arg: string) => /^[a-z][\w-]*(\.[\w+-]+)+$/i.test(arg) && !/\.ya?ml$/i.test(arg)

/**
 * `--indicator a b scenario` takes ids and leaves the scenario alone: ids have dots in them and are no files. Each is
 * handed on as an option of its own.
 */
export function spreadIndicators(args: readonly string[]): string[] {
  const spread: string[] = []
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]!
    if (arg === '--') return [...spread, ...args.slice(index)]
    if (arg !== '--indicator' || index + 1 === args.length || args[index + 1]!.startsWith('-')) {
      spread.push(arg)
      continue
    }
    spread.push(`--indicator=${args[++index]!}`)
    while (index + 1 < args.length && isIndicatorLike(args[index + 1]!)) spread.push(`--indicator=${args[++index]!}`)
  }
  return spread
}
