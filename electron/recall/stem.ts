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

/** Forms that no ending tells. Each line leads to the word that begins it. */
const irregular = new Map(
  `die died dies dying dead death
  birth born
  wed wedding weddings wedded
  marry marriage marriages
  bury burial burials
  fight fought
  fall fell fallen
  steal stole stolen
  build built building buildings
  burn burnt
  sell sold
  buy bought
  give gave given
  leave left leaves
  lose lost
  find found
  found founded founding
  forget forgot forgotten
  forgive forgave forgiven
  shake shook shaken
  man men
  woman women
  wife wives
  life lives
  child children
  baby babies
  hunger hungry
  anger angry
  teach taught
  grow grew grown
  rise rose risen
  go went gone goes
  come came
  make made
  say said
  tell told
  tie tied ties tying
  tear tore torn
  weep wept
  keep kept
  sleep slept
  sweep swept
  creep crept
  break broke broken
  speak spoke spoken
  swear swore sworn
  choose chose chosen
  freeze froze frozen
  sing sang sung
  ring rang rung
  swim swam swum
  sink sank sunk
  drink drank drunk
  begin began begun
  blow blew blown
  fly flew flown
  know knew known
  throw threw thrown
  draw drew drawn
  see saw seen
  take took taken
  write wrote written
  bite bit bitten
  hide hid hidden
  bear bore
  wear wore worn
  hold held
  stand stood
  sit sat
  lie lay lain
  bring brought
  think thought
  seek sought
  catch caught
  feel felt
  send sent
  lend lent
  spend spent
  bend bent
  lead led
  feed fed
  bleed bled
  flee fled
  eat ate eaten
  pay paid
  meet met
  win won
  run ran
  light lit
  hear heard
  swell swollen
  learn learnt
  do did done does
  have has had
  tooth teeth
  foot feet
  goose geese
  thief thieves
  sheaf sheaves
  loaf loaves
  leaf leafs`
    .split('\n')
    .flatMap((line) => {
      const [base, ...forms] = line.trim().split(' ')
      return forms.map((form): [string, string] => [form, base])
    }),
)

/** Words that only look as if they had an ending. */
const whole = new Set(
  (
    'king ring spring string evening morning something nothing everything anything during ceiling pudding stocking herring sibling ' +
    'longing hundred red bed shed this his was is its us always famous famine wise rise noon'
  ).split(' '),
)

export function stem(word: string): string {
  if (whole.has(word)) return word
  let w = irregular.get(word) ?? word
  if (w.length > 4 && w.endsWith('ies')) w = `${w.slice(0, -3)}y`
  else if (w.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(w)) w = w.slice(0, -2)
  else if (w.length > 3 && w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1)
  if (whole.has(w)) return w
  if (w.length > 5 && w.endsWith('ing') && /[aeiouy]/.test(w.slice(0, -3))) w = mendEnd(w.slice(0, -3))
  else if (w.length > 4 && w.endsWith('ied')) w = `${w.slice(0, -3)}y`
  else if (w.length > 4 && /[^e]ed$/.test(w) && /[aeiouy]/.test(w.slice(0, -2))) w = mendEnd(w.slice(0, -2))
  if (w.length > 5 && w.endsWith('ly')) w = w.slice(0, -2)
  if (w.length > 6 && w.endsWith('ness')) w = w.slice(0, -4)
  if (w.length > 4 && w.endsWith('e')) w = w.slice(0, -1)
  return w.length > 3 && w.endsWith('i') ? `${w.slice(0, -1)}y` : w
}

/** What an ending hid: "shopp" was shop, "giv" was give. */
function mendEnd(w: string): string {
  if (/^[^aeiou]+[aeiou][^aeiouwxy]$/.test(w) && w.length === 3) return `${w}e`
  if (/([bdfglmnprt])\1$/.test(w) && !/(?:ll|ss)$/.test(w)) return w.slice(0, -1)
  return w
}

/** Words that carry no meaning for finding. */
export const idleWords = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have how i if in into is it its me my of on or our please show take ' +
    'that the their them then there these they this those to us was we were what when where which while who whom whose why will with would you your ' +
    'somebody someone something somewhere anybody anyone thing time moment moments scene scenes place day see watch find look go went bring lead jump back again ever ' +
    'some any all one ones two very really just about over up out s t let lets get gets give want people person ' +
    'so than too also only even every each other many much more most no not never still yet once here because until while upon'
  ).split(' '),
)

const idleStems = [...idleWords].map(stem)

/** Words of a phrase that may be left out. */
export const spareStems = new Set(
  'a an the of his her their its my our your own is are was were be been has had have'.split(' ').map(stem),
)

/** Stands for a name, which no phrase has a word for. */
export const nameStem = '\u0000'

/** Words that may stand inside a phrase without changing it: small ones, people, and names. */
export const gapStems = new Set([
  ...idleStems,
  nameStem,
  ...'he she him his her their your its my our own old new young poor little big great small so such every each whole both three other first last single long dear beloved man woman husband wife brother sister friend neighbour grandfather grandmother'
    .split(' ')
    .map(stem),
])
