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
  oldest: 'oldest, eldest, most aged, most old, longest living',
  youngest: 'youngest, most young, newest inhabitant',
  richest: 'richest, most rich, wealthiest, most wealthy, most prosperous',
  poorest: 'poorest, most poor, most destitute, beggar, most needy',
  happiest: 'happiest, most joyful, most happy, merriest, most cheerful, most contented',
  saddest: 'saddest, most sad, unhappiest, most unhappy, most miserable, most sorrowful, gloomiest',
  loneliest: 'loneliest, most lonely, friendless, without friends, most solitary',
  'best liked': 'most popular, best liked, best loved, most beloved, most loved, most friends, most liked',
  'most hated': 'most hated, most disliked, least liked, least loved, most enemies, most rivals, most despised',
  'most children': 'most children, most kids, most offspring, most sons and daughters',
  largest: 'largest, biggest',
  smallest: 'smallest',
  tallest: 'tallest',
  shortest: 'shortest',
  healthiest: 'healthiest, most healthy, fittest',
  kindest: 'kindest, nicest, gentlest, most kind, most gentle',
  cleverest: 'cleverest, wisest, smartest, most clever, most wise, most intelligent, brightest',
  strongest: 'strongest, mightiest',
  'hardest working': 'hardest working, most diligent, most hardworking',
  'most curious': 'most curious, most inquisitive',
  'most sociable': 'most sociable, most outgoing',
  calmest: 'calmest, most balanced',
  sickest: 'sickest, most sick, most ill, frailest, weakest',
} as const
export type Most = keyof typeof mostWords

/** What is said of nobody but people; of all else somebody has to be named with it. */
export const mostOfPeople: ReadonlySet<Most> = new Set<Most>(['richest', 'poorest', 'loneliest'])

/** What somebody may be to others, or to nobody any more. */
export const standings = [
  'mother',
  'father',
  'parent',
  'grandmother',
  'grandfather',
  'grandparent',
  'widow',
  'widower',
  'orphan',
  'wife',
  'husband',
  'unmarried',
] as const
export type Standing = (typeof standings)[number]

/** Those of whom somebody may be most, each said by the concepts of sex and age, by standing, or as one of several together. */
export const nounsOfPeople: readonly {
  words: string
  kinds?: readonly string[]
  standing?: Standing
  group?: 'household' | 'couple'
}[] = [
  {
    words: `person, people, inhabitant, villager, citizen, soul, human, one alive, of them all, resident, townsperson,
      adult, member, someone, somebody, living`,
  },
  { words: 'man, gentleman, fellow', kinds: ['man'] },
  { words: 'woman, lady', kinds: ['woman'] },
  { words: 'child, kid, toddler, infant, baby', kinds: ['child'] },
  { words: 'boy', kinds: ['child', 'male'] },
  { words: 'girl', kinds: ['child', 'female'] },
  { words: 'mother, mum, mom', standing: 'mother' },
  { words: 'father, dad', standing: 'father' },
  { words: 'parent', standing: 'parent' },
  { words: 'grandmother, grandma, granny', standing: 'grandmother' },
  { words: 'grandfather, grandpa', standing: 'grandfather' },
  { words: 'grandparent', standing: 'grandparent' },
  { words: 'widow', standing: 'widow' },
  { words: 'widower', standing: 'widower' },
  { words: 'orphan', standing: 'orphan' },
  { words: 'wife', standing: 'wife' },
  { words: 'husband', standing: 'husband' },
  { words: 'bachelor, unmarried man, single man', standing: 'unmarried', kinds: ['man'] },
  { words: 'unmarried woman, single woman, spinster', standing: 'unmarried', kinds: ['woman'] },
  { words: 'family, household', group: 'household' },
  { words: 'couple, married couple, husband and wife', group: 'couple' },
]
