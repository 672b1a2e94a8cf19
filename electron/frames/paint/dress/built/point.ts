import type { RowScript } from '../../sheet/row_script.ts'
import { place } from '../../sheet/row_script.ts'
import type { Bits, Four } from '../four/script.ts'
import { fieldBytes, scratchAt } from '../../sheet/layout.ts'

/**
 * A point of a building on its way from a place in the picture to a colour. One pass after another goes over a short stretch of a row and
 * hands on what it found in fields, of which each pixel of the stretch has one.
 */
const fields = [
  // Metres along the face and up it, height over the building's foot, how wide a pixel is there and what it covers along the face and up it.
  ...['u', 'v', 'high', 'foot', 'wide', 'tall'],
  // How the face stands to the light, its way along to it, how level it lies, how straight it is looked at, and how high the ray climbs.
  ...['lambert', 'alongLight', 'level', 'straight', 'climb'],
  // Light given back, tilts along and upward, how stained it is, and how rain ran.
  ...['red', 'green', 'blue', 'du', 'dv', 'stain', 'run'],
  // What comes off panes: the share that mirrors and how it leans, light of its own and the share that shines.
  ...['mirror', 'tilt', 'glowRed', 'glowGreen', 'glowBlue', 'glowShare'],
] as const

/** What holds for a face of a building, for a picture, and, last, for a row. */
const facts = [
  // The eye and its axes as the building has them; rays are for each metre ahead.
  ...['eyeRight', 'eyeForward', 'eyeUp', 'stepRight', 'stepForward'],
  ...['acrossRight', 'acrossForward', 'aboveRight', 'aboveForward'],
  // How a flat face is turned; a roof's two slopes are told apart by the side they are on.
  ...['normalRight', 'normalForward', 'normalUp', 'alongRight', 'alongForward', 'sideRight', 'sideForward', 'sideAt'],
  ...['uRight', 'uForward', 'uAt', 'vUp', 'vAt'],
  ...['lightRight', 'lightForward'],
  ...['cos', 'sin', 'houseX', 'houseY', 'houseZ'],
  // Of what is round or a spire.
  ...['halfWidth', 'halfDepth', 'low', 'narrowing', 'isCone', 'rise', 'round', 'spireFoot'],
  ...[
    'ownRed',
    'ownGreen',
    'ownBlue',
    'height',
    'floorMetres',
    'stainAt',
    'isSooty',
    'sootFrom',
    'sootTo',
    'isCoursed',
  ],
  // Openings: how many there are, how large, and of what their parts are made.
  ...['length', 'bays', 'floors', 'doorBay', 'doorHalf', 'doorTop', 'windowHalf', 'windowFoot', 'windowTop'],
  ...['windowEdge', 'barShare', 'isCrossed', 'shade', 'isFramed', 'frameRed', 'frameGreen', 'frameBlue', 'frameShare'],
  ...['isOpenDoor', 'doorGlow', 'isModern', 'sashRed', 'sashGreen', 'sashBlue', 'wallMirror', 'paneMirror'],
  ...['lit', 'isNetworked', 'isFramework', 'isFlaking', 'isHide', 'isPainted', 'isLogs'],
  // Whole numbers: lots of this building, of its stains, and of its windows.
  ...['seed', 'stoneSeed', 'seedRuns', 'seedSoot', 'seedFlakes', 'seedStraws', 'lotKey', 'lotWall', 'roofSeed'],
  // What holds for all of a picture: the light that falls on things, what glass throws back, and a whole number, its fires' lot.
  ...[
    'slope',
    'aboveUp',
    'lightUp',
    'fillRed',
    'fillGreen',
    'fillBlue',
    'beamRed',
    'beamGreen',
    'beamBlue',
    'wet',
    'snow',
  ],
  ...['zenithRed', 'zenithGreen', 'zenithBlue', 'horizonRed', 'horizonGreen', 'horizonBlue', 'night', 'emberSalt'],
  // The ray through the row's first pixel, and where that lies.
  ...['rayRight', 'rayForward', 'rayUp', 'row'],
] as const

export type Field = (typeof fields)[number]
export type Fact = (typeof facts)[number]

const fieldAt = new Map<string, number>(fields.map((name, at) => [name, at]))
export const factAt = Object.fromEntries(facts.map((name, at) => [name, at])) as Record<Fact, number>
export const factCount = facts.length

/** How far the beginning of the memory lies from that of the stretch: the last thing a pass is told. */
const scratch = 3

/** Reads and writes what is known of four points. */
export type Point = {
  script: RowScript
  told(name: Fact): Four
  toldBits(name: Fact): Bits
  /** Of these four, or of fours further on. */
  read(name: Field, fours?: number): Four
  write(name: Field, value: Four, fours?: number): void
  /** The first point of each of four fours. */
  readFirsts(name: Field): Four
}

export function pointOf(script: RowScript): Point {
  const wordsTo = (name: Field) => (scratchAt + (fieldAt.get(name) ?? 0) * fieldBytes) / 4
  return {
    script,
    told: (name) => script.told(factAt[name]),
    toldBits: (name) => script.told(factAt[name]).asBits(),
    read: (name, fours = 0) => script.look(scratch, wordsTo(name) + fours * 4),
    write: (name, value, fours = 0) => script.lay(value, scratch, wordsTo(name) + fours * 4),
    readFirsts: (name) => script.lookFirsts(scratch, wordsTo(name)),
  }
}

/** A pass over a stretch, four points at a time. */
export const alongStretch =
  (work: (point: Point) => void) =>
  (script: RowScript): void =>
    script.loop(place, 16, 1, () => work(pointOf(script)))

/** The same, four times four at once. */
export const alongSixteens =
  (work: (point: Point) => void) =>
  (script: RowScript): void =>
    script.loop(place, 64, 1, () => work(pointOf(script)))

/** Light given back. */
export type Tone = { red: Four; green: Four; blue: Four }

export const ownTone = ({ told }: Point): Tone => ({
  red: told('ownRed'),
  green: told('ownGreen'),
  blue: told('ownBlue'),
})

export const readTone = ({ read }: Point): Tone => ({ red: read('red'), green: read('green'), blue: read('blue') })

export function writeTone({ write }: Point, { red, green, blue }: Tone): void {
  write('red', red)
  write('green', green)
  write('blue', blue)
}

export const scaled = ({ red, green, blue }: Tone, factor: Four): Tone => ({
  red: red.times(factor),
  green: green.times(factor),
  blue: blue.times(factor),
})

export const mixed = (a: Four, b: Four | number, share: Four): Four =>
  share.script.four(b).minus(a).times(share).plus(a)

export const mixedIn = (
  tone: Tone,
  red: Four | number,
  green: Four | number,
  blue: Four | number,
  share: Four,
): Tone => ({
  red: mixed(tone.red, red, share),
  green: mixed(tone.green, green, share),
  blue: mixed(tone.blue, blue, share),
})

/** A tone that may be put anew where only some points need it. */
export const kept = ({ script }: Point, { red, green, blue }: Tone): Tone => ({
  red: script.keep(red),
  green: script.keep(green),
  blue: script.keep(blue),
})

export function put({ script }: Point, to: Tone, { red, green, blue }: Tone): void {
  script.put(to.red, red)
  script.put(to.green, green)
  script.put(to.blue, blue)
}
