import { create } from 'zustand'
import type { Camera, Chip, Moment } from '../../electron/wire/values.ts'
import { ask, call, explainProblem, report } from '../app/link.ts'
import { notify } from '../notices/notices.ts'
import { lookThroughModel, wake } from '../stream/lens.ts'
import { shownTick, useClock } from '../timeline/clock.ts'
import { loadMarkers } from '../timeline/markers.ts'
import { goTo } from '../timeline/transport.ts'
import { words } from '../words/en.ts'
import { Problem } from '../../electron/wire/problem.ts'

type Phase = 'idle' | 'understanding' | 'searching' | 'steering' | 'arrived' | 'alike' | 'nothing' | 'failed'

type Prompt = {
  text: string
  chips: Chip[]
  /** Chips the user took away: their places in the list. */
  dropped: number[]
  /** What is left of the words when the chips are taken out: how the picture should look. */
  style: string
  suggestions: string[]
  phase: Phase
  told: string
  why: string[]
  nearest: Moment[]
  /** Whether what was not found may be waited for. */
  mayCome: boolean
  /** The words that the model's picture goes by now. */
  worn: string
  /** Whether the sheet about looks lies open. */
  looking: boolean
  focusWanted: boolean
}

export const usePrompt = create<Prompt>(() => ({
  text: '',
  chips: [],
  dropped: [],
  style: '',
  suggestions: [],
  phase: 'idle',
  told: '',
  why: [],
  nearest: [],
  mayCome: false,
  worn: '',
  looking: false,
  focusWanted: false,
}))

const restMs = 180
const alikeMax = 6
export const blendFramesUsual = 12
/** Of the questions and of the journeys that are under way only the newest counts, each among its own. */
let questions = 0
let journeys = 0
let timer: ReturnType<typeof setTimeout> | undefined

export function typePrompt(text: string): void {
  usePrompt.setState({ text, dropped: [], phase: 'idle', told: '', why: [], nearest: [] })
  clearTimeout(timer)
  timer = setTimeout(() => void understand(text), restMs)
}

/** Reads the words as they are typed; only the answer to the newest question counts, and a failure here is no news. */
async function understand(text: string): Promise<void> {
  const clock = useClock.getState()
  if (!clock.universe) return
  const mine = ++questions
  const question = { universe: clock.universe.id, words: text, tick: Math.floor(shownTick(clock)) }
  const [read, suggestions] = await Promise.allSettled([
    text.trim() ? call('recall.understand', question) : { chips: [], style: '' },
    call('recall.suggest', question),
  ])
  if (mine !== questions) return
  if (read.status === 'fulfilled') usePrompt.setState({ chips: read.value.chips, style: read.value.style })
  if (suggestions.status === 'fulfilled') usePrompt.setState({ suggestions: suggestions.value.slice(0, 8) })
}

export function suggestNow(): void {
  void understand(usePrompt.getState().text)
}

export function dropChip(at: number): void {
  usePrompt.setState(({ dropped }) => ({ dropped: [...dropped, at] }))
}

/** Goes where the words lead; what has not happened yet can be waited for. */
export async function jump(text = usePrompt.getState().text, aheadDays?: number): Promise<void> {
  const universe = useClock.getState().universe?.id
  if (!universe || !text.trim()) return
  const mine = ++journeys
  const from = here()
  usePrompt.setState({ phase: 'searching', told: '', why: [], nearest: [] })
  try {
    const found = await call('recall.jump', {
      universe,
      words: text,
      drop: usePrompt.getState().dropped,
      aheadDays,
    })
    if (mine !== journeys) return
    usePrompt.setState({
      phase: found.found ? 'arrived' : 'nothing',
      told: found.caption,
      why: found.why,
      mayCome: found.mayCome,
      nearest: found.nearest.slice(0, 5),
    })
    if (found.found) origin ??= from
    if (found.found && found.words) usePrompt.setState({ worn: found.words })
    if (found.found) {
      useClock.setState({ scrubTick: null, playing: false })
      wake()
    }
    void loadMarkers(universe)
  } catch (problem) {
    if (mine !== journeys) return
    const cancelled = problem instanceof Problem && problem.code === 'cancelled'
    usePrompt.setState({ phase: cancelled ? 'idle' : 'failed', told: cancelled ? '' : explainProblem(problem) })
  }
}

