import { FuseV1Options, FuseVersion } from '@electron/fuses'
import { MakerDeb } from '@electron-forge/maker-deb'
import { MakerZIP } from '@electron-forge/maker-zip'
import { FusesPlugin } from '@electron-forge/plugin-fuses'
import type { ForgeConfig } from '@electron-forge/shared-types'
import { stageApp } from './electron/setup/stage.mjs'

/**
 * The desktop package. `npm run make` calls this with what it needs prepared; nothing is compiled on the way, because Electron runs the
 * sources as they are. Electron itself comes from `QHPU_ELECTRON_ZIP_DIR` where that is set, and is fetched otherwise.
 */
export default {
  outDir: process.env.QHPU_MAKE_OUT ?? 'out',
  packagerConfig: {
    name: 'QiHarmony',
    executableName: 'qiharmony',
    appBundleId: 'org.qiharmony.qhpu',
    appCopyright: 'GPL-3.0-only',
    icon: 'out/icons/icon',
    electronZipDir: process.env.QHPU_ELECTRON_ZIP_DIR,
    prune: false,
    // Nothing is taken from the checkout as it lies; the hook below lays the app out.
    ignore: (path) => path !== '' && path !== '/package.json',
    asar: {
      // The shell and the page stay in the archive. The engine, and what native libraries open by path, lie beside it as plain files.
      // So do the entry of the engine's process and package.json, which says that the sources are modules.
      unpackDir: '{assets,native-models,node_modules,electron/!(shell)}',
      unpack: '{package.json,utility.ts,windows.ts}',
    },
  },
  hooks: {
    packageAfterCopy: async (_config, folder, _version, platform, arch) => stageApp(folder, { platform, arch }),
  },
  makers: [
    new MakerZIP({}, ['linux', 'win32', 'darwin']),
    new MakerDeb({
      options: {
        name: 'qiharmony',
        productName: 'QiHarmony',
        genericName: 'Civilization simulator',
        bin: 'qiharmony',
        maintainer: 'QiHarmony <qiharmony@localhost>',
        categories: ['Science', 'Education'],
        section: 'science',
        icon: 'out/icons/icon.png',
        // For faiss, which set-up links against the system's own.
        depends: ['libblas3', 'liblapack3', 'libgomp1'],
      },
    }),
  ],
  plugins: [
    new FusesPlugin({
      version: FuseVersion.V1,
      // The engine keeps search in a process of its own, because an exception inside FAISS ends the process it is in.
      [FuseV1Options.RunAsNode]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    }),
  ],
} satisfies ForgeConfig
