/**
 * How long it takes from a fresh clone to a living window, and from a second start to the first frame.
 *
 *     node test/bench/start/start.ts [--cores N] [--warm-cache] [--keep]
 *
 * Clones the last commit into a temporary folder, with an empty home folder and an empty npm cache, runs `npm start -- --no-open` there,
 * opens the address that it prints in Debian's Chromium and waits for a picture on the canvas. `--cores 2` pins it to two cores where
 * `taskset` is. Prints one JSON document.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'

const { values } = parseArgs({
  options: { cores: { type: 'string' }, 'warm-cache': { type: 'boolean' }, keep: { type: 'boolean' } },
})
const root = join(import.meta.dirname, '..', '..', '..')
const startMsMax = 15 * 60_000
const place = mkdtempSync(join(tmpdir(), 'qhpu-start-'))
const clone = join(place, 'clone')
const home = join(place, 'home')

function start(): ChildProcess {
  const words = ['npm', 'start', '--', '--no-open', '--port', '0', '--home', join(place, 'universes')]
  if (values.cores) words.unshift('taskset', '-c', `0-${Number(values.cores) - 1}`)
  const env = values['warm-cache'] ? process.env : strangerTo(process.env)
  return spawn(words[0], words.slice(1), { cwd: clone, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
}

/** What a machine says of itself, its proxies and its certificates among it, but nothing of what its user has or keeps. */
function strangerTo(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(npm_|INIT_CWD|XDG_|QHPU_|NODE_OPTIONS)/i.test(name))
  return { ...Object.fromEntries(kept), HOME: home }
}

/** The address that a start prints; what it says on the way is passed on, so that a slow step can be seen. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const read = (chunk: Buffer) => {
      said += chunk.toString()
      process.stderr.write(chunk)
      const found = /http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+\S*/.exec(said)
      if (found) resolve(found[0])
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)))
    setTimeout(() => reject(new Error('npm start printed no address')), startMsMax).unref()
  })
}

/** Opens the window and waits until its picture holds more than one colour. */
async function firstFrame(address: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true })
    await page.goto(address)
    await page.waitForFunction(isPainted, undefined, { timeout: startMsMax, polling: 50 })
  } finally {
    await browser.close()
  }
}

/** Runs in the page: true when the picture holds more than a few colours. */
const isPainted = `(() => {
  const paper = new OffscreenCanvas(16, 16).getContext('2d')
  const picture = document.querySelector('canvas.picture-frame')
  if (!picture?.width) return false
  paper.drawImage(picture, 0, 0, 16, 16)
  return new Set(new Uint32Array(paper.getImageData(0, 0, 16, 16).data.buffer)).size > 8
})()`

async function measure(): Promise<{ addressMs: number; firstFrameMs: number; stopMs: number }> {
  const begunMs = performance.now()
  const child = start()
  const address = await addressOf(child)
  const addressMs = performance.now() - begunMs
  await firstFrame(address)
  const firstFrameMs = performance.now() - begunMs
  const ended = new Promise((resolve) => child.once('close', resolve))
  const stoppedMs = performance.now()
  if (child.pid) process.kill(-child.pid, 'SIGINT')
  await ended
  return {
    addressMs: Math.round(addressMs),
    firstFrameMs: Math.round(firstFrameMs),
    stopMs: Math.round(performance.now() - stoppedMs),
  }
}

mkdirSync(home)
try {
  execFileSync('git', ['clone', '--quiet', root, clone])
  const first = await measure()
  const second = await measure()
  console.log(
    JSON.stringify(
      { cores: values.cores ?? 'all', cache: values['warm-cache'] ? 'warm' : 'cold', first, second },
      null,
      2,
    ),
  )
} finally {
  if (!values.keep) rmSync(place, { recursive: true, force: true })
}
