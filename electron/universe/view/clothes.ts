import { activityOf, jobOf } from '../people/jobs.ts'

/** Dyes that an age can make: undyed hides first, then plant colours, then anything. */
const undyed = [0xa58b6a, 0x8c6f4e, 0xbfa682, 0x75604a, 0x96805f, 0xcdb694] as const
const plants = [
  0x9c4a32, 0x3f5c7a, 0x6f7a3c, 0xc49a4a, 0xb9a68a, 0x7a4a5a, 0x566b52, 0xd8cdb8, 0x8a5a3c, 0x4a4f63,
] as const
const sober = [0x2f3540, 0x4a4238, 0x5a5f66, 0x6b4b3e, 0x37493f, 0x7d7468, 0xb8b1a4, 0x28303c] as const
const modern = [
  0x2d5d8c, 0xb23a3a, 0xe2e4e6, 0x2b2f36, 0xd9a441, 0x3f7f6b, 0x7b5ea7, 0xc8ccd2, 0x54616e, 0xe07a5f,
] as const
const palettes = [undyed, undyed, plants, plants, plants, sober, modern] as const
const rich = [0x7a1f3d, 0x243b7a, 0x5b2a78, 0x1f5e4a, 0xb8862f] as const

export function clothesOf(
  fixed: number,
  era: number,
  wealth: number,
  job: number,
  activity: number,
): { upper: number; lower: number; hat: boolean } {
  const dyes = palettes[era]
  const fine = wealth > 90 && era > 1
  const upper = fine ? rich[(fixed >>> 3) % rich.length] : dyes[fixed % dyes.length]
  const lower = dyes[(fixed >>> 9) % Math.min(dyes.length, 6)]
  const sunny = activity === activityOf.farming || activity === activityOf.fishing || activity === activityOf.herding
  const hat = sunny || job === jobOf.priest || (fixed & 0x3000) === 0
  return { upper, lower, hat }
}
