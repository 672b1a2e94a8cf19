/** Loads faiss-node and searches with it: in a process of its own, because a library that does not fit may end the process. */
import { createRequire } from 'node:module'

const { IndexFlatL2 } = createRequire(import.meta.url)('faiss-node')
const index = new IndexFlatL2(2)
index.add([0, 0, 3, 4, 10, 10])
const { labels, distances } = index.search([3, 3], 2)
if (labels.join() !== '1,0' || distances.join() !== '1,18') throw new Error(`a search gave ${labels} at ${distances}`)
console.log('ok')
