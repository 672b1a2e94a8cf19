import ln from '@stdlib/math-base-special-ln'
import { countersMost, philox } from './philox.ts'

/** What a draw of noise is for. Each has its own stream. */
export const noiseChannels = { shared: 1, own: 2, dream: 3, hole: 4 } as const
export type NoiseChannel = keyof typeof noiseChannels

/** Half a word is enough for one. */
const normalsPerCounter = 8

/** A normal number for each 16 bits: 65 536 of them, each as likely as any other, out to 4.3 times the spread. */
export const normals = Float32Array.from({ length: 1 << 16 }, (_, bits) => normalFrom((bits + 0.5) / (1 << 16)))

/** Fills with standard normal numbers that depend on nothing but (seed, frame, step, channel). */
export function fillNormal(
  into: Float32Array,
  seed: number,
  frame: readonly [high: number, low: number],
  step: number,
  channel: NoiseChannel,
): void {
  drawNormals(into.length, seed, frame, step, channel, (bits, from, count) => {
    for (let i = 0; i < count; i++) into[from + i] = normals[bits[i]]
  })
}

/** Hands out so many normal numbers a block at a time, each as its place in `normals`; a block holds until the next. */
export function drawNormals(
  length: number,
  seed: number,
  frame: readonly [high: number, low: number],
  step: number,
  channel: NoiseChannel,
  take: (bits: Uint16Array, from: number, count: number) => void,
): void {
  const stream = (step << 8) | noiseChannels[channel]
  for (let from = 0; from < length; from += countersMost * normalsPerCounter) {
    const count = Math.min(countersMost * normalsPerCounter, length - from)
    const counters = Math.ceil(count / normalsPerCounter)
    take(philox(counters, from / normalsPerCounter, [frame[1], frame[0], stream], [seed, 0x51485055]), from, count)
  }
}

/**
 * The inverse of the normal distribution (Wichura, AS 241, single precision). Only + − × ÷, sqrt and a pinned logarithm, so that the
 * same seed gives the same bits on any machine.
 */
export function normalFrom(p: number): number {
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (
      (q * (((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)) /
      (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1)
    )
  }
  const r = Math.sqrt(-ln(q < 0 ? p : 1 - p))
  const size = r <= 5 ? nearTail(r - 1.6) : farTail(r - 5)
  return q < 0 ? -size : size
}

function nearTail(r: number): number {
  return (
    (((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777) /
    ((0.12021132975 * r + 0.7370016425) * r + 1)
  )
}

function farTail(r: number): number {
  return (
    (((0.017337203997 * r + 0.42868294337) * r + 3.081226386) * r + 6.657905115) /
    ((0.012258202635 * r + 0.24197894225) * r + 1)
  )
}
