import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Path from the checkout's root to text. */
export type Pages = ReadonlyMap<string, string>;

/**
 * Holds the pages against what is committed; `ownFolders` hold nothing but such pages.
 * @returns one line for each page that is not current: changed, missing or left over.
 */
export function stalePages(root: string, pages: Pages, ownFolders: readonly string[]): string[] {
  const read = (path: string): string | undefined =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n") : undefined;
  return [
    ...[...pages].filter(([path, text]) => read(path) !== text).map(([path]) => `${path} is not current`),
    ...leftOver(root, pages, ownFolders).map((path) => `${path} belongs to nothing any more`),
  ];
}

export function writePages(root: string, pages: Pages, ownFolders: readonly string[]): void {
  for (const path of leftOver(root, pages, ownFolders)) rmSync(join(root, path));
  for (const [path, text] of pages) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function leftOver(root: string, pages: Pages, ownFolders: readonly string[]): string[] {
  return ownFolders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !pages.has(path));
}
