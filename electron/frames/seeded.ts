/** Decimals 0 … 1 from a seed: sfc32, the same everywhere. Used for details that the world does not decide. */
export type Roll = {
  (): number
  between(least: number, most: number): number
  whole(least: number, most: number): number
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** Picks by weight. */
  weigh<T>(list: readonly (readonly [item: T, weight: number])[]): T
}

export function mixed(a: number, b: number, c = 0): number {
  let key =
    Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^
    Math.imul(b + 0x165667b1, 0xc2b2ae35) ^
    Math.imul(c + 0x27d4eb2f, 0x9e3779b1)
  key = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d)
  key = Math.imul(key ^ (key >>> 12), 0x297a2d39)
  return (key ^ (key >>> 15)) >>> 0
}

/** One decimal 0 … 1 that belongs to a place or a thing. */
export const shareOf = (a: number, b: number, c = 0) => mixed(a, b, c) / 4_294_967_296

export function seeded(seed: number, channel = 0): Roll {
  let a = mixed(seed, channel, 1)
  let b = mixed(seed, channel, 2)
  let c = mixed(seed, channel, 3)
  let d = 1
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  for (let i = 0; i < 12; i++) next()
  const roll = next as Roll
  roll.between = (least, most) => least + (most - least) * next()
  roll.whole = (least, most) => least + Math.floor(next() * (most - least + 1))
  roll.chance = (share) => next() < share
  roll.pick = (list) => list[Math.min(list.length - 1, Math.floor(next() * list.length))]
  roll.weigh = (list) => {
    let total = 0
    for (const [, weight] of list) total += weight
    let left = next() * total
    for (const [item, weight] of list) {
      left -= weight
      if (left < 0) return item
    }
    return list[list.length - 1][0]
  }
  return roll
}
