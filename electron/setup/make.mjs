import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { attend } from './attend.mjs'
import { runtimeEnv } from './checks.mjs'
import { modules, refuseOldNode, root } from './house.mjs'
import { say } from './progress.mjs'
import { makeReady } from './ready.mjs'
import { faiss } from './steps/faiss.mjs'
import { makersPackages, packages } from './steps/packages.mjs'
import { page } from './steps/page.mjs'
import { findRuntime } from './steps/runtime.mjs'
import { runProgram, Trouble } from './trouble.mjs'

const help = `npm run make -- [options]

  --targets LIST            of zip, deb, appimage, nsis (default: zip, and deb on Linux, nsis on Windows)
  --electron-zip-dir DIR    where electron-v<version>-<platform>-<arch>.zip lies, so that nothing is fetched
  --out DIR                 where the packages go (default: out)
  --help                    this text`

const options = {
  targets: { type: 'string' },
  'electron-zip-dir': { type: 'string' },
  out: { type: 'string', default: 'out' },
  help: { type: 'boolean', default: false },
}

const usual = { linux: ['zip', 'deb'], win32: ['zip', 'nsis'] }
const builderTargets = { appimage: ['--linux', 'AppImage'], nsis: ['--win', 'nsis'] }
const known = new Set(['zip', 'deb', ...Object.keys(builderTargets)])

refuseOldNode()

await runProgram(async () => {
  const given = read(process.argv.slice(2))
  if (given.help) {
    console.log(help)
    return 0
  }
  await makeReady([packages, faiss, page, makersPackages])
  const { drawIcons } = await import('./icons.mjs')
  await drawIcons()
  const env = {
    ...runtimeEnv(),
    QHPU_MAKE_OUT: given.out,
    ...(given.zips ? { QHPU_ELECTRON_ZIP_DIR: given.zips } : {}),
  }
  const forge = given.targets.filter((target) => !builderTargets[target])
  // The makers of electron-builder wrap the same folder that forge packaged, so that there is one package and not two.
  const code = await runForge(forge, env)
  for (const target of code === 0 ? given.targets.filter((name) => builderTargets[name]) : []) {
    const wrapped = await runBuilder(target, given.out, env)
    if (wrapped !== 0) return wrapped
  }
  if (code === 0) say(`the packages are in ${given.out}`)
  return code
})

function read(args) {
  const refuse = (why) => {
    throw new Trouble(`${why}; see npm run make -- --help`, 2)
  }
  let values
  try {
    values = parseArgs({ args, options, strict: true }).values
  } catch (problem) {
    return refuse(problem.message.split(/\.\s/)[0])
  }
  const targets = values.targets?.split(',') ?? usual[process.platform] ?? ['zip']
  const unknown = targets.find((target) => !known.has(target))
  if (unknown) refuse(`"${unknown}" is not one of ${[...known].join(', ')}`)
  const zips = values['electron-zip-dir'] && resolve(process.env.INIT_CWD ?? root, values['electron-zip-dir'])
  if (zips && !existsSync(zips)) refuse(`there is no folder ${zips}`)
  return { help: values.help, targets, zips, out: resolve(process.env.INIT_CWD ?? root, values.out) }
}

function runForge(targets, env) {
  const forge = join(modules, '@electron-forge', 'cli', 'dist', 'electron-forge.js')
  const words = targets.length > 0 ? ['make', '--targets', targets.join(',')] : ['package']
  return attend(findRuntime(), [forge, ...words], { env })
}

function runBuilder(target, out, env) {
  const builder = join(modules, 'electron-builder', 'cli.js')
  const packaged = join(out, `QiHarmony-${process.platform}-${process.arch}`)
  const words = [
    ...builderTargets[target],
    '--prepackaged',
    packaged,
    `--config.directories.output=${join(out, 'make')}`,
    '--publish',
    'never',
  ]
  return attend(findRuntime(), [builder, ...words], { env })
}
