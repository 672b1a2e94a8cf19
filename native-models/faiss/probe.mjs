/** Loads faiss-node and searches with it: in a process of its own, because a library that does not fit may end the process. */
import { createRequire } from 'node:module'

const { IndexFlatIP, IndexFlatL2 } = createRequire(import.meta.url)('faiss-node')
const index = new IndexFlatL2(2)
index.add([0, 0, 3, 4, 10, 10])
const { labels, distances } = index.search([3, 3], 2)
if (labels.join() !== '1,0' || distances.join() !== '1,18') throw new Error(`a search gave ${labels} at ${distances}`)

// Longer than what is multiplied at once, and no multiple of it.
const ramp = Array.from({ length: 37 }, (_, i) => i - 18)
const products = new IndexFlatIP(ramp.length)
products.add([...ramp, ...ramp.toReversed()])
const found = products.search(ramp, 2).distances
if (found.join() !== '4218,-4218') throw new Error(`scalar products came out as ${found}`)

// So many that they are looked through by several threads.
const many = new IndexFlatIP(2)
many.add(Array.from({ length: 140_000 }, (_, i) => (i % 2 === 0 ? i / 2 : -1)))
const last = many.search([1, 0], 3).labels
if (last.join() !== '69999,69998,69997') throw new Error(`of many vectors it found ${last}`)
console.log('ok')
