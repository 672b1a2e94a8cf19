/** What the page may load: its own files, and pictures that it makes itself. No network, no inline script, no frames, no plugins. */
export const contentSecurityPolicy = Object.entries({
  'default-src': "'none'",
  'script-src': "'self'",
  // Charts and three.js set styles on elements; a style cannot run code or fetch anything here.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' blob: data:",
  'media-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'frame-src': "'none'",
  'object-src': "'none'",
})
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ')

/** What the page may ask of the machine. Everything else, from the microphone to serial ports, is denied without a question. */
export const grantedPermissions: ReadonlySet<string> = new Set([
  'clipboard-sanitized-write',
  'fullscreen',
  'notifications',
  'pointerLock',
])

/** True for addresses of our own page and of nothing else. */
export function isOurPage(address: string, origin: string): boolean {
  return URL.canParse(address) && address.startsWith(`${origin}/`)
}
