/** The app package of Microsoft 365: the unified manifest, its English texts and two pictures in a zip file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync, type Zippable } from "fflate";
import { UNIFIED_FOLDER } from "../manifest/files";
import { BASE_URL } from "../manifest/product";
import { UNIFIED_FILES } from "../manifest/unified";

/** The same for every build: a zip file holds no earlier time. */
const NO_TIME = new Date(1980, 0, 1);

/** @param baseUrl where the files lie, without a slash at the end. */
export function appPackage(root: string, baseUrl: string): Uint8Array {
  const read = (file: string): Buffer => readFileSync(join(root, UNIFIED_FOLDER, file));
  const moved = (file: string): Uint8Array => strToU8(read(file).toString("utf8").replaceAll(BASE_URL, baseUrl));
  const { manifest, english, color, outline } = UNIFIED_FILES;
  const files: Zippable = { [manifest]: moved(manifest), [english]: moved(english), [color]: read(color), [outline]: read(outline) };
  return zipSync(files, { mtime: NO_TIME });
}

/** The address that a built manifest.xml has. */
export function baseUrlOf(manifest: string): string {
  const url = /<SourceLocation DefaultValue="([^"]+)\/taskpane\.html"/.exec(manifest)?.[1];
  if (url === undefined) throw new Error("manifest.xml names no page");
  return url;
}
