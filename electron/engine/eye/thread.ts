import type { LensFrame, Showing } from '../../frames/contract.ts'
import { paintBlockout } from '../../frames/paint/painter.ts'
import { wholePicture } from '../../frames/framing.ts'
import type { Camera } from '../../frames/scene.ts'
import type { Trial } from '../../inference/trial.ts'
import type { World } from '../../universe/world.ts'
import { Problem } from '../../wire/problem.ts'
import { type Clock, goLive, liveClock, play, positionAt, seekTo, settle } from '../clock.ts'
import type { Edge } from '../life/contract.ts'
import { openHome } from '../record.ts'
import { insideThread } from '../workers/inside.ts'
import { createAlbum } from './album.ts'
import type { EyeAsks, EyeGiven, EyeTells, Snapshot } from './contract.ts'
import { openGlass } from './glass.ts'
import { cameraFor, conditionOf, frameToTell, troubleOf } from './answers.ts'
import { createPicker } from './pick.ts'
import { crowdAround, openPlace, type Place, settleCamera } from './place.ts'
import { createPursuit } from './pursuit.ts'
import { seldom } from './seldom.ts'
import { encodeStill } from './still.ts'
import { createView } from './view.ts'

/** The eye of one window: where it is in time and space, what it looks at, and the lens it looks through. */
const { given, answer, end } = insideThread<EyeGiven>()
const home = openHome(given.home, 'share')
const devices = Promise.withResolvers<Trial[]>()
const glass = openGlass({
  ...given,
  trials: devices.promise,
  onFrame: tellFrame,
  onState: (state) => tell('lens', state),
  onCondition: tellCondition,
  onTrouble: tellTrouble,
})
const pick = createPicker()
const album = createAlbum()
const pursuit = createPursuit()
const see = createView()

const momentMsMin = 33
const crowdMsMin = 250
/** A step aside brings others into sight. */
const stirMetres = 1.5
const [saysMoment, saysCrowd, saysCondition] = [seldom(momentMsMin - 4), seldom(crowdMsMin), seldom(0)]
const noEdge: Edge = { tick: 0, epoch: 0, people: 0, atMs: 0, running: false, ticksPerSecond: 0 }

let place: Place | undefined
let edge = noEdge
let clock: Clock = liveClock()
let camera: Camera | undefined
let free = wholePicture
/** The last seek that the window asked for; what it shows carries this number. */
let generation = 0
/** Counts every change of place or time, so that a seek overtaken by another is dropped. */
let turn = 0
let scrubbing = false
let showing: Showing | undefined
let seeking: { tick: number; stop: AbortController } | undefined
let lastLookMs = performance.now()
let isUnderWay = false

const { tell } = answer<EyeAsks, EyeTells>({
  async open({ universe, edge: first }) {
    // One that was told of it while it woke has it open already.
    if (place?.universe !== universe) {
      place?.close()
      place = openPlace(home, universe, () => free)
    }
    edge = first
    clock = liveClock()
    camera = undefined
    pursuit.forget()
    turn++
    await comeTo(place, first.tick, new AbortController().signal)
    look('asked')
    return { tick: first.tick }
  },
  shut() {
    place?.close()
    place = undefined
    showing = undefined
    tellCondition()
  },
  devices: (trials) => devices.resolve(trials),
  edge(next) {
    edge = next
    clock = settle(clock, edge, Date.now())
  },
  play(change) {
    clock = play(clock, change, edge, Date.now())
    scrubbing = false
    look('asked')
  },
  live() {
    clock = goLive(clock)
    turn++
    scrubbing = false
    look('asked')
    return { tick: edge.tick }
  },
  async seek({ tick, fraction, precision, generation: asked }) {
    const here = opened()
    const startMs = performance.now()
    if (asked !== null && asked < generation) return { tick, generation: asked, seekMs: 0, stale: true }
    if (asked !== null) generation = asked
    const mine = ++turn
    scrubbing = precision === 'coarse'
    clock = { ...seekTo(clock, { tick: Math.min(tick, edge.tick), fraction }, Date.now()), playing: false }
    const found = await comeTo(here, Math.min(tick, edge.tick), new AbortController().signal, precision === 'coarse')
    look('asked')
    const stale = mine !== turn
    const stateHash = precision === 'exact' && !stale && found ? here.reader.stateHash(found) : undefined
    return {
      tick: here.moment?.tick ?? tick,
      generation: asked ?? generation,
      stateHash,
      seekMs: performance.now() - startMs,
      stale,
    }
  },
  camera(next) {
    const { world } = momentIn(opened())
    camera = settleCamera(world, next)
    pursuit.forget()
    look()
  },
  follow(wish) {
    pursuit.follow(wish)
    look()
  },
  free: (part) => void (free = part),
  async direct(direction) {
    const here = opened()
    const { fraction } = positionAt(clock, edge, Date.now())
    camera = cameraFor(here, momentIn(here).world, fraction, direction)
    pursuit.forget()
    look('asked')
    return { camera }
  },
  words: (steering) => glass.steer(steering),
  set: (change) => glass.set(change),
  get: () => glass.settings(),
  async still({ width, height, steps }) {
    if (!showing) throw new Problem('no universe', 'there is nothing to see yet: open a universe first')
    const startMs = performance.now()
    const made = await glass.still(showing, { width, height, steps })
    const rgba = made ?? paintBlockout(showing.scene, { width, height, dress: 'whole' }).colour
    return await encodeStill({ rgba, width, height }, startMs)
  },
  async pick({ x, y, seen }) {
    if (!showing) throw new Problem('no universe', 'there is nothing to see yet: open a universe first')
    const here = opened()
    if (!seen) return pick(momentIn(here).world, showing.scene, { x, y })
    // The picture under the hand may be older than the moment and the camera in hand.
    const tick = Math.floor(seen.tick)
    const { world } = here.moment?.tick === tick ? here.moment : await here.reader.at(tick)
    return pick(world, here.draw(world, seen.tick - tick, seen.camera), { x, y })
  },
  likeness: ({ universe, tick }) => album.shown(universe, tick),
  inView: () => showing?.scene.people.map((figure) => figure.id) ?? [],
  async close() {
    clearInterval(watching)
    await glass.close()
    place?.close()
    home.close()
    end()
  },
})

