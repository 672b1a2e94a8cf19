import { foldWord } from './stem.ts'

/** What the commonest words for hours, skies and seasons are in tongues that artists bring along; places have theirs among their names. */
const said = `
  dawn: amanecer alba aube morgengrauen morgendammerung madrugada
  sunrise: sonnenaufgang amanhecer
  morning: morgen matin mattina manana manha
  noon: mittag midi mezzogiorno mediodia
  afternoon: nachmittag pomeriggio
  evening: abend soir sera abends
  sunset: sonnenuntergang tramonto puesta atardecer couchant
  dusk: dammerung abenddammerung crepuscule crepusculo anochecer
  night: nacht nachts nuit notte noche noite
  snow: schnee neige neve nieve
  rain: regen pluie pioggia lluvia chuva
  fog: nebel brouillard nebbia niebla
  storm: gewitter orage tempete tempesta tormenta
  spring: fruhling printemps primavera
  summer: sommer verano estate
  autumn: herbst automne autunno otono
  winter: hiver inverno invierno
  wedding: hochzeit mariage matrimonio boda
  children: kinder enfants bambini ninos
  moonlight: mondlicht mondschein
  the: der das le la el il les los las lo
  in: im en nel nella dans
  at: am al au beim
  on: sur auf sulla
  a: ein eine un une uma
  with: mit avec con
  without: ohne sans senza sin
  and: und et
  of: von des du della del`

const english = new Map(
  said
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word, others] = line.trim().split(': ')
      return others.split(' ').map((other): [string, string] => [foldWord(other), word])
    }),
)

/** Small words that a sentence has only in another tongue; their English may be something else altogether. */
const markers = new Set([
  'der',
  'das',
  'le',
  'la',
  'el',
  'il',
  'les',
  'los',
  'im',
  'am',
  'au',
  'un',
  'une',
  'ein',
  'eine',
  'und',
  'mit',
  'sur',
  'del',
  'du',
])

/** Words are put into English where another tongue is spoken at all, so that "estate" stays what it is to the English. */
export function translated(words: readonly string[]): readonly string[] {
  const isForeign = words.length === 1 || words.some((word) => markers.has(word))
  return isForeign ? words.map((word) => english.get(word) ?? word) : words
}
