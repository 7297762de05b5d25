import { constantOf } from './constants.mjs'
import { findName, withoutTypes } from './modules.mjs'
import {
  as,
  both,
  calculate,
  calculateBits,
  choose,
  compare,
  constant,
  inUseAt,
  intrinsics,
  isArithmetic,
  isComparison,
  isOfBits,
  maxOrMinOfConstant,
  not,
  typeOf,
} from './values.mjs'

/** Type names of arrays. */
const arrays = new Set(['Float64Array', 'Column', 'Table'])

/** Lanes per instruction. */
const width = 2
const bytes = 8

/**
 * Translate one loop over lanes to a WebAssembly function that takes two lanes at a time, with the same operations in the
 * same order and so the same bits. Anything else is refused with file and line.
 *
 * @param modules of `readModules`
 * @param module the module of the loop
 * @param loop the call of `overLanes`
 * @param loops gives the translation of another loop, by the node that `overLanes` was called with
 * @returns text, and the kind of each value: `r` an array that is read, `w` one that is written, `n` a number, `i` an
 *   integer; a record of columns counts as its columns, in the order of `records`, which is undefined for a plain parameter
 */
export function translateLoop(modules, module, loop, loops) {
  return new Translation(modules, module, loop, loops).run()
}

class Translation {
  constructor(modules, module, loop, loops) {
    this.modules = modules
    this.module = module
    this.loop = loop.arguments[1]
    this.loops = loops
    this.name = loop.arguments[0].value
    this.places = namesOfPlaces(this.loop.body)
    this.scope = new Map()
    this.locals = []
    this.written = new Set()
    this.tables = new Set()
    this.isInLanes = false
    this.countsLanes = false
    this.labels = 0
    /** Statements to emit before the current expression. */
    this.before = []
  }

  run() {
    const parameters = this.loop.params.flatMap((parameter) => this.parameter(parameter))
    const body = this.statement(this.loop.body)
    const count = this.countsLanes ? this.readCount() : ''
    const head = parameters.map(({ local, kind }) => `(param ${local} ${typeOf(kind)})`).join(' ')
    return {
      name: this.name,
      tables: this.tables,
      signature: parameters.map(({ name, sign }) => (this.written.has(name) ? 'w' : sign)).join(''),
      records: this.loop.params.map((parameter) => this.keysOf(parameter)),
      wat: `(func $${this.name} (export "${this.name}") ${head}\n${this.locals.join(' ')}\n${count}\n${body})`,
    }
  }

  /** Lanes in use, read once at the start, because no loop changes it. */
  readCount() {
    this.locals.push('(local $inUse i32)')
    return `(local.set $inUse (i32.load offset=${inUseAt} (i32.const 0)))`
  }

  refuse(node, why) {
    const line = this.module.text.slice(0, node.start).split('\n').length
    throw new Error(`${this.module.file}:${line}: the loop ${this.name} cannot be compiled: ${why}`)
  }

  parameter(node) {
    const keys = this.keysOf(node)
    if (keys !== undefined) return keys.map((key) => this.column(node, key))
    const { name, typeAnnotation } = node
    const type = typeAnnotation.typeAnnotation
    const written = type.typeName?.name
    const local = `$${name}`
    const is = (kind, sign) => {
      this.scope.set(name, { kind, local, array: name })
      return { name, local, kind, sign }
    }
    if (type.type === 'TSNumberKeyword') return this.places.has(name) ? [is('whole', 'i')] : [is('float', 'n')]
    if (arrays.has(written)) return [is('array', 'r')]
    return this.refuse(node, `parameter ${name} is no number, column, array or record of columns`)
  }

  /** The columns of a record that the loop uses, in the order of their names; nothing for another parameter. */
  keysOf(node) {
    if (node.type === 'ObjectPattern') return node.properties.map(({ key }) => key.name)
    const type = node.typeAnnotation.typeAnnotation
    if (type.type === 'TSNumberKeyword' || arrays.has(type.typeName?.name)) return undefined
    const keys = new Set()
    visit(this.loop.body, ({ type: kind, computed, object, property }) => {
      if (kind === 'MemberExpression' && !computed && object.name === node.name) keys.add(property.name)
    })
    return keys.size === 0 ? undefined : [...keys].toSorted((a, b) => (a < b ? -1 : 1))
  }