tellCondition()
glass.onWanted(look)
const watching = setInterval(watch, momentMsMin)

/** Between frames: people go on, a follower keeps up, the window hears of the moment. */
function watch(): void {
  if (!place) return
  clock = settle(clock, edge, Date.now())
  look()
}

/** Shows the present moment of this window, when the lens has room for it. A window that asked for it hears of it before its answer. */
function look(why?: 'asked'): void {
  if (!place) return
  const wanted = positionAt(clock, edge, Date.now())
  if (place.moment?.tick !== wanted.tick) void come(place, wanted.tick)
  const { moment } = place
  if (!moment) return
  // A seek under way: what is in hand stays until it is there.
  const fraction = moment.tick === wanted.tick ? wanted.fraction : 0
  camera = movedCamera(place, moment.world, fraction)
  album.stand(camera, performance.now())
  tellSnapshot(album.due(performance.now()))
  tellMoment(place, fraction, why === 'asked')
  tellCrowd(place, moment.world, fraction)
  tellCondition()
  if (!glass.hasRoom()) return
  const isModel = glass.isModel()
  showing = see(place, moment, { fraction, camera, generation, scrubbing, isModel })
  glass.show(showing)
}

function movedCamera(here: Place, world: World, fraction: number): Camera {
  const nowMs = performance.now()
  const seconds = (nowMs - lastLookMs) / 1_000
  lastLookMs = nowMs
  const standing = camera ?? here.director.beautiful(world)
  return pursuit.move(here, world, fraction, standing, seconds)
}

/** Goes on living with the clock: one seek at a time, the newest wish next. */
async function come(here: Place, tick: number): Promise<void> {
  if (seeking) return
  const stop = new AbortController()
  seeking = { tick, stop }
  try {
    await comeTo(here, tick, stop.signal, scrubbing)
  } catch (error) {
    if (place === here && !stop.signal.aborted) tellTrouble(error)
  } finally {
    seeking = undefined
  }
}

async function comeTo(here: Place, tick: number, signal: AbortSignal, coarse = false): Promise<World | undefined> {
  const mine = turn
  const moment = await (coarse ? here.reader.near(tick, { signal }) : here.reader.at(tick, { signal }))
  if (place !== here || mine !== turn) return undefined
  here.hold(moment)
  return moment.world
}

function opened(): Place {
  if (!place) throw new Problem('no universe', 'no universe is open in this window: open one first')
  return place
}

function momentIn({ moment }: Place): { world: World; tick: number } {
  if (!moment) throw new Problem('busy', 'the first moment is still being fetched: ask again in a moment')
  return moment
}

function tellFrame(frame: LensFrame): void {
  tellSnapshot(camera && album.take(frame, camera, performance.now()))
  tell('frame', frameToTell(frame))
  tellUnderWay()
}

function tellSnapshot(snapshot: Snapshot | undefined): void {
  if (snapshot) tell('snapshot', snapshot)
}

function tellUnderWay(): void {
  if (isUnderWay) return
  isUnderWay = true
  tell('underWay', null)
}

function tellMoment({ universe, moment }: Place, fraction: number, isAwaited: boolean): void {
  if (!moment || !camera) return
  const { tick, summary } = moment
  const { playing, mode } = clock
  const { running } = edge
  const minute = Math.round(fraction * 60)
  const ticksPerSecond = mode === 'live' ? edge.ticksPerSecond : clock.ticksPerSecond
  const now = { universe, tick, liveTick: edge.tick, playing, ticksPerSecond, running, camera }
  const say = () => tell('moment', { event: 'moment', ...now, generation, fraction, summary })
  saysMoment(JSON.stringify([minute, mode, now]), say, isAwaited)
}

function tellCrowd({ moment }: Place, world: World, fraction: number): void {
  if (!moment || !camera) return
  const from = camera
  const scene = showing?.scene
  const whereabouts = [from, scene?.camera].flatMap(
    (at) => at && [at.x, at.y, at.z].map((m) => Math.round(m / stirMetres)),
  )
  const key = [moment.tick, Math.round(fraction * 8), ...whereabouts, scene?.tick].join()
  saysCrowd(key, () => tell('crowd', crowdAround(world, fraction, from, scene)))
}

/** One sentence for where the window stands, told when it changes. */
function tellCondition(): void {
  const next = conditionOf(place, glass, clock, edge)
  saysCondition(JSON.stringify(next), () => tell('stream', { event: 'stream', ...next }))
}

function tellTrouble(error: unknown): void {
  tellUnderWay()
  tell('stream', troubleOf(error))
}
