/**
 * Builds the native part of faiss-node against the libfaiss of the system (Debian: libfaiss-dev and g++), in about four seconds, with
 * two functions of our own in the place of FAISS's.
 *
 *     node native-models/faiss/build.mjs [folder with node_api.h]
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, renameSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const here = import.meta.dirname
const require = createRequire(import.meta.url)
const binding = dirname(require.resolve('faiss-node/package.json'))
const headers = process.argv[2] ?? join(dirname(dirname(process.execPath)), 'include', 'node')
const napi = dirname(createRequire(join(binding, 'package.json')).resolve('node-addon-api/package.json'))

const folder = join(binding, 'build', 'Release')
const built = join(folder, 'faiss-node.node')
mkdirSync(folder, { recursive: true })

const own = ['product.cc', 'side_by_side.cc'].map((name) => join(here, name))
/** What they stand for, as the linker calls it. */
const replaced = [
  '_ZN5faiss18fvec_inner_productEPKfS1_m',
  '_ZN5faiss17knn_inner_productEPKfS1_mmmPNS_9HeapArrayINS_4CMinIflEEEEPKNS_10IDSelectorE',
]

const { status, error } = spawnSync(
  'g++',
  [
    ...['-std=c++17', '-O2', '-fPIC', '-shared', '-fopenmp', '-DNAPI_VERSION=8'],
    ...['-include', join(here, 'compat.h'), `-I${napi}`, `-I${headers}`],
    ...[join(binding, 'src', 'faiss.cc'), ...own, '-o', `${built}.new`],
    ...replaced.map((name) => `-Wl,--wrap=${name}`),
    ...['-lfaiss', '-llapack', '-lblas', '-lgomp'],
  ],
  { stdio: 'inherit' },
)
if (error) console.error(`g++ cannot be run: ${error.message}`)
// Renamed when whole, so that a build cut short leaves no half a library behind.
if (status === 0) renameSync(`${built}.new`, built)
process.exitCode = status ?? 127
