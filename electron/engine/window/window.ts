import type { EngineEvent } from '../../wire/events.ts'
import { type Answers, hostChannel } from '../../wire/host.ts'
import type { EyeFrame, EyeTells, Snapshot } from '../eye/contract.ts'
import type { Edge } from '../life/contract.ts'
import { problemOf } from '../problems.ts'
import { encoderAnswers } from './encoders.ts'
import { openFiles } from './files.ts'
import { createHaste } from './haste.ts'
import { houseAnswers } from './house.ts'
import { lensAnswers } from './lens.ts'
import { recallAnswers } from './recall.ts'
import type { Pane, WindowOptions } from './pane.ts'
import { timeAnswers } from './time.ts'
import { universeAnswers } from './universes.ts'

export type Window = {
  tell(event: EngineEvent): void
  edge(universe: string, edge: Edge): void
  close(): Promise<void>
}

export function openWindow(options: WindowOptions): Window {
  const { house, channel, eye } = options
  const pane: Pane = {
    house,
    eye,
    universe: null,
    jump: Number.MAX_SAFE_INTEGER,
    haste: createHaste(house),
    condition: null,
    asking: new AbortController(),
    tell: (event) => host.tell(event),
  }
  const files = openFiles(pane)
  const answers: Answers = plainly({
    ...houseAnswers(pane, options.capabilities),
    ...universeAnswers(pane),
    ...files.answers,
    ...timeAnswers(pane),
    ...lensAnswers(pane),
    ...recallAnswers(pane),
    ...encoderAnswers(pane),
  })
  const host = hostChannel(channel, answers, (error) => house.log.error(error))
  house.watchers.add(pane)
  eye.listen({
    onTell: hear,
    onWorker: (worker, state, words) => {
      house.log[state === 'died' || state === 'given up' ? 'error' : 'info']({ worker, state }, words)
      host.tell({ event: 'worker', worker, state, words })
    },
  })

  function hear<N extends keyof EyeTells & string>(told: N, news: EyeTells[N]): void {
    if (told === 'frame') showFrame(news as EyeFrame)
    else if (told === 'snapshot') keepPicture(news as Snapshot)
    else if (told === 'underWay') house.memory.begin()
    else {
      if (told === 'stream') {
        pane.condition = news as EyeTells['stream']
        pane.haste.hear(pane.condition.state)
      }
      host.tell(news as EngineEvent)
    }
  }

  /** A picture that could not be kept is one that will not be found: the next is seconds away. */
  function keepPicture({ universe, camera, likeness, ...when }: Snapshot): void {
    const picture = { universe, ...when, camera: JSON.stringify(camera), ...likeness }
    house.memory.ask('picture', picture).catch((error) => house.log.warn(error))
  }

  function showFrame(frame: EyeFrame): void {
    const { milliseconds: ms } = frame
    const sum = (...names: string[]) => names.reduce((total, one) => total + (ms[one] ?? 0), 0)
    host.show({
      header: {
        kind: frame.kind,
        format: frame.format,
        interpolated: frame.interpolated,
        generation: frame.generation,
        tick: frame.tick,
        camera: frame.camera,
        width: frame.width,
        height: frame.height,
        universe: frame.universe,
        digest: frame.digest.slice(0, 32) || noDigest,
        sceneMs: sum('paint', 'source', 'move', 'steady'),
        diffuseMs: sum('text', 'encode', 'denoise', 'decode'),
        finishMs: sum('finish', 'send'),
        drift: frame.drift,
      },
      picture: frame.bytes,
    })
  }

  return {
    tell: host.tell,
    edge(universe, edge) {
      if (universe === pane.universe) void eye.ask('edge', edge).catch(() => {})
    },
    async close() {
      house.watchers.delete(pane)
      pane.haste.leavePresent()
      await files.close()
      await eye.close('close')
    },
  }
}

/** Of a frame that no model made. */
const noDigest = '0'.repeat(32)

/** Whatever a room threw reaches the window in the words of the wire. */
function plainly(answers: Answers): Answers {
  const wrapped = Object.entries(answers).map(([name, answer]) => [
    name,
    async (input: never, signal: never) => {
      try {
        return await (answer as (input: never, signal: never) => unknown)(input, signal)
      } catch (error) {
        throw problemOf(error) ?? error
      }
    },
  ])
  return Object.fromEntries(wrapped) as Answers
}
