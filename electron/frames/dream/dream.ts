import { type Canvas, canvasHere } from '../canvas.ts'
import type { DiffuseJob } from '../diffusion/diffuser.ts'
import type { PromptBlend } from '../diffusion/text.ts'
import { createSlots, type Generated, type Slot } from '../generated.ts'
import type { Maker } from '../maker.ts'
import type { Recipe } from '../recipe.ts'
import { thumbnailOf } from '../stages/drift.ts'
import { emptyFlow, type Flow, flowOfMotion, latentFlow, type Motion } from '../stages/flow.ts'
import { fingerprintOf } from '../stages/fingerprint.ts'
import { composeSource, toPicture } from '../stages/source.ts'
import { addGrain, type Palette, paletteOf, pinColours, sharpen } from '../stages/steady.ts'
import { bloom, bloomFrames, coverFrames } from './bloom.ts'
import { decayOf, type Vitals, vitalsOf } from './decay.ts'
import { departFrom } from './departure.ts'
import { beginFlight, type Flight, wordsOf } from './flight.ts'
import { createHistory } from './history.ts'
import { seedPicture } from './seed_picture.ts'

/** All that decides the next frame of a dream, besides the frames before it. A list of these, by frame, replays it. */
export type DreamStep = { recipe: Recipe; motion: Motion; prompt: PromptBlend; negative: string }

export type DreamFrame = Generated & {
  frame: number
  vitals: Vitals
  toPrevious: number
  toHundredAgo: number
  /** What moved between the last frame and this one. */
  flow: Flow
  /** Why a seed was called for, where one was. */
  spark: string | null
  /** What this frame was told: a log of these replays the dream. */
  step: DreamStep
}

export type Dream = {
  readonly frame: number
  readonly sparks: number
  next(step: () => DreamStep): Promise<DreamFrame>
}

const seedStrength = 0.95
const seedStepsLeast = 4
/** A seed is made beside the stream, and blooms so many frames after it was called for: always the same, so that a replay agrees. */
const seedFrames = 10
const pinStrength = 0.12
const grainAmount = 0.02
const sharpness = 0.12
/** How long a flight goes on after the next one was called for: there must be something to see in it until the new one covers it. */
const framesAfter = seedFrames + bloomFrames

/**
 * The endless loop: each frame is moved, steadied and imagined anew. When the picture decays, a seed is made from the words alone and
 * blooms from the middle.
 */
