export type Box = { left: number; top: number; width: number; height: number }

/**
 * Where a picture lies in the stage. It covers the stage as long as that hides little of it; a picture of quite another shape (two views
 * side by side) is shown whole instead.
 */
export function fitPicture(stageWidth: number, stageHeight: number, aspect: number, hiddenMax: number): Box {
  const cover = place(stageWidth, stageHeight, Math.max(stageWidth, stageHeight * aspect), aspect)
  const hidden = 1 - (stageWidth * stageHeight) / (cover.width * cover.height || 1)
  if (hidden <= hiddenMax) return cover
  return place(stageWidth, stageHeight, Math.min(stageWidth, stageHeight * aspect), aspect)
}

function place(stageWidth: number, stageHeight: number, width: number, aspect: number): Box {
  const height = width / aspect
  return { left: (stageWidth - width) / 2, top: (stageHeight - height) / 2, width, height }
}
