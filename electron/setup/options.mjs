import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Trouble } from './trouble.mjs'

export const startHelp = `npm start -- [options]

  --home DIR    where universes are kept (default: the platform's data folder, or QHPU_HOME)
  --browser     open the window in the browser even where Electron is here
  --port N      the port of that window on this machine; implies --browser
  --no-open     print its address and open nothing; implies --browser
  --help        this text`

const known = {
  home: { type: 'string' },
  port: { type: 'string' },
  browser: { type: 'boolean' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean' },
}

/** What `npm start` was asked for; wrong words are refused before anything is installed or written. */
export function readStartOptions(args) {
  const given = parse(args)
  if (given.port !== undefined && !/^\d{1,5}$/.test(given.port)) refuse(`--port takes a number, not "${given.port}"`)
  if (Number(given.port) > 65_535) refuse(`--port takes a number up to 65535, not ${given.port}`)
  if (given.home === '') refuse('--home takes a folder')
  return {
    help: given.help ?? false,
    home: given.home === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), given.home),
    port: given.port === undefined ? undefined : Number(given.port),
    open: !given['no-open'],
    browser: Boolean(given.browser || given.port !== undefined || given['no-open']),
  }
}

function parse(args) {
  try {
    return parseArgs({ args, options: known, strict: true, allowPositionals: false }).values
  } catch (problem) {
    return refuse(problem.message.split(/\.\s/)[0])
  }
}

function refuse(what) {
  throw new Trouble(`${what}; see npm start -- --help`, 2)
}
