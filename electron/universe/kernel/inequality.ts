/** Gini coefficient of the first `count` values of `wealth`, which it sorts. Debts count as nothing owned. */
export function gini(wealth: Float32Array | Float64Array, count: number): number {
  const part = wealth.subarray(0, count).sort()
  let weighted = 0
  let total = 0
  for (let k = 0; k < count; k++) {
    const owned = part[k] > 0 ? part[k] : 0
    weighted += (k + 1) * owned
    total += owned
  }
  return total > 0 ? Math.max(0, (2 * weighted) / (count * total) - (count + 1) / count) : 0
}
