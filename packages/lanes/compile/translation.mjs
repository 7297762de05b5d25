import { namesOfPlaces } from './tree.mjs'
import { typeOf } from './values.mjs'

/**
 * @typedef {import('./modules.mjs').Module} Module
 * @typedef {import('./modules.mjs').Modules} Modules
 * @typedef {import('./tree.mjs').CallExpression} CallExpression
 * @typedef {import('./tree.mjs').Node} Node
 * @typedef {import('./values.mjs').Kind} Kind
 * @typedef {import('./values.mjs').Value} Value
 * @typedef {Value & { local?: string }} Known a name of the scope; `local` where it has a place of its own
 * @typedef {readonly string[] | undefined} Keys columns of a record
 * @typedef {{ name: string, tables: Set<string>, signature: string, records: Keys[], wat: string }} Translated
 * @typedef {(module: Module, node: CallExpression) => Translated} Loops another loop, translated
 * @typedef {import('oxc-parser').ArrowFunctionExpression} LoopFunction
 */

/** A loop on its way to WebAssembly: its names, its variables, and what it has written so far. */
export class Translation {
  /** @type {Map<string, Known>} */
  scope = new Map()
  /** @type {string[]} */
  locals = []
  /** Arrays that the loop writes, by parameter. @type {Set<string>} */
  written = new Set()
  /** Tables of constants that it reads. @type {Set<string>} */
  tables = new Set()
  isInLanes = false
  countsLanes = false
  labels = 0
  /** Statements to emit before the current expression. @type {string[]} */
  before = []

  /**
   * @param {Modules} modules
   * @param {Module} module
   * @param {string} name
   * @param {LoopFunction} loop
   * @param {Loops} loops
   */
  constructor(modules, module, name, loop, loops) {
    this.modules = modules
    this.module = module
    this.name = name
    this.loops = loops
    this.places = namesOfPlaces(loop.body)
  }

  /**
   * A refusal by file and line.
   *
   * @param {{ start: number }} node
   * @param {string} why
   */
  fault(node, why) {
    const line = this.module.text.slice(0, node.start).split('\n').length
    return new Error(`${this.module.file}:${line}: the loop ${this.name} cannot be compiled: ${why}`)
  }

  /**
   * A new local variable.
   *
   * @param {string} name
   * @param {Kind} kind
   */
  local(name, kind) {
    const local = `$${name}_${this.locals.length}`
    this.locals.push(`(local ${local} ${typeOf(kind)})`)
    return local
  }

  /**
   * A name of the scope that stands for a local variable or a parameter.
   *
   * @param {string} name
   * @param {Kind} kind
   * @param {string} local
   * @param {string} [array] the parameter that an array is of
   */
  know(name, kind, local, array) {
    this.scope.set(name, { kind, local, array, wat: `(local.get ${local})` })
  }

  /**
   * Kind of a variable: per lane when it is declared within the lanes and can change, because it may come to differ.
   *
   * @param {string} name
   * @param {string} how
   * @param {Kind | 'constant'} kind
   * @returns {Kind}
   */
  kindOfVariable(name, how, kind) {
    if (kind === 'constant' && this.places.has(name)) return 'whole'
    if (this.isInLanes && (kind === 'constant' || (how === 'let' && kind === 'float'))) return 'lanes'
    return kind === 'constant' ? 'float' : kind
  }

  /**
   * A stretch with names of its own.
   *
   * @template Result
   * @param {() => Result} work
   */
  within(work) {
    const { scope } = this
    this.scope = new Map(scope)
    const result = work()
    this.scope = scope
    return result
  }
}
