/**
 * `npx tsx tools/rooms/architecture.ts`: ARCHITECTURE.md's tables of rooms from the data that the guards read, between the marks there.
 * `--check` writes nothing and fails where they are not current.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { between } from "../docs/between";
import { page, table } from "../docs/markdown";
import { LAYERS, ROOMS, type Room } from "./rooms";

const FILE = join(__dirname, "../../ARCHITECTURE.md");
const MARKS = ["<!-- rooms: begin (npm run generate) -->", "<!-- rooms: end -->"] as const;

const code = (name: string): string => `\`${name}\``;
/** Everything beside the add-in, where a room refuses all of it. */
const OUTSIDE = ROOMS.map(({ folder }) => folder).filter((folder) => !folder.startsWith("src") && !folder.includes("/"));
const codes = (names: readonly string[]): string => names.map(code).join(", ");

/** What the guards refuse in a room, in words. */
function refused({ mayNotImport = [], packages, mayNotName = [], separateFiles }: Room): string {
  const all = OUTSIDE.every((folder) => mayNotImport.includes(folder));
  const named = codes(all ? mayNotImport.filter((folder) => !OUTSIDE.includes(folder)) : mayNotImport);
  return [
    ...(mayNotImport.length === 0
      ? []
      : [`import ${[named, ...(all ? ["anything outside `src`"] : [])].filter((part) => part !== "").join(" or ")}`]),
    ...(packages === undefined ? [] : [packages.length === 0 ? "use a package or Node" : `use Node or a package but ${codes(packages)}`]),
    ...(mayNotName.length === 0 ? [] : [`name ${mayNotName.join(" or ")}`]),
    ...(separateFiles ? ["import one of its files from another"] : []),
  ].join("; ");
}

export function roomTables(): string {
  return page(
    table(
      ["Folder", "What it is", "May not", "Why"],
      ROOMS.map((room) => [code(room.folder), room.what, refused(room), room.because ?? ""]),
    ),
    ...LAYERS.flatMap(({ folder, rooms }) => [
      `The rooms of ${code(folder)} from the bottom up. Each may import only rooms above its own line:`,
      table(
        ["Room", "What it is"],
        rooms.map(({ room, what }) => [code(`${folder}/${room}`), what]),
      ),
    ]),
    "Tests are let off where they run the add-in through office.js (`forTests` in `tools/rooms/rooms.js`). No file is part of a circle of imports.",
  ).trim();
}

export const withRoomTables = (text: string): string => between(text, MARKS, roomTables());

function main(check: boolean): number {
  const before = readFileSync(FILE, "utf8");
  const after = withRoomTables(before);
  if (before === after) return 0;
  if (!check) writeFileSync(FILE, after);
  else console.error("ARCHITECTURE.md is not current: run npx tsx tools/rooms/architecture.ts");
  return check ? 1 : 0;
}

if (require.main === module) process.exitCode = main(process.argv.includes("--check"));
