import type { ElectronApi } from './api.ts'
import { pageOrigin } from './page.ts'
import { grantedPermissions, isOurPage } from './policy.ts'

/** Answers every question a page can put to the machine: with no, but for the few that the window needs. */
export function denyPermissions({ session }: ElectronApi): void {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, permission, reply, { requestingUrl, isMainFrame }) => {
    reply(grantedPermissions.has(permission) && isMainFrame && isOurPage(requestingUrl, pageOrigin))
  })
  defaultSession.setPermissionCheckHandler((_contents, permission, origin) => {
    return grantedPermissions.has(permission) && isOurPage(`${origin.replace(/\/$/, '')}/`, pageOrigin)
  })
  defaultSession.setDevicePermissionHandler(() => false)
  defaultSession.setDisplayMediaRequestHandler((_request, reply) => reply({}))
  // Nothing that the page does is fetched from elsewhere, whatever its content security policy would let through.
  defaultSession.webRequest.onBeforeRequest((details, reply) => reply({ cancel: !isLocal(details.url) }))
  defaultSession.on('will-download', (event) => event.preventDefault())
}

function isLocal(address: string): boolean {
  return isOurPage(address, pageOrigin) || /^(blob|data|devtools|chrome-extension):/.test(address)
}
