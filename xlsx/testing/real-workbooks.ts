import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Workbooks of others, beside the checkout on some machines. */
const REAL = join(__dirname, "..", "..", "..", "shared", "real");
/** Bytes. Larger ones take seconds each, and are in the long suites. */
const SMALL = 200_000;

/** Name and path of those of a size; none where the folder is not. */
export function realWorkbooks(size: "small" | "large" | "any", like = /\.xls[xm]$/): (readonly [name: string, path: string])[] {
  if (!existsSync(REAL)) return [];
  return readdirSync(REAL, { recursive: true, encoding: "utf8" })
    .filter((name) => like.test(name) && (size === "any" || statSync(join(REAL, name)).size > SMALL === (size === "large")))
    .sort()
    .map((name) => [name.replaceAll("\\", "/"), join(REAL, name)]);
}