  /** A column of a record: by its own name where the parameter destructures the record, else as `record.column`. */
  column(node, key) {
    const name = node.type === 'ObjectPattern' ? key : `${node.name}.${key}`
    const local = `$${name}`
    this.scope.set(name, { kind: 'array', local, array: name })
    return { name, local, kind: 'array', sign: 'r' }
  }

  /** Statements, each after the statements that its expressions need. */
  statement(node) {
    const outer = this.before
    this.before = []
    const text = this.statementAlone(node)
    const all = [...this.before, text].join('\n')
    this.before = outer
    return all
  }

  within(work) {
    const { scope } = this
    this.scope = new Map(scope)
    const result = work()
    this.scope = scope
    return result
  }

  statementAlone(node) {
    switch (node.type) {
      case 'BlockStatement':
        return this.within(() => node.body.map((inner) => this.statement(inner)).join('\n'))
      case 'VariableDeclaration':
        return node.declarations.map((declaration) => this.declare(node.kind, declaration)).join('\n')
      case 'ExpressionStatement':
        return this.assign(node.expression)
      case 'IfStatement': {
        const condition = this.value(node.test)
        if (condition.kind !== 'truth') this.refuse(node, 'an if must be the same for all lanes; write condition ? a : b')
        const otherwise = node.alternate === null ? '' : ` (else ${this.statement(node.alternate)})`
        return `(if ${condition.wat} (then ${this.statement(node.consequent)})${otherwise})`
      }
      case 'ForStatement':
        return this.within(() => this.turns(node))
    }
    return this.refuse(node, `${node.type} is not known here`)
  }

  local(name, kind) {
    const local = `$${name}_${this.locals.length}`
    this.locals.push(`(local ${local} ${typeOf(kind)})`)
    return local
  }

  declare(how, { id, init }) {
    const value = this.value(init)
    if (how === 'const' && (value.kind === 'constant' || value.kind === 'array')) {
      this.scope.set(id.name, value)
      return ''
    }
    const kind = this.kindOfVariable(id.name, how, value.kind)
    const local = this.local(id.name, kind)
    this.scope.set(id.name, { kind, local })
    return `(local.set ${local} ${as(kind, value)})`
  }

  /** Kind of a variable: per lane when it is declared within the lanes and can change, because it may come to differ. */
  kindOfVariable(name, how, kind) {
    if (kind === 'constant' && this.places.has(name)) return 'whole'
    if (this.isInLanes && (kind === 'constant' || (how === 'let' && kind === 'float'))) return 'lanes'
    return kind === 'constant' ? 'float' : kind
  }

  assign(node) {
    if (node.type === 'CallExpression') return this.callLoop(node)
    if (node.type !== 'AssignmentExpression') return this.refuse(node, 'only assignments stand alone')
    const target = withoutTypes(node.left)
    const operator = node.operator.slice(0, -1)
    const right = this.value(node.right)
    const value = operator === '' ? right : calculate(operator, this.value(target), right)
    if (target.type === 'Identifier') {
      const { kind, local } = this.scope.get(target.name) ?? this.refuse(target, `${target.name} is not a variable of the loop`)
      return `(local.set ${local} ${as(kind, value)})`
    }
    const array = this.value(target.object)
    const { address, offset, moves } = this.address(array, target.property)
    if (!moves) this.refuse(node, 'a column is written whole')
    this.written.add(array.array)
    return `(v128.store offset=${offset} ${address} ${as('lanes', value)})`
  }

