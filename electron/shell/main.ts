import * as electron from 'electron'
import { startShell } from './start.ts'

startShell(electron, { args: process.argv.slice(1), env: process.env, platform: process.platform })
