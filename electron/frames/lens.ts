import { isDeviceName } from '../inference/devices.ts'
import { chooseDevice, type Trial, tryDevices } from '../inference/trial.ts'
import type { Canvas } from './canvas.ts'
import { captionOf } from './caption/caption.ts'
import { systemClock } from './clock.ts'
import type { Lens, LensOptions } from './contract.ts'
import { openRemote } from './diffusion/remote.ts'
import type { Maker } from './maker.ts'
import { findPack, shippedPack } from './packs/folders.ts'
import { readPack } from './packs/read_pack.ts'
import { openStream } from './stream.ts'
import type { Stream } from './stream_contract.ts'

export type OpenLensOptions = LensOptions & {
  /** The devices' trials, where somebody has made them already. */
  trials?: readonly Trial[]
  /** Where what the model is given is painted; in this thread unless told otherwise. */
  canvas?: Canvas
  /** Packs and devices change while the stream goes on; this hears of the steps. */
  onLoading?: (words: string) => void
}

/** Opens a lens on the wanted pack: the best device by trial, the model in a thread of its own. */
export async function openLens(options: OpenLensOptions): Promise<Lens & Pick<Stream, 'dreamLog'>> {
  try {
    return await openWanted(options)
  } catch (cause) {
    await options.canvas?.close?.()
    throw cause
  }
}

async function openWanted(options: OpenLensOptions): Promise<Lens & Pick<Stream, 'dreamLog'>> {
  const trials = [...(options.trials ?? (await tryDevices()))]
  const open = (pack: string, device: string) => openMaker(options, trials, pack, device)
  const { pack = '', device = '' } = options.settings ?? {}
  const stream = openStream({
    ...options,
    clock: systemClock,
    caption: captionOf,
    maker: await open(pack, device),
    // What failed is not tried again; the processor cannot be lost.
    reopen: () => {
      const lost = trials.findIndex((trial) => trial.name === stream.state.device && trial.name !== 'cpu')
      if (lost >= 0) trials[lost] = { ...trials[lost], ok: false, reason: 'was lost while it worked' }
      return open(stream.settings.pack, '')
    },
  })
  let switching: Promise<void> = Promise.resolve()
  return {
    ...stream,
    get settings() {
      return stream.settings
    },
    get state() {
      return stream.state
    },
    set(change) {
      const { pack, device } = stream.settings
      const settings = stream.set(change)
      if (settings.pack !== pack || settings.device !== device) {
        switching = switching
          .then(() => open(settings.pack, settings.device))
          .then(stream.switchTo)
          .catch((cause: Error) => stream.say('live', `the pack in hand stays: ${cause.message}`))
      }
      return settings
    },
    async close() {
      await switching
      await Promise.all([options.canvas?.close?.(), stream.close()])
    },
  }
}

async function openMaker(
  options: OpenLensOptions,
  trials: readonly Trial[],
  pack: string,
  wanted: string,
): Promise<Maker> {
  const folder = findPack(options.packsFolders, pack)
  options.onLoading?.(`loading ${pack || shippedPack}`)
  const found = await readPack(folder)
  if (!found.pack) throw new Error(`the pack ${found.title} cannot be used: ${found.problems.join('; ')}`)
  const { device, reason } = chooseDevice(trials, isDeviceName(wanted) ? wanted : undefined)
  return openRemote(found.pack, { device, reason, threads: options.threads })
}
