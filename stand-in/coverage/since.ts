import { readFileSync } from "node:fs";
import path from "node:path";
import { CATALOG } from "../members/catalog";

/** The first set; every member that says no other is in it. */
const LEAST = 12;

/** Members of the catalog that came after ExcelApi 1.12, which the add-in demands: the minor version of each, as the types say it. */
export function membersSince(root: string): Readonly<Record<string, number>> {
  const answered = new Set(CATALOG.flatMap(({ name, members }) => Object.keys(members).map((member) => `${name}.${member}`)));
  const found: [string, number][] = [];
  let [inExcel, type, comment] = [false, "", ""];
  for (const line of readFileSync(path.join(root, "node_modules/@types/office-js/index.d.ts"), "utf8").split(/\r?\n/)) {
    if (/^\S/.test(line)) inExcel = /^declare namespace Excel\b/.test(line);
    if (!inExcel) continue;
    const opened = /^ {4}class (\w+)/.exec(line)?.[1];
    if (opened !== undefined) type = opened;
    else if (line === "    }") type = "";
    if (/^ {8}\/\*\*/.test(line)) comment = "";
    if (/^ {8}( ?\*|\/\*\*)/.test(line)) comment += line;
    const member = /^ {8}(?:readonly )?(\w+)[(:?]/.exec(line)?.[1];
    if (member === undefined || type === "") continue;
    const minor = Number(/\[Api set: ExcelApi 1\.(\d+)/.exec(comment)?.[1] ?? 0);
    comment = "";
    if (minor > LEAST && answered.has(`${type}.${member}`)) found.push([`${type}.${member}`, minor]);
  }
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** As a module. */
export function sinceModule(members: Readonly<Record<string, number>>): string {
  return [
    "/** Made by `npx tsx stand-in/coverage/main.ts` from the types: the minor version of ExcelApi that a member came with, where it is after 1.12. */",
    "export const SINCE: Readonly<Record<string, number>> = {",
    ...Object.entries(members).map(([name, minor]) => `  "${name}": ${minor},`),
    "};",
    "",
  ].join("\n");
}
