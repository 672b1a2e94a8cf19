/** Best first. */
export const deviceNames = ['tensorrt', 'cuda', 'webgpu', 'dml', 'coreml', 'cpu'] as const
export type DeviceName = (typeof deviceNames)[number]

export function isDeviceName(text: string): text is DeviceName {
  return (deviceNames as readonly string[]).includes(text)
}

/** The execution provider by the name that the native library knows. */
export function providerOf(device: DeviceName): { name: DeviceName } {
  return { name: device }
}
