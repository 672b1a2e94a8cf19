import { cos, sin } from '../kernel/exact.ts'
import { noise } from '../kernel/noise.ts'

/**
 * The plan that every settlement grows along: streets at fixed distances, plots on both sides of each, all bent by a gentle warp where a
 * place grew by itself. Plans are counted in the settlement's own u (along the streets) and v (across them).
 */
export const streetMetres = 7
export const plotWidth = 15
export const plotDepth = 17
const plotsPerBlock = 6
export const streetPitch = 2 * plotDepth + streetMetres
export const crossPitch = plotsPerBlock * plotWidth + streetMetres
/** Half sides of the square at the heart, where nobody builds. */
export const plazaU = 27
export const plazaV = 21

/** How a settlement's plan lies on the ground. */
export type Frame = { x: number; y: number; heading: number; bend: number; seed: number }

const bendMetres = 9

export function worldX(frame: Frame, u: number, v: number): number {
  const [bu, bv] = [u + bentU(frame, u, v), v + bentV(frame, u, v)]
  return frame.x + bu * cos(frame.heading) - bv * sin(frame.heading)
}

export function worldY(frame: Frame, u: number, v: number): number {
  const [bu, bv] = [u + bentU(frame, u, v), v + bentV(frame, u, v)]
  return frame.y + bu * sin(frame.heading) + bv * cos(frame.heading)
}

function bentU(frame: Frame, u: number, v: number): number {
  return frame.bend === 0 ? 0 : frame.bend * bendMetres * noise(frame.seed, u / 140, v / 140)
}

function bentV(frame: Frame, u: number, v: number): number {
  return frame.bend === 0 ? 0 : frame.bend * bendMetres * noise(frame.seed + 1, u / 140, v / 140)
}

/** The street that serves a place in the plan, as its v; and the nearest cross street, as its u. */
export function streetAt(v: number): number {
  return Math.floor(v / streetPitch + 0.5) * streetPitch
}

export function crossAt(u: number): number {
  return Math.floor(u / crossPitch + 0.5) * crossPitch
}

export type Plots = { u: Float32Array; v: Float32Array; count: number }

const reachBlocks = 13

/** Every plot there can be, the nearest to the heart first. */
export const plots: Plots = makePlots()

function makePlots(): Plots {
  const all: { u: number; v: number; far: number }[] = []
  const reachStreets = Math.floor((reachBlocks * crossPitch) / streetPitch)
  for (let street = -reachStreets; street <= reachStreets; street++) {
    for (let side = -1; side <= 1; side += 2) {
      const v = street * streetPitch + side * (streetMetres / 2 + plotDepth / 2)
      for (let block = -reachBlocks; block <= reachBlocks; block++) {
        for (let k = 0; k < plotsPerBlock; k++) {
          const u = block * crossPitch + streetMetres / 2 + plotWidth * (k + 0.5)
          if (Math.abs(u) < plazaU && Math.abs(v) < plazaV) continue
          all.push({ u, v, far: u * u * 0.72 + v * v })
        }
      }
    }
  }
  all.sort((a, b) => a.far - b.far || a.v - b.v || a.u - b.u)
  return { u: Float32Array.from(all, (p) => p.u), v: Float32Array.from(all, (p) => p.v), count: all.length }
}

/** Radius of the built ground when the first `used` plots are taken. */
export function plotRadius(used: number): number {
  const k = Math.min(plots.count - 1, Math.max(0, used))
  return Math.sqrt(plots.u[k] * plots.u[k] + plots.v[k] * plots.v[k]) + plotWidth
}
