/** Chris Doty-Humphrey's small fast counting generator, for work that is one sequence by nature: making a world. */
export type Stream = {
  word(): number
  /** In [0, 1). */
  unit(): number
  /** An integer in [0, count). */
  below(count: number): number
  between(low: number, high: number): number
  /** Mean 0, variance 1, as a sum of twelve: exact arithmetic and no tail beyond six. */
  bell(): number
}

export function sfc32(seed0: number, seed1: number, seed2: number): Stream {
  let a = seed0 | 0
  let b = seed1 | 0
  let c = seed2 | 0
  let counter = 1
  const word = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let warming = 0; warming < 12; warming++) word()
  const unit = (): number => word() * 2.3283064365386963e-10
  return {
    word,
    unit,
    below: (count) => Math.floor(unit() * count),
    between: (low, high) => low + (high - low) * unit(),
    bell: () => {
      let sum = -6
      for (let k = 0; k < 12; k++) sum += unit()
      return sum
    },
  }
}
