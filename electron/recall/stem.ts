/**
 * Words as search compares them: lower case, no accents, cut to a stem. The stem is the light English one that drops plurals and verb
 * endings; it errs towards leaving a word alone, since names pass through it too.
 */
export function splitWords(text: string): string[] {
  return [...wordsWithPlaces(text)].map((word) => word.text)
}

export type PlacedWord = { text: string; stem: string; from: number; to: number }

export function* wordsWithPlaces(text: string): Generator<PlacedWord> {
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)) {
    const word = foldWord(match[0])
    if (word) yield { text: word, stem: stem(word), from: match.index, to: match.index + match[0].length }
  }
}

export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/['’]/gu, '')
}

const irregular = new Map(
  Object.entries({
    wed: 'wed',
    wedding: 'wed',
    wedded: 'wed',
    fought: 'fight',
    fell: 'fall',
    fallen: 'fall',
    died: 'die',
    dying: 'die',
    dies: 'die',
    dead: 'die',
    death: 'die',
    born: 'birth',
    stole: 'steal',
    stolen: 'steal',
    built: 'build',
    burnt: 'burn',
    sold: 'sell',
    bought: 'buy',
    gave: 'give',
    given: 'give',
    left: 'leave',
    leaves: 'leave',
    lost: 'lose',
    found: 'find',
    founded: 'found',
    founding: 'found',
    forgot: 'forget',
    forgotten: 'forget',
    forgave: 'forgive',
    forgiven: 'forgive',
    shook: 'shake',
    shaken: 'shake',
    men: 'man',
    women: 'woman',
    children: 'child',
    babies: 'baby',
    wives: 'wife',
    lives: 'life',
    hungry: 'hunger',
    angry: 'anger',
    married: 'marry',
    marriage: 'marry',
    marries: 'marry',
    buried: 'bury',
    burial: 'bury',
    funerals: 'funeral',
    taught: 'teach',
    grew: 'grow',
    grown: 'grow',
    rose: 'rise',
    risen: 'rise',
    went: 'go',
    gone: 'go',
    came: 'come',
    made: 'make',
    said: 'say',
    told: 'tell',
    tied: 'tie',
    ties: 'tie',
    tying: 'tie',
    tore: 'tear',
    torn: 'tear',
    king: 'king',
    ring: 'ring',
    spring: 'spring',
    string: 'string',
    evening: 'evening',
    morning: 'morning',
    something: 'something',
    nothing: 'nothing',
    everything: 'everything',
    during: 'during',
    building: 'build',
    flooding: 'flood',
    feed: 'feed',
    seed: 'seed',
    need: 'need',
    speed: 'speed',
    bleed: 'bleed',
    bleeding: 'bleed',
    hundred: 'hundred',
    red: 'red',
    bed: 'bed',
    this: 'this',
    his: 'his',
    was: 'was',
    is: 'is',
    has: 'has',
    its: 'its',
    us: 'us',
    famous: 'famous',
    famine: 'famine',
    wise: 'wise',
    rise: 'rise',
    noon: 'noon',
  }),
)

export function stem(word: string): string {
  const known = irregular.get(word)
  if (known) return known
  let w = word
  if (w.length > 4 && w.endsWith('ies')) w = `${w.slice(0, -3)}y`
  else if (w.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(w)) w = w.slice(0, -2)
  else if (w.length > 3 && w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1)
  if (w.length > 5 && w.endsWith('ing') && /[aeiouy]/.test(w.slice(0, -3))) w = mendEnd(w.slice(0, -3))
  else if (w.length > 4 && w.endsWith('ied')) w = `${w.slice(0, -3)}y`
  else if (w.length > 4 && w.endsWith('ed') && /[aeiouy]/.test(w.slice(0, -2))) w = mendEnd(w.slice(0, -2))
  if (w.length > 5 && w.endsWith('ly')) w = w.slice(0, -2)
  if (w.length > 6 && w.endsWith('ness')) w = w.slice(0, -4)
  if (w.length > 4 && w.endsWith('e')) w = w.slice(0, -1)
  return w
}

function mendEnd(w: string): string {
  if (/([bdfglmnprt])\1$/.test(w) && !/(?:ll|ss)$/.test(w)) return w.slice(0, -1)
  return w
}

/** Words that carry no meaning for finding. */
export const idleWords = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have how i if in into is it its me my of on or our please show take ' +
    'that the their them then there these they this those to us was we were what when where which while who whom whose why will with would you your ' +
    'somebody someone something somewhere anybody anyone thing time moment moments scene scenes place day see watch find look go went bring lead jump back again ever ' +
    'some any all one ones two very really just about over up out s t let lets get gets give want people person'
  ).split(' '),
)