  turns({ init, test, update, body }) {
    const isOverLanes = test.right.type === 'Identifier' && test.right.name === 'inUse' && init.declarations[0].init.value === 0
    const head = init.declarations.map(({ id, init: start }) => {
      const value = isOverLanes ? constant(0) : this.value(start)
      const kind = isOverLanes || value.kind === 'lane' ? 'lane' : 'whole'
      const local = this.local(id.name, kind)
      this.scope.set(id.name, { kind, local })
      return `(local.set ${local} ${as('whole', value)})`
    })
    const { isInLanes } = this
    this.isInLanes ||= isOverLanes
    const condition = as('truth', this.value(test))
    const inner = this.statement(body)
    const steps = update.type === 'SequenceExpression' ? update.expressions : [update]
    const next = steps.map((step) => this.step(step, isOverLanes)).join('\n')
    this.isInLanes = isInLanes
    const label = this.labels++
    return `${head.join('\n')}
(block $end${label} (loop $next${label}
(br_if $end${label} (i32.eqz ${condition}))
${inner}
${next}
(br $next${label})))`
  }

  step(node, isOverLanes) {
    const isOne = node.type === 'UpdateExpression'
    const { local } = this.scope.get((isOne ? node.argument : node.left).name)
    const isUp = node.operator === '++' || node.operator === '+='
    if (isOverLanes && !(isOne && isUp)) this.refuse(node, 'lanes go one by one')
    if (!isOne && !isUp) this.refuse(node, 'a loop counts up, or down by one')
    const by = isOne ? constant(isOverLanes ? width : isUp ? 1 : -1) : this.value(node.right)
    return `(local.set ${local} (i32.add (local.get ${local}) ${as('whole', by)}))`
  }

  value(written) {
    const node = withoutTypes(written)
    switch (node.type) {
      case 'Literal':
        return constant(node.value)
      case 'Identifier':
        return this.named(node)
      case 'UnaryExpression': {
        const value = this.value(node.argument)
        if (node.operator === '!') return not(value)
        if (node.operator !== '-') return this.refuse(node, `operator ${node.operator}`)
        if (value.kind === 'lanes') return { kind: 'lanes', wat: `(f64x2.neg ${value.wat})` }
        if (value.kind === 'wholes') return { kind: 'wholes', wat: `(i32x4.neg ${value.wat})` }
        return value.kind === 'constant' ? constant(-value.value) : { kind: 'float', wat: `(f64.neg ${as('float', value)})` }
      }
      case 'BinaryExpression': {
        if (node.right.name === 'undefined') {
          const isAbsent = { kind: 'truth', wat: `(i32.eqz ${this.value(node.left).wat})` }
          return node.operator === '===' ? isAbsent : not(isAbsent)
        }
        const [left, right] = [this.value(node.left), this.value(node.right)]
        if (isArithmetic(node.operator)) return calculate(node.operator, left, right)
        if (isOfBits(node.operator)) return calculateBits(node.operator, left, right)
        if (isComparison(node.operator)) return compare(node.operator, left, right)
        return this.refuse(node, `operator ${node.operator}`)
      }
      case 'LogicalExpression':
        return both(node.operator, this.value(node.left), this.value(node.right))
      case 'ConditionalExpression':
        return this.lesserOrGreater(node) ?? choose(this.value(node.test), this.value(node.consequent), this.value(node.alternate))
      case 'MemberExpression':
        return this.member(node)
      case 'CallExpression':
        return this.call(node)
    }
    return this.refuse(node, `${node.type} is not known here`)
  }

  /** `a < b ? b : a` and the like, for which there is one instruction. */
  lesserOrGreater({ test, consequent, alternate }) {
    if (test.operator !== '<' && test.operator !== '>') return undefined
    const [low, high] = test.operator === '<' ? [test.left, test.right] : [test.right, test.left]
    const text = (node) => this.module.text.slice(node.start, node.end)
    const [lowText, highText, first, second] = [low, high, consequent, alternate].map(text)
    const isGreater = first === highText && second === lowText
    if (!isGreater && !(first === lowText && second === highText)) return undefined
    const [a, b] = [this.value(alternate), this.value(consequent)]
    if (a.kind !== 'lanes' && b.kind !== 'lanes') return undefined
    return { kind: 'lanes', wat: `(f64x2.${isGreater ? 'pmax' : 'pmin'} ${as('lanes', a)} ${as('lanes', b)})` }
  }

