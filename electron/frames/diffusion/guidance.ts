import cos from '@stdlib/math-base-special-cos'
import exp from '@stdlib/math-base-special-exp'
import ln from '@stdlib/math-base-special-ln'
import sin from '@stdlib/math-base-special-sin'

/** What a guidance-distilled model is told in place of a second pass: [sin(w·f), cos(w·f)], w = (guidance − 1)·1000. */
export function guidanceEmbedding(guidance: number, width: number): Float32Array {
  const half = width >> 1
  const embedding = new Float32Array(width)
  const w = (guidance - 1) * 1_000
  for (let j = 0; j < half; j++) {
    const f = exp((-j * ln(10_000)) / (half - 1))
    embedding[j] = sin(w * f)
    embedding[half + j] = cos(w * f)
  }
  return embedding
}

/** Classifier-free guidance, in place: away from what is not wanted, by `scale`. */
export function guide(wanted: Float32Array, unwanted: Float32Array, scale: number): void {
  for (let k = 0; k < wanted.length; k++) wanted[k] = unwanted[k] + scale * (wanted[k] - unwanted[k])
}
