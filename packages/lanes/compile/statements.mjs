import { addressOf } from './elements.mjs'
import { arrayOf, declare, indexOf, valueOf } from './expressions.mjs'
import { findName } from './modules.mjs'
import { isLoop, nameOf, withoutTypes } from './tree.mjs'
import { as, calculate, constant } from './values.mjs'

/**
 * @typedef {import('./translation.mjs').Translation} Translation
 * @typedef {import('./tree.mjs').Node} Node
 */

/** Lanes per instruction. */
const width = 2

/**
 * A statement, after the statements that its expressions need.
 *
 * @param {Translation} t
 * @param {Node} node
 * @returns {string}
 */
export function statement(t, node) {
  const outer = t.before
  t.before = []
  const text = statementAlone(t, node)
  const all = [...t.before, text].join('\n')
  t.before = outer
  return all
}

/**
 * @param {Translation} t
 * @param {Node} node
 * @returns {string}
 */
function statementAlone(t, node) {
  switch (node.type) {
    case 'BlockStatement':
      return t.within(() => node.body.map((inner) => statement(t, inner)).join('\n'))
    case 'VariableDeclaration':
      return node.declarations.map((declaration) => declare(t, node.kind, declaration)).join('\n')
    case 'ExpressionStatement':
      return assign(t, node.expression)
    case 'IfStatement': {
      const condition = valueOf(t, node.test)
      if (condition.kind !== 'truth')
        throw t.fault(node, 'an if must be the same for all lanes; write condition ? a : b')
      const otherwise = node.alternate === null ? '' : ` (else ${statement(t, node.alternate)})`
      return `(if ${condition.wat} (then ${statement(t, node.consequent)})${otherwise})`
    }
    case 'ForStatement':
      return t.within(() => turns(t, node))
    default:
      throw t.fault(node, `${node.type} is not known here`)
  }
}

/**
 * @param {Translation} t
 * @param {Node} node
 */
function assign(t, node) {
  if (node.type === 'CallExpression') return callLoop(t, node)
  if (node.type !== 'AssignmentExpression') throw t.fault(node, 'only assignments stand alone')
  const target = withoutTypes(node.left)
  const operator = node.operator.slice(0, -1)
  const right = valueOf(t, node.right)
  const value = operator === '' ? right : calculate(operator, valueOf(t, target), right)
  if (target.type === 'Identifier') {
    const variable = t.scope.get(target.name)
    if (variable?.local === undefined || variable.kind === 'constant')
      throw t.fault(target, `${target.name} is not a variable of the loop`)
    return `(local.set ${variable.local} ${as(variable.kind, value)})`
  }
  if (target.type !== 'MemberExpression') throw t.fault(target, 'only variables and elements are assigned')
  const array = arrayOf(t, target.object)
  const { address, offset, moves } = addressOf(array, indexOf(t, target.property))
  if (!moves) throw t.fault(node, 'a column is written whole')
  if (array.array !== undefined) t.written.add(array.array)
  return `(v128.store offset=${offset} ${address} ${as('lanes', value)})`
}

/**
 * A loop: over the lanes, or over whole numbers.
 *
 * @param {Translation} t
 * @param {import('oxc-parser').ForStatement} node
 */
function turns(t, node) {
  const { init, test, update, body } = node
  if (init?.type !== 'VariableDeclaration' || test?.type !== 'BinaryExpression' || update === null)
    throw t.fault(node, 'a loop has a start, an end and a step')
  const start = init.declarations[0]?.init
  const isOverLanes = nameOf(test.right) === 'inUse' && start?.type === 'Literal' && start.value === 0
  const head = init.declarations.map((declaration) => {
    const name = nameOf(declaration.id)
    if (name === undefined || declaration.init === null)
      throw t.fault(declaration, 'a loop has a start, an end and a step')
    const value = isOverLanes ? constant(0) : valueOf(t, declaration.init)
    const kind = isOverLanes || value.kind === 'lane' ? 'lane' : 'whole'
    const local = t.local(name, kind)
    t.know(name, kind, local)
    return `(local.set ${local} ${as('whole', value)})`
  })
  const { isInLanes } = t
  t.isInLanes ||= isOverLanes
  const condition = as('truth', valueOf(t, test))
  const inner = statement(t, body)
  const steps = update.type === 'SequenceExpression' ? update.expressions : [update]
  const next = steps.map((each) => step(t, each, isOverLanes)).join('\n')
  t.isInLanes = isInLanes
  const label = t.labels++
  return `${head.join('\n')}
(block $end${label} (loop $next${label}
(br_if $end${label} (i32.eqz ${condition}))
${inner}
${next}
(br $next${label})))`
}

/**
 * @param {Translation} t
 * @param {Node} node
 * @param {boolean} isOverLanes
 */
function step(t, node, isOverLanes) {
  const isOne = node.type === 'UpdateExpression'
  if (!isOne && node.type !== 'AssignmentExpression') throw t.fault(node, 'a loop counts up, or down by one')
  const local = t.scope.get(nameOf(isOne ? node.argument : node.left) ?? '')?.local
  const isUp = node.operator === '++' || node.operator === '+='
  if (isOverLanes && !(isOne && isUp)) throw t.fault(node, 'lanes go one by one')
  if (local === undefined || (!isOne && !isUp)) throw t.fault(node, 'a loop counts up, or down by one')
  const by = isOne ? constant(isOverLanes ? width : isUp ? 1 : -1) : valueOf(t, node.right)
  return `(local.set ${local} (i32.add (local.get ${local}) ${as('whole', by)}))`
}

/**
 * Call of another loop with the arrays of this one.
 *
 * @param {Translation} t
 * @param {import('./tree.mjs').CallExpression} node
 */
function callLoop(t, node) {
  const called = nameOf(node.callee)
  const match = called === undefined ? undefined : findName(t.modules, t.module, called)
  if (match === undefined || !isLoop(match.node)) throw t.fault(node, 'only another loop stands alone')
  const { name, signature, tables, records } = t.loops(match.module, match.node)
  if (records.some((keys) => keys !== undefined)) throw t.fault(node, `${name} takes a record; call it from outside`)
  for (const table of tables) t.tables.add(table)
  const values = Array.from(signature, (sign, index) => {
    const argument = node.arguments[index]
    if (argument === undefined) return '(i32.const 0)'
    const value = valueOf(t, argument)
    if (sign === 'w' && value.kind === 'array' && value.array !== undefined) t.written.add(value.array)
    if (sign === 'i') return as('whole', value)
    return sign === 'n' ? as('float', value) : as('array', value)
  })
  return `(call $${name} ${values.join(' ')})`
}
