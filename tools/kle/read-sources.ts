import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { isKleCategory, isKleFacetCode } from "../../src/core/kle/kle-data";
import { parseKle } from "../../src/core/identifiers/kle";

/** A number with the title it has in the union file, and which of the three copies hold it. */
export interface SourceRow {
  readonly number: string;
  readonly title: string;
  readonly inOs2mo: boolean;
  readonly inKitos: boolean;
  readonly inOs2kle: boolean;
}

export const SOURCE_FILES = ["kle-samlet.csv", "OS2KLE.txt", "os2mo-kle.xlsx"] as const;
const COLUMNS = "niveau;nr;titel;uuid;i_os2mo_2023;i_kitos_2022_05;i_os2kle_2026_02";
const OS2KLE_LINE = /^KLENummer='([^']*)':KLETitel='(.*?)':Keywords\[Weight\]=/;

/**
 * Reads the union file and compares it with the two copies at hand: the same numbers, and the newest copy's titles.
 * Throws an `Error` that names what disagrees: inconsistent data is not shipped.
 */
export async function readSources(folder: string): Promise<readonly SourceRow[]> {
  const rows = readUnion(readFileSync(join(folder, "kle-samlet.csv"), "utf8"));
  const os2kle = readOs2kle(readFileSync(join(folder, "OS2KLE.txt"), "utf8"));
  const os2mo = await readOs2mo(readFileSync(join(folder, "os2mo-kle.xlsx")));
  sameNumbers(
    "OS2KLE.txt",
    new Set(os2kle.keys()),
    rows.filter((row) => row.inOs2kle),
  );
  sameNumbers(
    "os2mo-kle.xlsx",
    os2mo,
    rows.filter((row) => row.inOs2mo),
  );
  const other = rows.find((row) => row.inOs2kle && os2kle.get(row.number) !== row.title);
  if (other !== undefined)
    throw new Error(`${other.number}: "${other.title}" in kle-samlet.csv, "${os2kle.get(other.number)}" in OS2KLE.txt`);
  return rows;
}

function readUnion(text: string): readonly SourceRow[] {
  const [header, ...lines] = parseCsv(text, { delimiter: ";" });
  if (header?.join(";") !== COLUMNS) throw new Error(`kle-samlet.csv: expected the columns ${COLUMNS}`);
  const seen = new Set<string>();
  return lines.map((line) => {
    const [, number, title, , os2mo, kitos, os2kle] = line.map((value) => (value === null ? "" : String(value)));
    if (number === undefined || title === undefined || title.trim() === "")
      throw new Error(`kle-samlet.csv: a row without title: ${line.join(";")}`);
    if (parseKle(number) === undefined && !isKleFacetCode(number) && !isKleCategory(number))
      throw new Error(`kle-samlet.csv: no KLE number: ${number}`);
    if (seen.has(number)) throw new Error(`kle-samlet.csv: ${number} comes twice`);
    seen.add(number);
    return { number, title, inOs2mo: os2mo === "1", inKitos: kitos === "1", inOs2kle: os2kle === "1" };
  });
}

function readOs2kle(text: string): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const line of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    if (line === "") continue;
    const match = OS2KLE_LINE.exec(line);
    if (match === null) throw new Error(`OS2KLE.txt: a line of another form: ${line.slice(0, 80)}`);
    titles.set(match[1]!, match[2]!);
  }
  return titles;
}

async function readOs2mo(file: Uint8Array): Promise<ReadonlySet<string>> {
  const book = await readXlsx(file);
  const sheet = book.sheets.find(({ name }) => name === "KLE");
  const column = sheet?.rows[0]?.indexOf("EmneNr") ?? -1;
  if (sheet === undefined || column < 0) throw new Error("os2mo-kle.xlsx: no sheet KLE with a column EmneNr");
  return new Set(
    sheet.rows
      .slice(1)
      .map((row) => String(row[column] ?? ""))
      .filter((number) => number !== ""),
  );
}

function sameNumbers(file: string, inFile: ReadonlySet<string>, rows: readonly SourceRow[]): void {
  const missing = rows.find(({ number }) => !inFile.has(number));
  if (missing !== undefined) throw new Error(`${missing.number} is said to be in ${file}, but is not`);
  if (inFile.size !== rows.length) throw new Error(`${file} has ${inFile.size} numbers, kle-samlet.csv says ${rows.length}`);
}
