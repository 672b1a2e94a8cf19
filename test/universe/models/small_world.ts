import { sfc32 } from '../../../electron/universe/kernel/sfc32.ts'

/** Watts and Strogatz, "Collective dynamics of small-world networks", Nature 393 (1998): a ring of ties, each moved with probability p. */
export function smallWorld(options: { people: number; ties: number; moved: number; seed: number }): {
  clustering: number
  pathLength: number
} {
  const { people, ties } = options
  const stream = sfc32(options.seed, 11, 12)
  const friends = Array.from({ length: people }, () => new Set<number>())
  const join = (a: number, b: number) => {
    friends[a].add(b)
    friends[b].add(a)
  }
  for (let a = 0; a < people; a++) for (let far = 1; far <= ties / 2; far++) join(a, (a + far) % people)
  for (let far = 1; far <= ties / 2; far++)
    for (let a = 0; a < people; a++) {
      const b = (a + far) % people
      if (stream.unit() >= options.moved || !friends[a].has(b)) continue
      let other = stream.below(people)
      while (other === a || friends[a].has(other)) other = stream.below(people)
      friends[a].delete(b)
      friends[b].delete(a)
      join(a, other)
    }
  return { clustering: meanClustering(friends), pathLength: meanPath(friends) }
}

function meanClustering(friends: readonly Set<number>[]): number {
  let sum = 0
  for (const mine of friends) {
    const list = [...mine]
    let closed = 0
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) if (friends[list[i]].has(list[j])) closed++
    if (list.length > 1) sum += (2 * closed) / (list.length * (list.length - 1))
  }
  return sum / friends.length
}

function meanPath(friends: readonly Set<number>[]): number {
  let sum = 0
  let pairs = 0
  for (let start = 0; start < friends.length; start++) {
    const far = new Int32Array(friends.length).fill(-1)
    far[start] = 0
    const queue = [start]
    for (let head = 0; head < queue.length; head++)
      for (const next of friends[queue[head]])
        if (far[next] < 0) {
          far[next] = far[queue[head]] + 1
          queue.push(next)
        }
    for (const steps of far) {
      if (steps <= 0) continue
      sum += steps
      pairs++
    }
  }
  return sum / pairs
}
