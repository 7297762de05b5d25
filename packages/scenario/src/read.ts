import { referenceScenario, rootScenario, type ScenarioCatalogue } from './catalogue.ts'
import type { ScenarioFile } from './files.ts'
import type { Issue } from './issue.ts'
import { parentName, scenarioSchema, type WrittenScenario } from './schema.ts'
import { scenarioDialect } from './scenario-dialect.ts'
import { schemaIssues } from './schema-issues.ts'
import { readText } from './source.ts'
import { readTree, type Tree } from './tree.ts'

/** One file on its own, before its parents are known. */
export interface FileRead {
  readonly id: string
  readonly file: string
  readonly folder: string
  /** Absent when the file has faults. */
  readonly written?: WrittenScenario
  /** Levers of a file with faults that have none themselves, and those that do. */
  readonly soundLevers: NonNullable<WrittenScenario['levers']>
  readonly faultyLevers: readonly string[]
  /** Name of the parent, also when the rest of the file has faults. */
  readonly parent?: string
  /** Absent when the bytes are no text. */
  readonly tree?: Tree
  readonly issues: readonly Issue[]
}

const schemas = new WeakMap<ScenarioCatalogue, ReturnType<typeof scenarioSchema>>()

/** Building the schema takes longer than reading a file with it. */
function schemaFor(catalogue: ScenarioCatalogue): ReturnType<typeof scenarioSchema> {
  const known = schemas.get(catalogue)
  if (known !== undefined) return known
  const schema = scenarioSchema(catalogue)
  schemas.set(catalogue, schema)
  return schema
}

/** Reads files against one catalogue. */
export function fileReader(catalogue: ScenarioCatalogue): (source: ScenarioFile) => FileRead {
  const schema = schemaFor(catalogue)
  const dialect = scenarioDialect(catalogue)
  return ({ file, folder, name, bytes }) => {
    const source = readText(bytes)
    if (!source.ok) {
      const { fact, line, column } = source
      return {
        ...unread,
        id: name,
        file,
        folder,
        issues: [{ file, ...(line === undefined || column === undefined ? {} : { line, column }), ...fact }],
      }
    }
    const tree = readTree(file, source.text)
    if (tree.value === undefined) return { ...unread, id: name, file, folder, tree, issues: byPlace(tree.issues) }
    const result = schema.safeParse(tree.value, { reportInput: true })
    const parent = parentOf(tree.value)
    const issues = [
      ...tree.issues,
      ...(result.success ? [] : schemaIssues(result.error.issues, schema, tree, dialect)),
      ...parentIssues(name, tree),
    ]
    return {
      id: name,
      file,
      folder,
      tree,
      issues: byPlace(issues),
      ...leversBySoundness(tree, issues),
      ...(parent === undefined ? {} : { parent }),
      ...(issues.length === 0 && result.success ? { written: result.data as unknown as WrittenScenario } : {}),
    }
  }
}

const unread = { soundLevers: {}, faultyLevers: [] }

/** Entries without any fault have passed the schema as they stand there. */
function leversBySoundness(tree: Tree, issues: readonly Issue[]): Pick<FileRead, 'soundLevers' | 'faultyLevers'> {
  const levers = isMap(tree.value) && isMap(tree.value['levers']) ? tree.value['levers'] : {}
  const ids = Object.keys(levers)
  const isFaulty = (id: string) =>
    issues.some(
      ({ key }) =>
        key !== undefined && key.startsWith(`levers.${id}`) && !/^[\w-]/.test(key.slice(`levers.${id}`.length)),
    )
  const faultyLevers = ids.filter(isFaulty)
  return {
    faultyLevers,
    soundLevers: Object.fromEntries(
      ids.filter((id) => !faultyLevers.includes(id)).map((id) => [id, levers[id]]),
    ) as FileRead['soundLevers'],
  }
}

function parentOf(value: unknown): string | undefined {
  const parent = isMap(value) ? value['extends'] : undefined
  return typeof parent === 'string' && parentName.test(parent) && parent.length <= 100 ? parent : undefined
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The root has no parent; every other scenario has one, but for a basispad that stands alone. */
function parentIssues(name: string, tree: Tree): Issue[] {
  if (!isMap(tree.value)) return []
  const has = Object.hasOwn(tree.value, 'extends')
  if (name === rootScenario) return has ? [{ ...tree.place(['extends'], 'key'), code: 'extends-not-allowed' }] : []
  return has || name === referenceScenario ? [] : [{ ...tree.place([]), code: 'extends-missing' }]
}

/** In the order of the file. */
export const byPlace = (issues: readonly Issue[]): Issue[] =>
  [...issues].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
