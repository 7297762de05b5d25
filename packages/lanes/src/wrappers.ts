// Written by compile/wrappers.mjs; edit there and run npm run refresh -- --only wrappers.
import { at, begin, isReached, type Callee, type Run } from './call.ts'

/** By number of values: a compiled loop with the signature of the JavaScript one. */
export const wrappers: readonly (((callee: Callee) => Run) | undefined)[] = [
  undefined,
  (callee) => {
    const aWritten = callee.isWritten[0]
    return (a) => {
      begin()
      const aAt = at(a, aWritten)
      if (callee.run !== undefined && isReached) callee.run(aAt)
      else callee.otherwise(a)
    }
  },
  (callee) => {
    const aWritten = callee.isWritten[0]
    const bWritten = callee.isWritten[1]
    return (a, b) => {
      begin()
      const aAt = at(a, aWritten)
      const bAt = at(b, bWritten)
      if (callee.run !== undefined && isReached) callee.run(aAt, bAt)
      else callee.otherwise(a, b)
    }
  },
  (callee) => {
    const aWritten = callee.isWritten[0]
    const bWritten = callee.isWritten[1]
    const cWritten = callee.isWritten[2]
    return (a, b, c) => {
      begin()
      const aAt = at(a, aWritten)
      const bAt = at(b, bWritten)
      const cAt = at(c, cWritten)
      if (callee.run !== undefined && isReached) callee.run(aAt, bAt, cAt)
      else callee.otherwise(a, b, c)
    }
  },
  (callee) => {
    const aWritten = callee.isWritten[0]
    const bWritten = callee.isWritten[1]
    const cWritten = callee.isWritten[2]
    const dWritten = callee.isWritten[3]
    return (a, b, c, d) => {
      begin()
      const aAt = at(a, aWritten)
      const bAt = at(b, bWritten)
      const cAt = at(c, cWritten)
      const dAt = at(d, dWritten)
      if (callee.run !== undefined && isReached) callee.run(aAt, bAt, cAt, dAt)
      else callee.otherwise(a, b, c, d)
    }
  },
  (callee) => {
    const aWritten = callee.isWritten[0]
    const bWritten = callee.isWritten[1]
    const cWritten = callee.isWritten[2]
    const dWritten = callee.isWritten[3]
    const eWritten = callee.isWritten[4]
    return (a, b, c, d, e) => {
      begin()
      const aAt = at(a, aWritten)
      const bAt = at(b, bWritten)
      const cAt = at(c, cWritten)
      const dAt = at(d, dWritten)
      const eAt = at(e, eWritten)
      if (callee.run !== undefined && isReached) callee.run(aAt, bAt, cAt, dAt, eAt)
      else callee.otherwise(a, b, c, d, e)
    }
  },
  (callee) => {
    const aWritten = callee.isWritten[0]
    const bWritten = callee.isWritten[1]
    const cWritten = callee.isWritten[2]
    const dWritten = callee.isWritten[3]
    const eWritten = callee.isWritten[4]
    const fWritten = callee.isWritten[5]
    return (a, b, c, d, e, f) => {
      begin()
      const aAt = at(a, aWritten)
      const bAt = at(b, bWritten)
      const cAt = at(c, cWritten)
      const dAt = at(d, dWritten)
      const eAt = at(e, eWritten)
      const fAt = at(f, fWritten)
      if (callee.run !== undefined && isReached) callee.run(aAt, bAt, cAt, dAt, eAt, fAt)
      else callee.otherwise(a, b, c, d, e, f)
    }
  },
  (callee) => {
    const aWritten = callee.isWritten[0]
    const bWritten = callee.isWritten[1]
    const cWritten = callee.isWritten[2]
    const dWritten = callee.isWritten[3]
    const eWritten = callee.isWritten[4]
    const fWritten = callee.isWritten[5]
    const gWritten = callee.isWritten[6]
    return (a, b, c, d, e, f, g) => {
      begin()
      const aAt = at(a, aWritten)
      const bAt = at(b, bWritten)
      const cAt = at(c, cWritten)
      const dAt = at(d, dWritten)
      const eAt = at(e, eWritten)
      const fAt = at(f, fWritten)
      const gAt = at(g, gWritten)
      if (callee.run !== undefined && isReached) callee.run(aAt, bAt, cAt, dAt, eAt, fAt, gAt)
      else callee.otherwise(a, b, c, d, e, f, g)
    }
  },
  (callee) => {
    const aWritten = callee.isWritten[0]
    const bWritten = callee.isWritten[1]
    const cWritten = callee.isWritten[2]
    const dWritten = callee.isWritten[3]
    const eWritten = callee.isWritten[4]
    const fWritten = callee.isWritten[5]
    const gWritten = callee.isWritten[6]
    const hWritten = callee.isWritten[7]
    return (a, b, c, d, e, f, g, h) => {
      begin()
      const aAt = at(a, aWritten)
      const bAt = at(b, bWritten)
      const cAt = at(c, cWritten)
      const dAt = at(d, dWritten)
      const eAt = at(e, eWritten)
      const fAt = at(f, fWritten)
      const gAt = at(g, gWritten)
      const hAt = at(h, hWritten)
      if (callee.run !== undefined && isReached) callee.run(aAt, bAt, cAt, dAt, eAt, fAt, gAt, hAt)
      else callee.otherwise(a, b, c, d, e, f, g, h)
    }
  },
  (callee) => {
    const aWritten = callee.isWritten[0]
    const bWritten = callee.isWritten[1]
    const cWritten = callee.isWritten[2]
    const dWritten = callee.isWritten[3]
    const eWritten = callee.isWritten[4]
    const fWritten = callee.isWritten[5]
    const gWritten = callee.isWritten[6]
    const hWritten = callee.isWritten[7]
    const iWritten = callee.isWritten[8]
    return (a, b, c, d, e, f, g, h, i) => {
      begin()
      const aAt = at(a, aWritten)
      const bAt = at(b, bWritten)
      const cAt = at(c, cWritten)
      const dAt = at(d, dWritten)
      const eAt = at(e, eWritten)
      const fAt = at(f, fWritten)
      const gAt = at(g, gWritten)
      const hAt = at(h, hWritten)
      const iAt = at(i, iWritten)
      if (callee.run !== undefined && isReached) callee.run(aAt, bAt, cAt, dAt, eAt, fAt, gAt, hAt, iAt)
      else callee.otherwise(a, b, c, d, e, f, g, h, i)
    }
  },
  (callee) => {
    const aWritten = callee.isWritten[0]
    const bWritten = callee.isWritten[1]
    const cWritten = callee.isWritten[2]
    const dWritten = callee.isWritten[3]
    const eWritten = callee.isWritten[4]
    const fWritten = callee.isWritten[5]
    const gWritten = callee.isWritten[6]
    const hWritten = callee.isWritten[7]
    const iWritten = callee.isWritten[8]
    const jWritten = callee.isWritten[9]
    return (a, b, c, d, e, f, g, h, i, j) => {
      begin()
      const aAt = at(a, aWritten)
      const bAt = at(b, bWritten)
      const cAt = at(c, cWritten)
      const dAt = at(d, dWritten)
      const eAt = at(e, eWritten)
      const fAt = at(f, fWritten)
      const gAt = at(g, gWritten)
      const hAt = at(h, hWritten)
      const iAt = at(i, iWritten)
      const jAt = at(j, jWritten)
      if (callee.run !== undefined && isReached) callee.run(aAt, bAt, cAt, dAt, eAt, fAt, gAt, hAt, iAt, jAt)
      else callee.otherwise(a, b, c, d, e, f, g, h, i, j)
    }
  },
]
