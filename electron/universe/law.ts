import type { Law } from './contract.ts'
import { completeGenesis, type Genesis, startDay } from './genesis.ts'
import { heightAt } from './place/ground.ts'
import { begin, freeze, thaw } from './save.ts'
import { readMoment } from './sky/calendar.ts'
import { step } from './step.ts'
import { childOf } from './child.ts'
import { forkGenesis } from './fork.ts'
import { readBounds, readPatch } from './view/land.ts'
import { readPeople, readPerson, readTies } from './view/persons.ts'
import { readSky, weatherAfter } from './view/skies.ts'
import { dateAt, summarise } from './view/summary.ts'
import { readBuildings, readRoads, readSettlements } from './view/towns.ts'
import { lawVersion } from './version.ts'
import type { World } from './world.ts'

export type { Genesis } from './genesis.ts'
export { GenesisProblem } from './genesis.ts'
export type { World } from './world.ts'

/** The law, whole: everything that other rooms may ask of a universe. */
export const law: Law<World, Genesis> = {
  version: lawVersion,
  completeGenesis,
  begin,
  step: (world) => step(world),
  tick: (world) => world.now.tick[0],
  events: (world) => world.happened,
  freeze,
  thaw: (bytes) => thaw(bytes),
  forkGenesis,
  childOf,
  summarise,
  people: readPeople,
  person: (world, id, fraction = 0) => readPerson(world, id, fraction),
  ties: readTies,
  settlements: readSettlements,
  buildings: readBuildings,
  roads: readRoads,
  sky: readSky,
  weatherAfter,
  patch: readPatch,
  heightAt: (world, x, y) => heightAt(world.ground, x, y),
  bounds: readBounds,
  dateOf: (genesis, tick) => dateAt(startDay(genesis), tick),
  tickOf: (genesis, text) => {
    const moment = readMoment(text)
    if (!moment) return undefined
    const tick = (moment.day - startDay(genesis)) * 24 + moment.hour
    return tick < 0 ? undefined : tick
  },
}
