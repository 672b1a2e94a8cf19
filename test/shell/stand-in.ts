import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

/** Marks where Electron keeps its fuses; what follows is a version, a count and one character for each fuse. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const fuses = Buffer.concat([Buffer.from(fuseSentinel), Buffer.from([1, 9]), Buffer.from('100110011')])

/** What a packager looks for in an Electron zip, and nothing that runs. */
const contents: Record<string, Buffer> = {
  electron: Buffer.concat([Buffer.from('stand-in for a binary '), fuses, Buffer.alloc(64)]),
  version: Buffer.from('0.0.0'),
  LICENSE: Buffer.from('none'),
  'LICENSES.chromium.html': Buffer.from('none'),
  'resources/default_app.asar': Buffer.from('none'),
}

/** Writes a zip in Electron's place, so that packaging can be shown without the download. */
export function writeStandIn(folder: string, version: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `electron-v${version}-${process.platform}-${process.arch}.zip`), zipOf(contents))
}

const executable = 0o100755

/** The plainest zip there is: every file stored as it is. */
function zipOf(files: Record<string, Buffer>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, bytes] of Object.entries(files)) {
    const name = Buffer.from(path)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt32LE(crc32(bytes), 10)
    about.writeUInt32LE(bytes.length, 14)
    about.writeUInt32LE(bytes.length, 18)
    about.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(executable * 2 ** 16, 6)
    place.writeUInt32LE(offset, 10)
    const madeByUnix = Buffer.from([20, 3])
    directory.push(Buffer.from('PK\x01\x02'), madeByUnix, about, place, name)
    bodies.push(Buffer.from('PK\x03\x04'), about, name, bytes)
    offset += 4 + about.length + name.length + bytes.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, listing, end])
}
