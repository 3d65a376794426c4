/**
 * Puts a picture (PNG) on the clipboard. What is still being drawn is promised, since browsers allow it only right after the press.
 * @throws where the browser, or Office's frame, does not allow it.
 */
export async function copyImage(png: Promise<Uint8Array<ArrayBuffer>>): Promise<void> {
  const drawn = png.then((bytes) => new Blob([bytes], { type: "image/png" }));
  await navigator.clipboard.write([new ClipboardItem({ "image/png": drawn })]);
}
