import { join } from 'node:path'
import { vantageOf } from '../../frames/vantage.ts'
import type { Camera } from '../../frames/scene.ts'
import type { Chronicle, TextEncoder } from '../../recall/chronicle.ts'
import type { Site } from '../../recall/lands.ts'
import { openRecall, type Recall } from '../../recall/recall.ts'
import type { Reader } from '../../timeline/contract.ts'
import { openDatabase } from '../../timeline/database.ts'
import { universeFolder } from '../../timeline/universe-file.ts'
import { law } from '../../universe/law.ts'
import { ticksPerDay } from '../../universe/reading.ts'
import type { World } from '../../universe/world.ts'
import type { OurHome } from '../record.ts'
import type { Standing } from './contract.ts'
import { openLands } from './lands.ts'
import { openSkies } from './skies.ts'

/** One universe as it is remembered: its record to read, its recall to ask. */
export type Book = {
  recall: Recall
  dateOf(tick: number): string
  /** From where a place is seen at a moment. */
  vantage(tick: number, site: Site, inside: boolean): Promise<Camera>
  standing(): Standing
  /** Remembers at most so many epochs more; false when there are no more. */
  readOn(epochs: number): Promise<boolean>
  close(): void
}

export async function openBook(
  home: OurHome,
  universe: string,
  options: {
    faiss: boolean
    encoder?: TextEncoder
    onRebuild: (words: string) => void
    onTrouble?: (words: string) => void
    onProgress?: () => void
  },
): Promise<Book> {
  const { genesis, name } = home.show(universe)
  const reader = home.read(universe, { cacheBytesMax: 16 * 1024 * 1024 })
  const database = openDatabase(join(universeFolder(home.folder, universe), 'recall.sqlite'))
  const dateOf = (tick: number) => law.dateOf(genesis, tick)
  const recall = await openRecall({
    database,
    vectorsPath: join(universeFolder(home.folder, universe), 'recall.faiss'),
    skies: openSkies(reader),
    lands: openLands(reader),
    worldName: name,
    faiss: options.faiss,
    encoder: options.encoder,
    onTrouble: options.onTrouble,
    onProgress: options.onProgress,
    calendar: { dateOf, tickOf: (text) => law.tickOf(genesis, text), latitudeDegrees: genesis.place.latitude },
    onRebuild: (reason, moments) => options.onRebuild(`${moments} moments were indexed again: ${reason}`),
  })

  return {
    recall,
    dateOf,
    vantage: async (tick, site, inside) => vantageOf(law, (await reader.at(tick)).world, site, { inside }),
    standing() {
      const { epoch, tick } = reader.latest()
      const behind = Math.max(0, epoch - recall.epoch) * ticksPerDay
      return {
        universe,
        moments: recall.moments,
        epoch: recall.epoch,
        behindTicks: recall.epoch < 0 ? tick : behind,
        indexedShare: recall.indexedShare,
        state: recall.epoch < epoch || recall.building ? 'building' : 'ready',
      }
    },
    async readOn(epochs) {
      const fresh = reader.epochsAfter(recall.epoch, epochs)
      const chronicles: Chronicle[] = []
      for (const { epoch, tick } of fresh)
        chronicles.push(await chronicleOf(reader, epoch, tick, recall.epoch < 0 && chronicles.length === 0))
      await recall.remember(chronicles)
      return fresh.length === epochs
    },
    close() {
      recall.close()
      database.close()
      reader.close()
    },
  }
}

const eventsMax = 2_000

export async function chronicleOf(
  reader: Reader<World>,
  epoch: number,
  tick: number,
  first: boolean,
): Promise<Chronicle> {
  const { events } = reader.events({ from: first ? 0 : tick - ticksPerDay + 1, to: tick, limit: eventsMax })
  // Places are few and seldom new: only their founding is worth living a day again for.
  const placesChanged = first || events.some((event) => event.kind === 'founding')
  const world = placesChanged ? (await reader.at(tick)).world : undefined
  return {
    epoch,
    summary: reader.summary(tick),
    events,
    newcomers: reader.newcomers(epoch).map(({ person, ...life }) => ({ ...life, id: person })),
    places: world ? law.settlements(world).map(({ id, name, x, y }) => ({ id, name, x, y })) : [],
  }
}
