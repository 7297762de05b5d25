/** The union of all ids of parameters, so that an editor completes them and a wrong one does not compile. */
export function parameterIdsModule(parameters) {
  const ids = parameters.map(({ id }) => id).toSorted((one, two) => (one < two ? -1 : 1))
  return `// Generated from packages/data/parameters by \`npm run refresh\`: do not edit.

/** Id of a parameter of the evidence. */
export type ParameterId =
${ids.map((id) => `  | '${id}'`).join('\n')}
`
}
