/** To make one for every number takes longer than to write a thousand. */
const written = new Intl.NumberFormat('en')

/** A count with its noun: 1 person, 1,204 people. */
export const plural = (count: number, one: string, many = `${one}s`) =>
  `${written.format(count)} ${count === 1 ? one : many}`
