import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type DeviceName, deviceNames } from './devices.ts'

export type Trial = {
  name: DeviceName
  ok: boolean
  reason: string
  /** The largest difference from the processor's answer; null where there was none. */
  error: number | null
  milliseconds: number | null
}

const program = fileURLToPath(new URL('./trial_program.ts', import.meta.url))
const patienceMs = 60_000

/**
 * Tries each device with a small real model and compares with the processor. A faulty driver may take its process with it, so each
 * trial has a process of its own.
 */
export async function tryDevices(names: readonly DeviceName[] = deviceNames): Promise<Trial[]> {
  return Promise.all(names.map(tryDevice))
}

export function tryDevice(name: DeviceName): Promise<Trial> {
  // Where the program that runs us is Electron, it must be told to be Node.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--no-warnings', program, name],
      { env, timeout: patienceMs, killSignal: 'SIGKILL', maxBuffer: 4 << 20, windowsHide: true },
      (problem, printed) => {
        const line = printed.trim().split('\n').at(-1) ?? ''
        if (line.startsWith('{')) return resolve(JSON.parse(line) as Trial)
        const ended = problem?.signal ?? problem?.code
        resolve({ name, ok: false, reason: endedWords(problem?.killed, ended), error: null, milliseconds: null })
      },
    )
  })
}

function endedWords(killed: boolean | undefined, ended: string | number | null | undefined): string {
  if (killed) return `gave no answer within ${patienceMs / 1_000} s`
  return `its driver ended the trial${ended == null ? '' : ` (${ended})`}`
}

/** The first that works: the list is in order of preference. */
export function chooseDevice(trials: readonly Trial[], wanted?: DeviceName): { device: DeviceName; reason: string } {
  const asked = trials.find((trial) => trial.name === wanted)
  if (asked?.ok) return { device: asked.name, reason: `chosen by hand; ${asked.reason}` }
  const ranked = deviceNames.flatMap((name) => trials.find((trial) => trial.name === name) ?? [])
  const best = ranked.find((trial) => trial.ok)
  if (!best) return { device: 'cpu', reason: 'no device passed its trial' }
  const reason = asked ? `${asked.name} was asked for but ${asked.reason}; ${best.name} ${best.reason}` : best.reason
  return { device: best.name, reason }
}
