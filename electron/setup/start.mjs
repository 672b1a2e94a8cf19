import { join } from 'node:path'
import { attend } from './attend.mjs'
import { refuseOldNode, root } from './house.mjs'
import { readStartOptions, startHelp } from './options.mjs'
import { say } from './progress.mjs'
import { makeReady } from './ready.mjs'
import { electron, findElectron, whyNoElectron, whyNoWindow } from './steps/electron.mjs'
import { faiss } from './steps/faiss.mjs'
import { packages } from './steps/packages.mjs'
import { page } from './steps/page.mjs'
import { engineEnv, findRuntime } from './steps/runtime.mjs'
import { runProgram } from './trouble.mjs'

refuseOldNode()

await runProgram(async () => {
  const options = readStartOptions(process.argv.slice(2))
  if (options.help) {
    console.log(startHelp)
    return 0
  }
  const whyNot = options.browser ? 'as you asked' : whyNoWindow()
  await makeReady(whyNot ? [packages, faiss, page] : [packages, faiss, page, electron])
  const why = whyNot ?? whyNoElectron()
  return why ? openInBrowser(options, why) : openElectron(options)
})

function openElectron({ home }) {
  return attend(findElectron(), [root], {
    env: { ...engineEnv(), ...(home && { QHPU_HOME: home }) },
  })
}

function openInBrowser({ home, port, open }, why) {
  say(`the window opens in the browser: ${why}`)
  const leash = new URL('./leash.mjs', import.meta.url).href
  const args = ['--import', leash, join(root, 'electron', 'web', 'serve.ts')]
  if (port !== undefined) args.push('--port', String(port))
  if (home !== undefined) args.push('--home', home)
  if (!open) args.push('--no-open')
  return attend(findRuntime(), args, { env: engineEnv(), leashed: true })
}
