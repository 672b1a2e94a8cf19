import type { Sky } from '../../scene.ts'
import type { Light } from '../light.ts'
import { type Air, airAt, develop } from './air.ts'
import { clamp } from './film.ts'
import { rise } from './grain.ts'

/** What most things give back of the light that falls on them, and how that is seen. */
const albedo = 0.18
const seen = 255 * albedo ** (1 / 2.2)
/** More than the sky's own: what it lights gives some of it back, in earth's warmer tones. */
const openness = 1.15
const nightOpenness = 1.5
const bounced = [1.08, 1, 0.88] as const

const shade = new Float64Array(3)
const sunny = new Float64Array(3)

/** Lights dressed things by the same air that their sky is made of, as a film with the truth renderer's curve would show them. */
export function lightBy(light: Light, air: Air, { cloud, sunAltitude }: Sky): void {
  const { above, aside, sunColour, moonColour, overcast } = air
  // Patches of cloud take their share of the Sun, more of them the more there are.
  const open = (1 - 0.96 * overcast) * (1 - 0.5 * clamp((cloud - 0.1) * 1.2) * (1 - overcast))
  const gives = nightOpenness + (openness - nightOpenness) * rise(-0.13, 0.04, sunAltitude)
  for (let i = 0; i < 3; i++) {
    shade[i] = albedo * gives * bounced[i] * 0.5 * (above[i] + aside[i])
    sunny[i] = shade[i] + albedo * (sunColour[i] * open + moonColour[i])
  }
  develop(air, shade)
  develop(air, sunny)
  for (let i = 0; i < 3; i++) {
    light.fill[i] = shade[i] / seen
    light.beam[i] = Math.max(0, sunny[i] - shade[i]) / seen
  }
  airAt(air, 0, 0, 1, shade)
  develop(air, shade)
  airAt(air, air.sun.y, -air.sun.x, 0.05, sunny)
  develop(air, sunny)
  for (let i = 0; i < 3; i++) {
    light.zenith[i] = shade[i]
    light.horizon[i] = sunny[i]
    light.haze[i] = sunny[i]
  }
}
