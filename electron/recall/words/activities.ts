import type { Activity } from '../../universe/reading.ts'

/** What people are seen at, which is no event: what is said of it, and the activities of a world that look so. */
export const activityWords: readonly { words: string; doing: readonly Activity[] }[] = [
  {
    words: `playing, play, at play, running around, running through, kids run, children run, skipping, hide and seek, throwing snowballs,
      snowball fight, building a snowman, chasing each other`,
    doing: ['playing'],
  },
  {
    words: `fishing, mending nets, mending their nets, mends his net, mends a net, repairing nets, hauling nets, hauling in the nets, casting
      nets, casting a net, fishes`,
    doing: ['fishing'],
  },
  { words: `praying, prays, at prayer, in prayer, kneeling, worshipping`, doing: ['praying'] },
  { words: `sleeping, asleep, sleeps, napping, dozing`, doing: ['sleeping'] },
  {
    words: `sitting, sits, seated, resting, waiting, waits, standing around, standing still, lingering, idling, sitting on a bench`,
    doing: ['resting', 'talking', 'eating', 'watching the sky', 'mourning', 'trading', 'walking'],
  },
  { words: `walking, strolling, wandering, going for a walk, on a walk, walks alone`, doing: ['walking'] },
  { words: `gossiping, gossip at, chatting, talking, in conversation, chattering`, doing: ['talking'] },
  { words: `eating, having lunch, having dinner, at table, eating together, at supper`, doing: ['eating'] },
  { words: `studying, reading, at their books, at lessons, pupils`, doing: ['studying', 'teaching'] },
  {
    words: `teaching, teacher with pupils, teacher with children, teacher with students, teacher and pupils, giving a lesson`,
    doing: ['teaching', 'studying'],
  },
  { words: `hunting, on the hunt, stalking deer`, doing: ['hunting'] },
  { words: `gathering berries, picking berries, gathering herbs, gathering mushrooms, foraging`, doing: ['gathering'] },
  {
    words: `farming, tilling, ploughing the field, working in the fields, working the fields, work in the fields, hoeing`,
    doing: ['farming'],
  },
  {
    words: `herding, with the flock, with a flock, with his flock, with her flock, tending sheep, tending the flock, with the sheep`,
    doing: ['herding'],
  },
  {
    words: `hammering, at the anvil, at the loom, at the wheel, at the workbench, crafting, weaving, forging`,
    doing: ['crafting'],
  },
  {
    words: `stargazing, looking at the stars, watching the stars, gazing at the stars, looking up at the stars, watching the sky, looking at the sky, gazing at the sky`,
    doing: ['watching the sky'],
  },
  { words: `fleeing, running away, in flight, panicking crowd`, doing: ['fleeing'] },
  { words: `haggling, bargaining, selling at the market, buying at the market`, doing: ['trading'] },
]

/** Said of somebody who has nobody near. */
export const aloneWords = `alone, all alone, on their own, on his own, on her own, by himself, by herself, by themselves, lonely figure, lone figure,
  solitary figure, single figure, lonely man, lonely woman, lone man, lone woman, all by himself, all by herself`
