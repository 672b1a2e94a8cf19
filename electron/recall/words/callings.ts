/** Who is meant by what they do. The names are those by which a world calls its callings. */
export const callingWords = {
  fisher: 'fisherman, fishermen, fisherwoman, fisher, fishers, angler, anglers, pescador, pecheur, fischer',
  farmer: 'farmer, farmers, peasant, peasants, ploughman, ploughmen, reaper, reapers, farmhand, farmhands, bauer',
  herder: 'shepherd, shepherds, shepherdess, herder, herders, herdsman, herdsmen, cowherd, goatherd',
  hunter: 'hunter, hunters, huntsman, huntress',
  gatherer: 'gatherer, gatherers, berry picker',
  smith: 'blacksmith, blacksmiths, smith at work, the smith, a smith',
  weaver: 'weaver, weavers, spinner',
  potter: 'potter, potters',
  carpenter: 'carpenter, carpenters, joiner, woodworker',
  baker: 'baker, bakers',
  tanner: 'tanner, tanners',
  cooper: 'the cooper, a cooper, barrel maker',
  mason: 'mason, masons, stonemason, stonecutter',
  builder: 'builder, builders, bricklayer, bricklayers',
  trader: 'merchant, merchants, trader, traders, shopkeeper, pedlar, stallholder',
  teacher: 'teacher, teachers, schoolmaster, schoolmistress, schoolteacher, tutor',
  scholar: 'scholar, scholars, philosopher, scientist, student',
  healer: 'healer, healers, doctor, doctors, physician, nurse, nurses, midwife, herbalist',
  priest: 'priest, priests, priestess, monk, monks, nun, nuns, vicar, prayer leader',
  leader: 'leader, leaders, mayor, chief, chieftain, ruler, reeve, headman, king, queen, prince, princess, lord',
  clerk: 'clerk, clerks, office worker, office workers',
  'factory hand': 'factory worker, factory workers, factory hand, factory hands, mill hand, worker, workers',
} as const
export type Calling = keyof typeof callingWords

/** The same calling goes by other names in other ages. */
export const otherTitles: Partial<Record<Calling, readonly string[]>> = {
  healer: ['doctor'],
  leader: ['reeve', 'mayor', 'headwoman or headman'],
  builder: ['bricklayer'],
  clerk: ['engineer', 'designer', 'analyst', 'lawyer', 'programmer'],
}

/** Whoever is most of something among those who live. */
export const mostWords = {
  oldest: 'oldest person, oldest man, oldest woman, oldest inhabitant, oldest of them all, eldest, oldest living',
  youngest: 'youngest person, youngest child, youngest of them all, newest inhabitant',
  richest: 'richest, wealthiest, richest person',
  poorest: 'poorest, most destitute, beggar, poorest person',
  happiest: 'happiest person, happiest man, happiest woman, happiest child, most joyful person',
  saddest: 'saddest person, saddest man, saddest woman, saddest child, unhappiest person, most unhappy person',
  loneliest: 'loneliest, loneliest person, most lonely, person without friends, friendless',
} as const
export type Most = keyof typeof mostWords
