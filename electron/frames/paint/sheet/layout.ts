/**
 * Where everything lies in the memory of a sheet, in bytes. First how far each of four pixels lies from the first, which are every second,
 * what holds for a pass, and the numbers that passes are made of.
 */
export const lanesAt = 0
export const secondsAt = 16
export const threesAt = 32
export const givenAt = 64
export const givenCount = 112
export const constantsAt = 512

/** What light leaves on film: by how bright a light is, and by how much of it comes back. */
export const lightsAt = 16_384
export const burntAt = 18_944

/** Fields of a stretch of a row; their length keeps them out of each other's way. */
export const stretchPixels = 64
export const fieldBytes = 272
export const scratchAt = 53_248

/** A room's lamps and windows. */
export const lampsAt = 60_416
export const lampCount = 128

export const noiseAt = 65_536
