import type { SvgPicture } from "../../../core/dependencies/picture/svg";

/** Pixels a pixel: sharp on paper. */
const SHARPNESS = 2;
/** Browsers draw nothing on a larger canvas. */
const MOST = 8_000;

/**
 * A drawing as the bytes of a PNG, by the browser itself.
 * @throws when the browser can't draw it.
 */
export async function drawPng({ svg, width, height }: SvgPicture): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  // The page's policy allows pictures that are data, and they do not taint the canvas.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(SHARPNESS, MOST / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (drawn === null) throw new Error("no picture");
  return new Uint8Array(await drawn.arrayBuffer());
}
