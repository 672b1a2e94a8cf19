import { join } from 'node:path'
import type { UniverseCard } from '../timeline/contract.ts'
import { type Desk, openDesk } from '../timeline/desk.ts'
import { law } from '../universe/law.ts'
import { ticksPerDay } from '../universe/reading.ts'
import type { Universe } from '../wire/values.ts'
import type { EngineEvent } from '../wire/events.ts'
import { type Trial, tryDevices } from '../inference/trial.ts'
import { type Archive, openArchive } from './archive/archive.ts'
import { packsFoldersOf } from './errands/packs.ts'
import { listScenarios } from './errands/scenarios.ts'
import type { Edge } from './life/contract.ts'
import { type Lives, openLives } from './life/lives.ts'
import type { Log } from './log.ts'
import { type Memory, openMemory } from './memory/memory.ts'
import { followsKey, noticesOf } from './notices.ts'
import { openHome, type OurHome } from './record.ts'
import { openSettings, type Settings } from './settings.ts'
import type { WorkerState } from './workers/keep.ts'

/** All that the windows share: the home, the lives in it, the archive, the memory, the desk. Composed here and nowhere else. */
export type House = {
  folder: string
  version: string
  log: Log
  home: OurHome
  lives: Lives
  archive: Archive
  memory: Memory
  desk: Desk
  settings: Settings
  packsFolders: string[]
  trials(): Promise<Trial[]>
  /** The newest that is known of a universe. */
  edge(universe: string): Edge
  card(universe: string): Universe
  cards(): Universe[]
  dateOf(universe: string, tick: number): string
  /** What each window looks at. */
  watchers: Set<{ readonly universe: string | null }>
  /** Nothing of a universe that is no more is kept in mind. */
  forget(universe: string): void
  /** Every window hears it. */
  tellAll(event: EngineEvent): void
  close(): Promise<void>
}

export type HouseOptions = {
  folder: string
  version: string
  log: Log
  tellAll(event: EngineEvent): void
  onEdge(universe: string, edge: Edge): void
}

export function openHouse({ folder, version, log, tellAll, onEdge }: HouseOptions): House {
  const home = openHome(folder, 'own')
  const edges = new Map<string, Edge>()
  const genesisOf = new Map<string, Parameters<typeof law.dateOf>[0]>()
  const settings = openSettings(folder, (words) => log.warn(words))
  const desk = openDesk(join(folder, 'desk.sqlite'))
  let tried: Promise<Trial[]> | undefined

  const onWorker = (worker: string, state: WorkerState, words: string) => {
    log[state === 'died' || state === 'given up' ? 'error' : 'info']({ worker, state }, words)
    tellAll({ event: 'worker', worker, state, words })
  }
  const archive = openArchive({ home: folder }, onWorker)
  const memory = openMemory({
    home: folder,
    onWorker,
    onStanding: ({ epoch: _, ...standing }) => tellAll({ event: 'index', ...standing }),
    onRebuilt: (universe, words) => log.info({ universe }, words),
    onTrouble(words) {
      log.warn(words)
      tellAll({
        event: 'notice',
        kind: 'problem',
        title: 'Without the text encoder',
        words,
        universe: null,
        tick: null,
      })
    },
  })
  const lives = openLives({
    home: folder,
    mayLive: (universe) => home.mayLive(universe),
    onWorker,
    onEdge(universe, edge) {
      const before = edges.get(universe)
      edges.set(universe, edge)
      onEdge(universe, edge)
      if (edge.epoch !== before?.epoch) memory.grew(universe, edge.epoch)
      if (edge.running !== before?.running) tellAll({ event: 'universe', universe: card(universe) })
    },
    onHappened(universe, events) {
      tellAll({ event: 'happened', universe, events })
      for (const notice of noticesOf(universe, events, settings.get(followsKey))) tellAll(notice)
    },
    onBegun(universe, child) {
      log.info({ universe, child }, 'its people began a universe')
      tellAll({ event: 'universe', universe: card(child) })
    },
    onStopped(universe, words) {
      log.error({ universe }, words)
      tellAll({
        event: 'notice',
        kind: 'problem',
        title: 'A universe has stopped',
        words,
        universe,
        tick: edges.get(universe)?.tick ?? null,
      })
    },
  })

  /** Without an answer the processor draws, as it does where no device passes. */
  function trials(): Promise<Trial[]> {
    tried ??= tryDevices().catch((error) => {
      log.error(error)
      return []
    })
    return tried
  }

  function genesis(universe: string): Parameters<typeof law.dateOf>[0] {
    const known = genesisOf.get(universe) ?? home.show(universe).genesis
    genesisOf.set(universe, known)
    return known
  }

  function edge(universe: string): Edge {
    const known = edges.get(universe)
    if (known) return known
    const { tick, epoch, people } = home.show(universe)
    return { tick, epoch, people, atMs: Date.now(), running: false, ticksPerSecond: 0 }
  }

  function living(found: UniverseCard): Universe {
    const now = edges.get(found.id)
    const tick = now?.tick ?? found.tick
    return {
      ...found,
      tick,
      epoch: now?.epoch ?? found.epoch,
      people: now?.people || found.people,
      date: law.dateOf(genesis(found.id), tick),
      running: lives.isRunning(found.id),
    }
  }

  function card(universe: string): Universe {
    const { genesis: _, ...shown } = home.show(universe)
    return living(shown)
  }

  return {
    folder,
    version,
    log,
    home,
    lives,
    archive,
    memory,
    desk,
    settings,
    packsFolders: packsFoldersOf(folder),
    trials,
    edge,
    card,
    cards: () => home.list().map(living),
    dateOf: (universe, tick) => law.dateOf(genesis(universe), tick),
    watchers: new Set(),
    forget(universe) {
      edges.delete(universe)
      genesisOf.delete(universe)
    },
    tellAll,
    async close() {
      await lives.close()
      await Promise.allSettled([archive.close('close'), memory.close()])
      desk.close()
      home.close()
    },
  }
}

/** Whoever opens the window for the first time sees a morning, not midnight. */
const firstSightHour = 8

/** With an empty home a small universe is begun, so that there is something alive to look at within seconds. */
export function beginFirstUniverse({ home, lives, log }: Pick<House, 'home' | 'lives' | 'log'>, days: number): void {
  if (home.list().length > 0) return
  const scenarios = listScenarios()
  const first = scenarios.find((scenario) => scenario.file === 'demo.json') ?? scenarios[0]
  const card = home.create(first?.genesis ?? {})
  log.info({ universe: card.id }, 'the first universe was begun')
  // Closed before it has come so far, the engine goes on from there another day: nothing hangs on it.
  if (days > 0)
    void lives.ahead(card.id, days * ticksPerDay + firstSightHour, {}).catch((error) => log.info(String(error)))
}