  named(node) {
    const own = this.scope.get(node.name)
    if (own === undefined && node.name === 'inUse') {
      this.countsLanes = true
      return { kind: 'whole', wat: '(local.get $inUse)' }
    }
    if (own?.local !== undefined) return { ...own, wat: `(local.get ${own.local})` }
    if (own !== undefined) return own
    const value = constantOf(this.modules, this.module, node)
    if (value !== undefined) return constant(value)
    const found = findName(this.modules, this.module, node.name)
    if (found?.node.type === 'CallExpression' && found.node.callee.name === 'sharedTable') {
      const table = found.node.arguments[0].value
      this.tables.add(table)
      return { kind: 'array', wat: `(global.get $${table})` }
    }
    return this.refuse(node, `${node.name} is neither of the loop nor a constant`)
  }

  member(node) {
    const ofRecord = node.computed ? undefined : this.scope.get(`${node.object.name}.${node.property.name}`)
    if (ofRecord !== undefined) return { ...ofRecord, wat: `(local.get ${ofRecord.local})` }
    if (!node.computed && !this.scope.has(node.object.name)) {
      const value = constantOf(this.modules, this.module, node)
      return value === undefined ? this.refuse(node, `what is .${node.property.name}`) : constant(value)
    }
    const object = this.value(node.object)
    if (!node.computed) return this.refuse(node, `what is .${node.property.name}`)
    if (object.kind !== 'array') this.refuse(node, 'only arrays have elements here')
    const { address, offset, moves, index } = this.address(object, node.property)
    if (index !== undefined) return this.gather(object, index, offset)
    return moves
      ? { kind: 'lanes', wat: `(v128.load offset=${offset} ${address})` }
      : { kind: 'float', wat: `(f64.load offset=${offset} ${address})` }
  }

  /** Elements at an index that differs per lane (gather). */
  gather(table, index, offset) {
    const at = this.local('at', 'wholes')
    this.before.push(`(local.set ${at} (i32x4.shl ${index.wat} (i32.const 3)))`)
    const address = (lane) => `(i32.add ${table.wat} (i32x4.extract_lane ${2 * lane} (local.get ${at})))`
    return { kind: 'lanes', wat: `(v128.load64_lane offset=${offset} 1 ${address(1)} (v128.load64_zero offset=${offset} ${address(0)}))` }
  }

  /** Address of an element; the constant part of the index goes into the offset. */
  address(array, property) {
    const { fixed, parts } = this.termsOf(property)
    const apart = parts.find(({ kind }) => kind === 'wholes')
    if (apart !== undefined) {
      if (parts.length > 1) this.refuse(property, 'a place of its own per lane is one value and a constant')
      return { index: apart, offset: fixed * bytes }
    }
    const moves = parts.some(({ kind }) => kind === 'lane')
    const sum = parts.map((part) => as('whole', part)).reduce((all, part) => (all === undefined ? part : `(i32.add ${all} ${part})`), undefined)
    const address = sum === undefined ? array.wat : `(i32.add ${array.wat} (i32.shl ${sum} (i32.const 3)))`
    return { address, offset: fixed * bytes, moves }
  }

  termsOf(written) {
    const node = withoutTypes(written)
    if (node.type === 'BinaryExpression' && node.operator === '+') {
      const [left, right] = [this.termsOf(node.left), this.termsOf(node.right)]
      return { fixed: left.fixed + right.fixed, parts: [...left.parts, ...right.parts] }
    }
    const value = this.value(node)
    return value.kind === 'constant' ? { fixed: value.value, parts: [] } : { fixed: 0, parts: [value] }
  }

  call(node) {
    const { callee } = node
    if (callee.property?.name === 'subarray') return this.part(node)
    const values = node.arguments.map((argument) => this.value(argument))
    if (callee.type === 'MemberExpression' && callee.object.name === 'Math' && ['max', 'min'].includes(callee.property.name) && values.length === 2) {
      const kind = values.some((value) => value.kind === 'lanes' || value.kind === 'wholes') ? 'lanes' : 'float'
      const short = kind === 'lanes' ? maxOrMinOfConstant(callee.property.name, ...values) : undefined
      if (short !== undefined) return short
      const name = `${kind === 'lanes' ? 'f64x2' : 'f64'}.${callee.property.name}`
      return { kind, wat: `(${name} ${as(kind, values[0])} ${as(kind, values[1])})` }
    }
    const found = callee.type === 'Identifier' ? findName(this.modules, this.module, callee.name) : undefined
    if (found === undefined) return this.refuse(node, 'only functions of core can be called')
    if (callee.name in intrinsics && found.module.file.endsWith('powers.ts')) return intrinsics[callee.name](values[0])
    return this.inline(node, found, values)
  }