/** Other moments like the one shown, and other pictures like the one seen. */
export async function findAlike(): Promise<void> {
  const clock = useClock.getState()
  if (!clock.universe) return
  const mine = ++journeys
  usePrompt.setState({ phase: 'searching', told: '', why: [], nearest: [] })
  try {
    const question = { universe: clock.universe.id, tick: Math.floor(shownTick(clock)), limit: alikeMax }
    const { moments } = await call('recall.similar', question)
    if (mine !== journeys) return
    const told = moments.length > 0 ? '' : words.prompt.noneAlike
    usePrompt.setState({ phase: 'alike', told, nearest: moments })
  } catch (problem) {
    if (mine === journeys) usePrompt.setState({ phase: 'failed', told: explainProblem(problem) })
  }
}

/** Goes to a moment of a list; one that was found by its picture, or marked, is seen as it was seen then. */
export async function visit({ tick, camera }: Pick<Moment, 'tick'> & { camera?: Camera | null }): Promise<void> {
  await goTo(tick)
  if (camera) await ask('lens.camera', { camera })
}

/** Gives the words to the lens without going anywhere: how the picture looks, from the next frame on. */
export async function steer(text: string, blendFrames = blendFramesUsual): Promise<void> {
  usePrompt.setState({ phase: 'steering', told: '' })
  const done = await ask('lens.words', { words: text, blendFrames })
  usePrompt.setState(({ worn }) => ({ phase: 'idle', told: done ? text : '', worn: done ? text.trim() : worn }))
  if (done && text.trim() !== '') await lookThroughModel()
}

export async function cancelJump(): Promise<void> {
  journeys++
  usePrompt.setState({ phase: 'idle', told: '' })
  await call('recall.cancel', {}).catch(report)
}

/** What lies open above the line is put away: the looks first, then what was said of a wish; one that is under way goes on. */
export function dismiss(): void {
  if (usePrompt.getState().looking) return usePrompt.setState({ looking: false })
  dismissOutcome()
}

export function dismissOutcome(): void {
  const { phase } = usePrompt.getState()
  if (phase !== 'searching' && phase !== 'steering') usePrompt.setState({ phase: 'idle' })
}

export const goBack = () => takeTurn('back')
export const goForward = () => takeTurn('forward')

type Direction = 'back' | 'forward'
const turnsMax = 8
let turns: Promise<void> = Promise.resolve()
let turnsWaiting = 0

/** One after another: a turn that is overtaken by the next would end where nobody asked to be. A key that is held down asks for no more than a few. */
async function takeTurn(direction: Direction): Promise<void> {
  if (turnsWaiting === turnsMax) return
  turnsWaiting++
  turns = turns.then(() => turn(direction)).finally(() => turnsWaiting--)
  await turns
}

async function turn(direction: Direction): Promise<void> {
  const came = await ask('recall.back', { direction })
  if (!came) return
  if (came.tick !== null) return useClock.setState({ scrubTick: null, playing: false })
  // The engine knows where the jumps led; where the first of them was made from, the window does.
  if (direction === 'back' && origin?.universe === useClock.getState().universe?.id) {
    const before = origin
    origin = null
    if (before) return visit(before)
  }
  notify({ passing: true, kind: 'finished', title: words.prompt.noJump[direction], words: '' })
}

type Origin = { universe: string | undefined; tick: number; camera: Camera | null }
let origin: Origin | null = null

function here(): Origin {
  const clock = useClock.getState()
  return { universe: clock.universe?.id, tick: Math.floor(shownTick(clock)), camera: clock.camera }
}
