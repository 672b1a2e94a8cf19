/** Where grain.wat finds what it is told, in bytes. */
export const places = {
  /** How four octaves are turned and shifted. */
  octaves: 0,
  /** What the code itself needs. */
  constants: 512,
  weaves: 1_024,
  end: 65_536,
} as const
