/**
 * Lower triangular factor L of a symmetric positive definite matrix, A = L L'.
 *
 * @param matrix [row * size + column]; only the lower half is read
 * @returns undefined when the matrix is not positive definite
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array | undefined {
  const lower = new Float64Array(size * size)
  for (let row = 0; row < size; row++)
    for (let at = 0; at <= row; at++) {
      let sum = matrix[row * size + at]!
      for (let k = 0; k < at; k++) sum -= lower[row * size + k]! * lower[at * size + k]!
      if (row !== at) lower[row * size + at] = sum / lower[at * size + at]!
      else if (sum > 0) lower[row * size + row] = Math.sqrt(sum)
      else return undefined
    }
  return lower
}

/** Solve L L' x = b in place. */
export function solveCholesky(lower: Float64Array, size: number, vector: Float64Array): void {
  for (let row = 0; row < size; row++) {
    let sum = vector[row]!
    for (let k = 0; k < row; k++) sum -= lower[row * size + k]! * vector[k]!
    vector[row] = sum / lower[row * size + row]!
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = vector[row]!
    for (let k = row + 1; k < size; k++) sum -= lower[k * size + row]! * vector[k]!
    vector[row] = sum / lower[row * size + row]!
  }
}
