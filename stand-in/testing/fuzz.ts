/** Opens damaged files: each must be read right, or refused in a sentence, and soon. */
import { Package } from "../../xlsx/container/package";
import { WorkbookFileError } from "../../xlsx/errors";
import { openWorkbook as openFile, type OpenedWorkbook } from "../../xlsx/open";
import { mutated } from "../../xlsx/testing/mutate";
import { referenceValues } from "../../xlsx/testing/reference";
import { toDocument } from "../file/to-engine";

export interface FuzzResult {
  readonly opened: number;
  readonly refused: number;
  /** Seed, what was done to the file, and what went wrong. */
  readonly faults: readonly string[];
  /** Of the slowest, in seconds of processor. */
  readonly slowest: number;
}

export function fuzz(originals: readonly Uint8Array[], seeds: number, from = 0): FuzzResult {
  const faults: string[] = [];
  const counts = { opened: 0, refused: 0 };
  let slowest = 0;
  for (let seed = from; seed < from + seeds; seed++) {
    const { what, bytes } = mutated(originals[seed % originals.length]!, seed);
    const { outcome, seconds } = attempt(bytes);
    slowest = Math.max(slowest, seconds);
    if (outcome === "opened" || outcome === "refused") counts[outcome]++;
    else faults.push(`seed ${seed}, ${what}: ${outcome}`);
  }
  return { ...counts, faults, slowest };
}

function attempt(bytes: Uint8Array): { readonly outcome: string; readonly seconds: number } {
  const start = process.cpuUsage();
  const opened = open(bytes);
  const { user, system } = process.cpuUsage(start);
  return { outcome: typeof opened === "string" ? opened : (misread(opened) ?? "opened"), seconds: (user + system) / 1e6 };
}

/** The workbook, or how its opening ended. */
function open(bytes: Uint8Array): OpenedWorkbook | string {
  try {
    const opened = openFile(bytes);
    toDocument(opened);
    return opened;
  } catch (error) {
    if (!(error instanceof WorkbookFileError))
      return error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 4).join(" ") : String(error);
    return /^[A-ZÆØÅ][^\n]+\.$/.test(error.da) ? "refused" : `refused without a sentence: ${error.da}`;
  }
}

/** The first cell that is read otherwise than by the slow reader; undefined where all are alike. */
function misread({ workbook, file }: OpenedWorkbook): string | undefined {
  const pack = new Package(file.pack.original);
  for (const { id, path } of file.sheets) {
    const sheet = workbook.sheets.find((each) => each.id === id)!;
    let reference: ReturnType<typeof referenceValues>;
    try {
      reference = referenceValues(pack, file.workbookPart.path, path);
    } catch (error) {
      const detail = error instanceof WorkbookFileError ? error.detail : String(error);
      // Prefixes without a namespace are XML 1.0, and no cell is another for them.
      return /unbound namespace prefix/.test(detail) ? undefined : `read though it is damaged: ${detail}`;
    }
    for (const [place, value] of reference) {
      const [row, column] = place.split("/").map(Number) as [number, number];
      const got = sheet.cells.cell(row, column)?.value;
      if (got !== value) return `${path} ${place} is read as ${JSON.stringify(got)}, not ${JSON.stringify(value)}`;
    }
    for (const row of sheet.cells.rows())
      for (const column of sheet.cells.columns(row))
        if (sheet.cells.cell(row, column)?.value !== undefined && !reference.has(`${row}/${column}`))
          return `${path} ${row}/${column} is read, but not there`;
  }
  return undefined;
}
