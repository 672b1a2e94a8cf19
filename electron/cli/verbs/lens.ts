import type { Command } from 'commander'
import { findUniverse, runErrand } from '../../engine/errands/errand.ts'
import { makeDream, makeFrame, makeRun, type RunResult } from '../../engine/errands/pictures.ts'
import { Problem } from '../../wire/problem.ts'
import { readNumber } from '../numbers.ts'
import { refuseUnusableFolder, refuseUnwritable } from '../out.ts'
import { settingOf, type Setting } from '../verb.ts'

type LensOptions = { words: string; pack: string; size: string; steps: string; seed: string; threads: string }
type FrameOptions = LensOptions & { at: string; camera?: string; plain?: boolean; out: string }
type StreamOptions = LensOptions & { at?: string; camera?: string; dream?: string; frames: string; out: string }

/** Pictures from a script. */
export function addLensVerbs(program: Command): void {
  withLens(program.command('frame').argument('<universe>').description('one picture of a moment'), '1280x720')
    .requiredOption('--at <moment>')
    .option(
      '--camera <camera>',
      "overview, street, group, portrait, one of these and a person's number, a kind of place such as harbour, or x,y,z,heading,pitch,fov",
    )
    .option('--plain', 'the blockout, without any model')
    .requiredOption('--out <file>', 'a PNG file')
    .action(async (universe: string, options: FrameOptions, command: Command) => {
      const setting = settingOf(command)
      const look = lookFrom(options, setting)
      refuseUnwritable(options.out)
      const result = await inUniverse(setting, universe, (found) =>
        makeFrame({
          ...found,
          ...look,
          at: options.at,
          camera: options.camera,
          plain: options.plain ?? false,
          out: options.out,
        }),
      )
      setting.output.give(result, () => [
        `${result.width}×${result.height} in ${result.ms.toFixed(0)} ms with ${result.pack || 'no pack'} on ${result.device}: ${options.out}`,
        result.caption,
        result.digest,
      ])
    })

  withLens(
    program
      .command('stream')
      .argument('[universe]')
      .description('a run of frames, as pictures in a folder or as a film'),
  )
    .option('--dream <words>', 'the endless dream of these words instead of a universe')
    .option('--at <moment>', 'where it begins', 'now')
    .option('--camera <camera>')
    .requiredOption('--frames <count>')
    .requiredOption('--out <path>', 'a folder, or a file that ends in .mp4')
    .action(async (universe: string | undefined, options: StreamOptions, command: Command) => {
      const setting = settingOf(command)
      const { output } = setting
      const frames = readNumber(options.frames, '--frames', 1, 100_000)
      if ((universe === undefined) === (options.dream === undefined))
        throw new Problem('bad input', 'name a universe, or give --dream "words"')
      if (options.out.endsWith('.mp4')) refuseUnwritable(options.out)
      else refuseUnusableFolder(options.out)
      const onFrame = (done: number) => output.progress('making frames', done, frames)
      const look = { ...lookFrom(options, setting), frames, out: options.out, onFrame }
      const result: RunResult =
        universe === undefined
          ? await makeDream({ ...look, words: options.dream ?? '' })
          : await inUniverse(setting, universe, (found) =>
              makeRun({ ...found, ...look, at: options.at ?? 'now', camera: options.camera }),
            )
      output.give(result, () => [
        `${result.frames} frames at ${result.fps.toFixed(1)} frames/s with ${result.pack} on ${result.device}: ${options.out}`,
        Object.entries(result.stages)
          .map(([stage, ms]) => `${stage} ${ms.toFixed(1)} ms`)
          .join(', '),
      ])
    })
}

/** One picture to keep may take its time; a run of them may not. */
function withLens(command: Command, size = '512x288'): Command {
  return command
    .option('--words <words>', 'said to the lens besides its own caption of the scene', '')
    .option('--pack <pack>', 'which model pack; the one that ships when left out', '')
    .option('--size <WxH>', '', size)
    .option('--steps <count>', "of diffusion; 0 takes the pack's own", '0')
    .option('--seed <number>', '', '1')
    .option('--threads <count>', 'of the processor', '2')
}

function lookFrom({ words, pack, size, steps, seed, threads }: LensOptions, { folder }: Setting) {
  const match = /^(\d+)x(\d+)$/i.exec(size)
  if (!match) throw new Problem('bad input', `--size takes a width and a height such as 512x288, not ${size}`)
  const [width, height] = [readNumber(match[1], '--size', 64, 2_048), readNumber(match[2], '--size', 64, 2_048)]
  return {
    home: folder,
    words,
    pack,
    width,
    height,
    steps: readNumber(steps, '--steps', 0, 50),
    seed: readNumber(seed, '--seed', 0, 0xffff_ffff),
    threads: readNumber(threads, '--threads', 1, 64),
  }
}

function inUniverse<T>(
  { folder, version }: Setting,
  universe: string,
  work: (found: { opened: Parameters<typeof makeFrame>[0]['opened']; universe: string }) => Promise<T>,
): Promise<T> {
  return runErrand(folder, 'read', version, ({ home }) =>
    work({ opened: home, universe: findUniverse(home, universe).id }),
  )
}
