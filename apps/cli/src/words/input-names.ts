import type { Pack } from '@wlz/data'
import { dictionary, type Language } from '@wlz/terms'
import { cliDeciding } from './cli-words.ts'

/** Name of something uncertain, by the id under which chance enters the model. */
export function inputNames({ parameters }: Pick<Pack, 'parameters'>, language: Language): (id: string) => string {
  const words = cliDeciding(language)
  const { context, levers } = dictionary(language)
  const labels: Readonly<Record<string, { readonly label: string } | undefined>> = { ...context, ...levers }
  const byId = new Map(parameters.map((parameter) => [parameter.id, parameter.label[language]]))
  return (id) => (words.inputs as Readonly<Record<string, string>>)[id] ?? byId.get(id) ?? labels[id]?.label ?? id
}
