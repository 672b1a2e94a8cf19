import { readdirSync, readFileSync } from 'node:fs'
import { type EventKind, eventKinds } from '../../../../electron/universe/event_kinds.ts'
import { law } from '../../../../electron/universe/law.ts'
import type { Summary, WorldEvent } from '../../../../electron/universe/reading.ts'

export type Told = { event: WorldEvent; hour: Summary }

const ticksPerYear = 8_766

/** Everything that is told in a universe in its first years, each event with the summary of its hour. */
export function liveThrough(genesis: unknown, years: number): Told[] {
  const world = law.begin(law.completeGenesis(genesis))
  const told: Told[] = []
  for (let hours = 0; hours < years * ticksPerYear; hours++) {
    law.step(world)
    const events = law.events(world)
    if (events.length === 0) continue
    const hour = law.summarise(world)
    for (const event of events) told.push({ event, hour })
  }
  return told
}

const tells = /kind: '([a-z ]+)'/
const source = new URL('../../../../electron/universe/', import.meta.url)

/**
 * The literal parts of the texts as the source writes them, kind by kind, so that what is too rare to be lived through counts as well:
 * every quoted text in a function that tells of the kind, in a table row of the kind's name, and, for every kind of a file, in those of
 * its parts that tell of no kind by themselves, such as a list of mishaps. That is rather too much than too little.
 */
export function writtenTexts(): ReadonlyMap<EventKind, string> {
  const texts = new Map<EventKind, string>()
  const add = (kind: string | undefined, text: string): void => {
    const known = eventKinds.find((each) => each === kind)
    if (known) texts.set(known, `${texts.get(known) ?? ''} ${text}`)
  }
  for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue
    const code = readFileSync(new URL(path, source), 'utf8')
    const blocks = code.split(/^(?=(?:export )?(?:function|const) )/m)
    const common = blocks.filter((block) => !tells.test(block)).map(quotedWords)
    for (const block of blocks) {
      for (const [, kind] of block.matchAll(new RegExp(tells, 'g')))
        add(kind, [quotedWords(block), ...common].join(' '))
    }
    for (const [, kind, row] of code.matchAll(/^ +'?([a-z ]+)'?: \[('.*)\],?$/gm)) add(kind, row)
  }
  return texts
}

/** Quoted texts of more than one word, without what is filled in. */
function quotedWords(block: string): string {
  return [...block.matchAll(/`([^`]*)`|'([^'\n]*)'/g)]
    .map(([, template, plain]) => (template ?? plain).replace(/\$\{[^{}]*\}/g, ' '))
    .filter((text) => /[a-z] +[a-z]/i.test(text))
    .join(' ')
}
