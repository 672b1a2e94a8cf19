const keptFrames = 100
const stillFrames = 30
const stillDistance = 0.0015
const sameDistance = 0.01

/** Small pictures of the last hundred frames: a dream that no longer moves is as dead as a black one. */
export type History = {
  note(thumbnail: Float32Array): { toPrevious: number; toHundredAgo: number }
  readonly isStuck: boolean
  forget(): void
}

export function createHistory(): History {
  const ring: Float32Array[] = []
  let count = 0
  let still = 0
  let same = 0
  return {
    note(thumbnail) {
      const previous = count > 0 ? ring[(count - 1) % keptFrames] : thumbnail
      const oldest = count >= keptFrames ? ring[count % keptFrames] : null
      const toPrevious = distance(thumbnail, previous)
      const toHundredAgo = oldest ? distance(thumbnail, oldest) : Number.NaN
      still = count > 0 && toPrevious < stillDistance ? still + 1 : 0
      same = oldest && toHundredAgo < sameDistance ? same + 1 : 0
      ring[count % keptFrames] = thumbnail
      count++
      return { toPrevious, toHundredAgo }
    },
    get isStuck() {
      return still >= stillFrames || same >= stillFrames
    },
    forget() {
      still = 0
      same = 0
    },
  }
}

function distance(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i] - b[i])
  return sum / a.length
}
