/** Where grain.wat finds what it is told, in bytes. */
export const places = {
  /** How four octaves are turned and shifted. */
  octaves: 0,
  clump: 192,
  coarse: 256,
  fine: 320,
  /** What was found at four places. */
  told: 384,
  /** Two groups of four places: on the way to the light with the tone, and three leans. */
  beside: 512,
  leans: 704,
  /** What the code itself needs. */
  constants: 880,
  weaves: 1_024,
  end: 65_536,
} as const
