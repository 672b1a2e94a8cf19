import { type Era, eras } from '../reading.ts'

/** What there is to be known, each resting on what came before. The number is the age to which it belongs. */
export type Technology = { name: string; era: number; needs: readonly number[] }

const table: Record<Era, string> = {
  foraging: 'fire keeping|stone tools|cordage|herb lore|hide working|star lore',
  farming:
    'sowing:stone tools|herding:hide working|pottery:fire keeping|weaving:cordage|granaries:sowing,pottery|mud brick:pottery|rafts:cordage',
  bronze:
    'copper smelting:pottery|bronze:copper smelting|the wheel:mud brick|writing:granaries|irrigation:sowing,mud brick|sailing:rafts,weaving|calendar:star lore,writing',
  classical:
    'iron:bronze|coinage:writing,bronze|roads:the wheel|aqueducts:irrigation|alphabet:writing|geometry:calendar|healing schools:herb lore,alphabet|law codes:alphabet',
  medieval:
    'heavy plough:iron|watermills:aqueducts|compass:sailing,geometry|paper:alphabet|guilds:coinage,law codes|horse collar:herding,iron|windmills:watermills,geometry|clocks:windmills',
  industrial:
    'printing:paper|steam engine:iron,clocks|railways:steam engine,roads|vaccination:healing schools,printing|chemistry:printing,guilds|electricity:chemistry|steel:chemistry,steam engine|telegraph:electricity|public schools:printing|sanitation:vaccination,aqueducts',
  networked:
    'antibiotics:chemistry,vaccination|motor cars:steel,chemistry|computers:electricity,telegraph|satellites:computers,steel|the network:computers,telegraph|gene reading:computers,antibiotics|clean power:electricity,computers|learning machines:the network|nested worlds:learning machines',
}

export const technologies: readonly Technology[] = (() => {
  const all: Technology[] = []
  const numberOf = new Map<string, number>()
  eras.forEach((era, index) => {
    for (const entry of table[era].split('|')) {
      const [name, needs] = entry.split(':')
      numberOf.set(name, all.length)
      all.push({ name, era: index, needs: (needs?.split(',') ?? []).map((need) => numberOf.get(need) ?? -1) })
    }
  })
  return all
})()

/** An age has begun where two in three of its arts are in use. */
export const artsForEra: readonly number[] = eras.map((_, era) =>
  Math.ceil(technologies.filter((t) => t.era === era).length * 0.66),
)
