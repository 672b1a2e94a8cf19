/** Hands a file to the user, the same way in a browser and in the desktop app. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name.replace(/[\\/:*?"<>|]/g, ' ').trim()
  link.click()
  // The download has begun by then; a URL kept longer would keep the bytes.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
