/** The sample municipality through the batch program: every planted fault is found, and nothing else. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SampleTruth } from "../samples/sample";
import type { FindingsFile } from "./findings-file";
import { findingsOf, workFolder } from "./testing/run-cli";

const SAMPLES = join(__dirname, "../samples");

jest.setTimeout(300_000);

describe("the sample municipality", () => {
  const truth = JSON.parse(readFileSync(join(SAMPLES, "eksempelkommune.faults.json"), "utf8")) as SampleTruth;
  let file: FindingsFile;
  beforeAll(async () => {
    file = await findingsOf(join(SAMPLES, "eksempelkommune.xlsx"), workFolder().path("ud.xlsx"), "--today", truth.today);
  });
  const place = ({ rule, sheet, address }: { rule: string; sheet: string; address: string }): string => `${sheet}!${address} ${rule}`;

  test("planted faults: all found, no false alarm", () => {
    const planted = truth.faults.map(place).sort();
    // A finding about several cells of a column is found in each.
    const found = file.findings
      .flatMap(({ rule, sheet, address, cells = [`${sheet}!${address}`] }) => cells.map((cell) => `${cell} ${rule}`))
      .sort();
    expect({
      missed: planted.filter((fault) => !found.includes(fault)),
      falseAlarms: found.filter((finding) => !planted.includes(finding)),
    }).toEqual({ missed: [], falseAlarms: [] });
    expect(found).toEqual(planted);
    expect(planted.length).toBeGreaterThan(50);
  });

  test("dependencies are exact", () => {
    expect(file.dependencies.map(({ system, depends, via }) => ({ system, depends, via }))).toEqual(truth.dependencies);
  });

  test("each key figure says which cells it could not count", () => {
    expect([...new Set(file.figures.map(({ summary }) => summary))]).toEqual([
      "management",
      "systems-overview",
      "interfaces-and-conditions",
      "exit-strategy",
      "document-strategy",
      "procurements",
      "cleanup",
      "discard-protocol",
      "documents",
      "reminders",
      "process",
    ]);
    // The planted faults put what nobody can read into the columns of these.
    const left = file.figures.filter(({ leftOutCells = [] }) => leftOutCells.some(({ unread }) => unread > 0));
    expect(left.map(({ figure }) => figure)).toEqual(expect.arrayContaining(["Årlig udgift i alt", "Systemer med en udløbsdato"]));
    for (const { leftOut, leftOutCells = [] } of left) {
      const unread = leftOutCells.reduce((sum, cells) => sum + cells.unread, 0);
      expect(leftOut).toMatch(new RegExp(`Ikke læst: ${unread} celler? i `));
    }
  });

  test("it takes seconds", () => {
    // Loose, since machines differ; README says what was measured.
    expect(file.stats.milliseconds.total).toBeLessThan(90_000);
    expect(file.stats.counts.rows).toBeGreaterThan(21_000);
  });
});