  /** Call of another loop with the arrays of this one. */
  callLoop(node) {
    const found = findName(this.modules, this.module, node.callee.name)
    if (found === undefined || !isLoop(found.node)) return this.refuse(node, 'only another loop stands alone')
    const { name, signature, tables, records } = this.loops(found.module, found.node)
    if (records.some((keys) => keys !== undefined)) return this.refuse(node, `${name} takes a record; call it from outside`)
    for (const table of tables) this.tables.add(table)
    const values = [...signature].map((sign, index) => {
      const argument = node.arguments[index]
      if (argument === undefined) return '(i32.const 0)'
      const value = this.value(argument)
      if (sign === 'w') this.written.add(value.array)
      if (sign === 'i') return as('whole', value)
      return sign === 'n' ? as('float', value) : value.wat
    })
    return `(call $${name} ${values.join(' ')})`
  }

  /** `array.subarray(from)`: the array from that index on. */
  part(node) {
    const array = this.value(node.callee.object)
    const { fixed, parts } = this.termsOf(node.arguments[0])
    const from = [constant(fixed), ...parts].map((part) => as('whole', part)).reduce((all, part) => `(i32.add ${all} ${part})`)
    return { kind: 'array', array: array.array, wat: `(i32.add ${array.wat} (i32.shl ${from} (i32.const 3)))` }
  }

  /** Inline a function of numbers. */
  inline(node, { module, node: called }, values) {
    const outer = { scope: this.scope, module: this.module }
    const scope = new Map()
    called.params.forEach(({ name }, index) => {
      const value = values[index]
      if (value.kind === 'constant') return scope.set(name, value)
      const local = this.local(name, value.kind)
      this.before.push(`(local.set ${local} ${value.wat})`)
      return scope.set(name, { kind: value.kind, local })
    })
    Object.assign(this, { scope, module })
    const statements = called.body.type === 'BlockStatement' ? called.body.body : [{ type: 'ReturnStatement', argument: called.body }]
    for (const statement of statements.slice(0, -1)) {
      if (statement.type !== 'VariableDeclaration') this.refuse(statement, 'a function that is written out has constants and one return')
      for (const declaration of statement.declarations) {
        const text = this.declare(statement.kind, declaration) // fills `before` with the statements that it needs
        this.before.push(text)
      }
    }
    const result = this.value(statements.at(-1).argument)
    Object.assign(this, outer)
    if (result.kind === 'constant') return result
    const local = this.local('result', result.kind)
    this.before.push(`(local.set ${local} ${result.wat})`)
    return { kind: result.kind, wat: `(local.get ${local})` }
  }
}

/** True for an expression `overLanes(...)`. */
export const isLoop = (node) => node.type === 'CallExpression' && node.callee.name === 'overLanes'

/** Names of integers: those in an index or in the head of a loop, and those that they are computed from. */
function namesOfPlaces(body) {
  const places = new Set()
  const declared = []
  visit(body, (node) => {
    if (node.type === 'MemberExpression' && node.computed) addNames(places, node.property)
    if (node.type === 'CallExpression' && node.callee.property?.name === 'subarray') addNames(places, node.arguments)
    if (node.type === 'ForStatement') for (const part of [node.init, node.test, node.update]) addNames(places, part)
    if (node.type === 'VariableDeclarator' && node.init !== null) declared.push(node)
  })
  let before
  do {
    before = places.size
    for (const { id, init } of declared) if (places.has(id.name)) addNames(places, init)
  } while (places.size > before)
  return places
}

const addNames = (names, node) => visit(node, ({ type, name }) => type === 'Identifier' && names.add(name))

function visit(node, look) {
  if (typeof node !== 'object' || node === null) return
  if (node.type !== undefined) look(node)
  for (const inner of Object.values(node)) visit(inner, look)
}
