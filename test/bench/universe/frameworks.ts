/**
 * The models of the framework comparison of Dubois and Datseris on our kernel and, where they are at hand, in Mesa (Python) and krABMaga
 * (Rust, built by cargo) in the same run: `node test/bench/universe/frameworks.ts [--python PATH] [--cargo PATH] [--runs 21]`. Ours are timed with
 * their making, theirs without. Prints one JSON document.
 */
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { flock } from '../../universe/models/flocking.ts'
import { settleNeighbourhood } from '../../universe/models/neighbourhood.ts'
import { graze } from '../../universe/models/wolf_sheep.ts'

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    cargo: { type: 'string', default: 'cargo' },
    runs: { type: 'string', default: '21' },
  },
})

const models: Record<string, (seed: number) => number> = {
  'Schelling small': (seed) =>
    settleNeighbourhood({ side: 40, people: 1_000, radius: 1, likeMin: 3, rounds: 20, seed }) && 20_000,
  'Schelling large': (seed) =>
    settleNeighbourhood({ side: 100, people: 8_000, radius: 2, likeMin: 8, rounds: 20, seed }) && 160_000,
  'Flocking small': (seed) => flock({ extent: 100, birds: 200, sight: 5, rounds: 100, seed }) && 20_000,
  'Flocking large': (seed) => flock({ extent: 150, birds: 400, sight: 15, rounds: 100, seed }) && 40_000,
  'WolfSheep small': (seed) =>
    graze({ side: 25, sheep: 60, wolves: 40, regrowRounds: 20, sheepBirths: 0.2, wolfBirths: 0.1, rounds: 100, seed })
      .updates,
  'WolfSheep large': (seed) =>
    graze({
      side: 100,
      sheep: 1_000,
      wolves: 500,
      regrowRounds: 10,
      sheepBirths: 0.4,
      wolfBirths: 0.2,
      rounds: 100,
      seed,
    }).updates,
}

type Peer = { name: string; medians: Record<string, number> }

const folder = import.meta.dirname
const target = join(tmpdir(), 'qhpu-krabmaga')
const manifest = join(folder, 'krabmaga', 'Cargo.toml')
const peers = [
  timePeer(values.python, [join(folder, 'mesa_models.py'), '3']),
  timePeer(values.cargo, [
    'run',
    '--release',
    '--quiet',
    '--locked',
    '--target-dir',
    target,
    '--manifest-path',
    manifest,
  ]),
].filter((peer) => peer !== undefined)

const results = Object.entries(models).map(([name, run]) => {
  const runs = Number(values.runs)
  for (let warm = 0; warm < 3; warm++) run(1_000 + warm)
  const times: number[] = []
  let updates = 0
  for (let seed = 1; seed <= runs; seed++) {
    const start = performance.now()
    updates += run(seed)
    times.push(performance.now() - start)
  }
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
  return {
    name: `universe/frameworks/${name}`,
    value: median,
    unit: 'ms',
    updatesPerSecond: Math.round((updates / runs / median) * 1_000),
    against: peers
      .filter(({ medians }) => medians[name] !== undefined)
      .map((peer) => ({ peer: peer.name, value: peer.medians[name], ratio: peer.medians[name] / median })),
  }
})
console.log(JSON.stringify({ results, ...(peers.length < 2 ? { note: 'Not every peer was found.' } : {}) }, null, 2))

function timePeer(program: string, args: readonly string[]): Peer | undefined {
  const answer = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  return answer.status === 0 ? (JSON.parse(answer.stdout) as Peer) : undefined
}