export function createDream(
  maker: Maker,
  from: Pick<Generated, 'picture' | 'width' | 'height'> | null = null,
  canvas: Canvas = canvasHere(),
): Dream {
  const slots = createSlots(maker.pack.pixelsPerLatent)
  const history = createHistory()
  let flow = emptyFlow(from?.width ?? 2, from?.height ?? 2)
  let picture: Uint8ClampedArray | null = from ? from.picture.slice() : null
  let seed: Uint8ClampedArray | null = null
  let wanted: Palette | null = null
  let begun: Vitals | undefined
  const isPainter = maker.pack.manifest.begins_with === 'shapes'
  let flight: Flight | undefined = isPainter && from ? departFrom(from) : undefined
  let nextFlight: Flight | undefined
  /** Goes on until the next one is all there is. */
  let leaving: Flight | undefined
  let blooming = bloomFrames + coverFrames
  let coming: { due: number; seed: Promise<Uint8ClampedArray> } | null = null
  let frame = 0
  let sparks = 0

  function sizeTo({ width, height }: Recipe): void {
    if (flow.width === width && flow.height === height) return
    if (picture) picture = resized(picture, flow.width, flow.height, width, height)
    seed = null
    coming = null
    blooming = bloomFrames + coverFrames
    flow = emptyFlow(width, height)
  }

  /** A picture of the words: painted over shapes that they call for, or drawn strongly from clouds of colour. Should the model fail, what it began with. */
  async function makeSeed(step: DreamStep): Promise<Uint8ClampedArray> {
    const { recipe } = step
    const slot = slots.take(recipe.width, recipe.height)
    const words = wordsOf(step.prompt)
    if (isPainter) {
      const begun = await beginFlight(canvas, recipe, words, step.motion, { frame, framesAfter })
      nextFlight = begun.flight
      composeSource(slot.source, begun.shapes, null, null, 0)
    } else seedPicture(slot.source, recipe.width, recipe.height, recipe.seed, frame)
    const made = new Uint8ClampedArray(recipe.width * recipe.height * 4)
    const strongly = isPainter ? {} : { steps: Math.max(seedStepsLeast, recipe.steps), strength: seedStrength }
    await maker.make(() => jobOf(step, slot, [0x5eed, frame], { ...strongly, noiseFrom: null }))
    toPicture(slot.output, made)
    if (decayOf(vitalsOf(made, recipe.width, recipe.height))) toPicture(slot.source, made)
    slots.give(slot)
    return made
  }

  async function prepare(slot: Slot, step: DreamStep, from: Uint8ClampedArray): Promise<void> {
    const { recipe, motion } = step
    flowOfMotion(motion, flow)
    composeSource(slot.source, null, from, flow, 1)
    latentFlow(flow, maker.pack.pixelsPerLatent, slot.noiseFrom)
    if (flight) return flyOn(slot, step, flight, from)
    if (seed && blooming < bloomFrames) {
      toPicture(slot.source, from)
      bloom(from, seed, recipe.width, recipe.height, blooming++)
      composeSource(slot.source, from, null, null, 0)
    }
    if (wanted) pinColours(slot.source, wanted, pinStrength)
    addGrain(slot.source, recipe.seed, frame, grainAmount)
    sharpen(slot.source, recipe.width, recipe.height, sharpness)
  }

  /** The flight before goes on, or what was dreamt goes on growing; the new scene blooms in its middle, and soon it is all there is. */
  async function flyOn(
    slot: Slot,
    { recipe, motion, prompt }: DreamStep,
    flight: Flight,
    from: Uint8ClampedArray,
  ): Promise<void> {
    flight.fly(motion)
    if (blooming >= bloomFrames + coverFrames) leaving = undefined
    leaving?.fly(motion)
    const words = wordsOf(prompt)
    const [shapes, left] = await Promise.all([flight.look(recipe, words), leaving?.look(recipe, words)])
    if (blooming >= bloomFrames + coverFrames) return composeSource(slot.source, shapes, null, null, 0)
    if (left) from.set(left)
    else toPicture(slot.source, from)
    bloom(from, shapes, recipe.width, recipe.height, blooming++)
    composeSource(slot.source, from, null, null, 0)
  }

  /** The colours of the newest seed are the ones to hold, and its life what the picture is measured by. */
  function adopt(made: Uint8ClampedArray, slot: Slot): void {
    begun = vitalsOf(made, flow.width, flow.height)
    composeSource(slot.source, made, null, null, 0)
    wanted = paletteOf(slot.source)
  }

  async function welcomeSeed(slot: Slot): Promise<void> {
    if (!coming || frame < coming.due) return
    seed = await coming.seed
    coming = null
    adopt(seed, slot)
    leaving = flight
    flight = nextFlight
    blooming = 0
    history.forget()
  }

  /** Why the picture needs help; null while it lives or help is on its way. */
  function sparkFor(vitals: Vitals, words: string): string | null {
    if (coming || blooming < bloomFrames + (flight ? coverFrames : 0)) return null
    if (flight?.isOver) return 'arrived'
    if (flight && flight.words !== words) return 'new words'
    // A flight leads to where there may be less to see. It is left for another, unless all that its words call for is so.
    const isDull = flight && begun && !decayOf(begun) ? decayOf(vitals) : null
    return isDull ?? decayOf(vitals, begun) ?? (history.isStuck ? 'stuck' : null)
  }

  return {
    get frame() {
      return frame
    },
    get sparks() {
      return sparks
    },
    async next(step) {
      const told = step()
      const { width, height } = told.recipe
      sizeTo(told.recipe)
      const began = performance.now()
      const slot = slots.take(width, height)
      // Words may still change until the model's turn comes; the first picture takes them as they are.
      let asked = told
      const latest = picture ? () => ({ ...told, ...saidIn(step()) }) : () => told
      const current = picture ?? (await makeSeed(told))
      if (!picture) flight = nextFlight
      picture = current
      if (!wanted) adopt(current, slot)
      await welcomeSeed(slot)
      await prepare(slot, told, current)
      const prepared = performance.now()
      const making = maker.make(() => {
        asked = latest()
        return jobOf(asked, slot, [0, frame], { noiseFrom: slot.noiseFrom })
      })
      for (const flying of [flight, leaving]) flying?.expect(told.motion, told.recipe, wordsOf(told.prompt))
      const report = await making
      const finishing = performance.now()
      toPicture(slot.output, current)
      slots.give(slot)
      const made = current.slice()
      const digest = fingerprintOf(made)
      const vitals = vitalsOf(current, width, height)
      const distances = history.note(thumbnailOf(current, width, height))
      const spark = sparkFor(vitals, wordsOf(asked.prompt))
      if (spark) {
        sparks++
        coming = { due: frame + seedFrames, seed: makeSeed(asked) }
        // Whoever waits for the seed hears of a failure; until then it must not end the process.
        coming.seed.catch(() => undefined)
      }
      return {
        picture: made,
        width,
        height,
        digest: await digest,
        drift: 0,
        crispness: maker.pack.manifest.crispness,
        words: asked.prompt.map(({ words }) => words).join(' → '),
        milliseconds: { move: prepared - began, ...report.milliseconds, finish: performance.now() - finishing },
        seen: null,
        frame: frame++,
        vitals,
        ...distances,
        flow,
        spark,
        step: asked,
      }
    },
  }
}

function saidIn({ prompt, negative }: DreamStep): Pick<DreamStep, 'prompt' | 'negative'> {
  return { prompt, negative }
}

function jobOf(
  { recipe, prompt, negative }: DreamStep,
  slot: Slot,
  frame: readonly [number, number],
  change: Partial<DiffuseJob>,
): DiffuseJob {
  const { source, output } = slot
  return { ...recipe, prompt, negative, source, output, frame, noiseFrom: null, ...change }
}

function resized(from: Uint8ClampedArray, width: number, height: number, toWidth: number, toHeight: number) {
  const source = new Uint32Array(from.buffer)
  const made = new Uint32Array(toWidth * toHeight)
  for (let y = 0, i = 0; y < toHeight; y++) {
    const row = Math.floor((y * height) / toHeight) * width
    for (let x = 0; x < toWidth; x++, i++) made[i] = source[row + Math.floor((x * width) / toWidth)]
  }
  return new Uint8ClampedArray(made.buffer)
}
