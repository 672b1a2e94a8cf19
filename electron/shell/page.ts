import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { ElectronApi } from './api.ts'
import { contentSecurityPolicy } from './policy.ts'

export const scheme = 'qhpu'
export const pageOrigin = `${scheme}://app`
export const builtPage = join(import.meta.dirname, '..', '..', 'renderer', 'dist')

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** Before the app is ready: a scheme with an origin, under which `'self'` means our own files and nothing else. */
export function declareScheme({ protocol }: ElectronApi): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

export function servePage({ protocol }: ElectronApi, folder = builtPage): void {
  protocol.handle(scheme, (request) => answer(request, folder))
}

async function answer(request: Request, folder: string): Promise<Response> {
  const { hostname, pathname } = new URL(request.url)
  if (request.method !== 'GET' || hostname !== 'app') return refuse(403)
  const path = fileFor(pathname, folder)
  const type = path && types[extname(path)]
  if (!path || !type) return refuse(404)
  try {
    return new Response(await readFile(path), {
      headers: {
        'content-type': type,
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      },
    })
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return refuse(404)
    throw problem
  }
}

/** The file that an address names, or undefined where it leads out of the folder. */
function fileFor(pathname: string, folder: string): string | undefined {
  let name: string
  try {
    name = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (name.includes('\0') || name.includes('\\')) return undefined
  const path = normalize(join(folder, name === '/' ? 'index.html' : name))
  return path.startsWith(folder + sep) ? path : undefined
}

function refuse(status: 403 | 404): Response {
  return new Response(null, { status })
}
