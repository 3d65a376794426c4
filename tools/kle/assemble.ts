import {
  byText,
  isKleCategory,
  isKleFacetCode,
  levelOf,
  parentOf,
  type KleData,
  type KleEdition,
  type KleEntry,
} from "../../src/core/kle/kle-data";
import { oneLine, readTitle } from "../../src/core/kle/title-marks";
import type { SourceRow } from "./read-sources";

/** The copies of KLE that the data is made from, oldest first. The order gives them their letters in the data. */
const EDITIONS: readonly KleEdition[] = [
  { id: "kitos-2022-05", name: "KLE, maj 2022", date: "2022-05", covers: [1, 2, 3], source: "KITOS (os2kitos/kitos), MPL-2.0" },
  { id: "os2mo-2023", name: "KLE, 2023", date: "2023", covers: [1, 2, 3, "f"], source: "OS2mo, MPL-2.0" },
  { id: "os2kle-3.23", name: "KLE, februar 2026", date: "2026-02", covers: [3], source: "OS2KLE 3.23, MPL-2.0" },
];
const NEWEST = "os2kle-3.23";
const GENERAL = " i almindelighed";

/** Turns the rows of the sources into KLE data; groups known only from their subjects are added with a derived title. */
export function assembleKle(rows: readonly SourceRow[]): KleData {
  const numbers = new Map<string, KleEntry>();
  const facets = new Map<string, KleEntry>();
  const categories = new Map<string, string>();
  for (const row of rows) {
    if (isKleCategory(row.number)) categories.set(row.number, oneLine(row.title));
    else (isKleFacetCode(row.number) ? facets : numbers).set(row.number, entryOf(row));
  }
  for (const { number } of [...numbers.values()]) {
    for (let up = parentOf(number); up !== undefined; up = parentOf(up)) {
      const derived = numbers.has(up) ? undefined : deriveGroup(up, numbers);
      if (derived !== undefined) numbers.set(up, derived);
    }
  }
  return {
    editions: EDITIONS,
    numbers: sorted(numbers),
    facets: sorted(facets),
    categories: new Map([...categories].sort(([a], [b]) => byText(a, b))),
  };
}

function entryOf(row: SourceRow): KleEntry {
  const { title, retirement, specialist } = readTitle(row.title);
  const editions = [...(row.inKitos ? ["kitos-2022-05"] : []), ...(row.inOs2mo ? ["os2mo-2023"] : []), ...(row.inOs2kle ? [NEWEST] : [])];
  return {
    number: row.number,
    title,
    editions,
    ...(retirement === undefined ? {} : { retirement }),
    ...(specialist ? { specialist } : {}),
  };
}

/** `34.05` from 34.05.00 "… i almindelighed", `34` from 34.00.00: so KLE names the first subject of every group. */
function deriveGroup(number: string, numbers: ReadonlyMap<string, KleEntry>): KleEntry | undefined {
  const general = numbers.get(levelOf(number) === 1 ? `${number}.00.00` : `${number}.00`)?.title;
  if (general?.endsWith(GENERAL) !== true) return undefined;
  return { number, title: general.slice(0, -GENERAL.length), editions: [NEWEST], derived: true };
}

const sorted = (entries: ReadonlyMap<string, KleEntry>): ReadonlyMap<string, KleEntry> =>
  new Map([...entries].sort(([a], [b]) => byText(a, b)));
