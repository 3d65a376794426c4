import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** A page in which office.js runs. */
interface OfficePage {
  /** The page's global object. */
  readonly window: object;
  /** Resolves when the page has loaded, with the scripts that office.js has asked for. */
  readonly loaded: Promise<void>;
  /** Ends its timers. */
  close(): void;
}

/** `query` is what follows the address's question mark; `prepare` is given the window before office.js runs. */
export type OpenPage = (query: string, prepare: (window: object) => unknown) => OfficePage;

export const PAGE = "https://localhost/taskpane.html";
export const OFFICE = "https://localhost/office/";
const DIST = path.join(path.dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

/** office.js decides itself which of its files to load; they come out of the npm package, and nothing else does. */
export function officeFile(url: string): string | null {
  const file = path.join(DIST, decodeURIComponent(new URL(url).pathname).replace(/^\/office\//, ""));
  return url.startsWith(OFFICE) && file.startsWith(DIST) && existsSync(file) ? readFileSync(file, "utf8") : null;
}
