/**
 * Makes every summary of a workbook as the batch does, and pictures of them as LibreOffice prints them:
 *
 *   npx tsx tools/render-summaries.ts FOLDER [WORKBOOK.xlsx]
 *
 * Without a workbook it is the sample municipality. Needs LibreOffice (`soffice`) and poppler (`pdftoppm`, `pdftotext`).
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook, saveWorkbook } from "../stand-in/file/workbook-file";
import { SAMPLE_TODAY } from "../samples/municipality";
import { createRunContext } from "../src/app/run-context";
import { buildSummaries } from "../src/app/use-cases/build-summaries";
import { saveSettings } from "../src/app/stores/settings";
import { DEFAULT_SETTINGS } from "../src/core/settings/settings";
import { createWorkbookPort } from "../src/excel/workbook-port";
import { startHost } from "../stand-in/node";
import { convert, missingPrograms, pagesOf, picturesOf } from "./libreoffice";

const SAMPLE = join(__dirname, "..", "samples", "eksempelkommune.xlsx");

async function main(folder: string | undefined, workbook = SAMPLE): Promise<number> {
  if (folder === undefined) throw new Error("Brug: npx tsx tools/render-summaries.ts MAPPE [PROJEKTMAPPE.xlsx]");
  const missing = missingPrograms("soffice", "pdftoppm", "pdftotext");
  if (missing.length > 0) {
    console.log(`Ingen billeder er lavet: ${missing.join(", ")} findes ikke på denne maskine.`);
    return 0;
  }
  mkdirSync(folder, { recursive: true });
  const { bytes, made } = await summariesOf(workbook);
  const saved = join(folder, "resumeer.xlsx");
  writeFileSync(saved, bytes);
  const pdf = convert(saved, "pdf", folder);
  const pages = pagesOf(pdf);
  const count = new Map<string, number>();
  picturesOf(pdf, folder).forEach((picture, i) => {
    // The footer of each page holds the sheet's title.
    const found = made.find(({ title }) => pages[i]?.includes(title));
    // LibreOffice prints the sheet that was open last even where it is hidden.
    if (found === undefined) return rmSync(picture);
    const number = (count.get(found.name) ?? 0) + 1;
    count.set(found.name, number);
    renameSync(picture, join(folder, `${slug(found.name)}-${number}.png`));
  });
  for (const [name, number] of count) console.log(`${name}: ${number} ${number === 1 ? "side" : "sider"}`);
  return 0;
}

/** The workbook with its summaries, all other sheets hidden so that they are not printed. */
async function summariesOf(path: string): Promise<{ bytes: Uint8Array; made: { name: string; title: string }[] }> {
  const opened = openWorkbook(readFileSync(path));
  const host = await startHost({ document: opened.document });
  const uninstall = host.installGlobals();
  try {
    const now = new Date(SAMPLE_TODAY.year, SAMPLE_TODAY.month - 1, SAMPLE_TODAY.day, 8);
    const port = createWorkbookPort("da");
    await saveSettings(port, { ...DEFAULT_SETTINGS, municipality: "Eksempelkommune" });
    const { sheets } = await buildSummaries(createRunContext(port, { clock: () => now }));
    const made = await Excel.run(async (context) => {
      const all = context.workbook.worksheets.load({ name: true });
      const corners = sheets.map((name) => all.getItem(name).getCell(0, 0).load({ values: true }));
      await context.sync();
      for (const sheet of all.items) if (!sheets.includes(sheet.name)) sheet.visibility = "Hidden";
      await context.sync();
      return corners.map(({ values }, i) => ({ name: sheets[i]!, title: String((values as unknown[][])[0]![0]) }));
    });
    await host.host.settled();
    return { bytes: saveWorkbook(opened, host.host.cells.document(), host.host.cells.changes), made };
  } finally {
    uninstall();
    host.close();
  }
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[æøåé]/g, (letter) => ({ æ: "ae", ø: "oe", å: "aa", é: "e" })[letter]!)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

main(...(process.argv.slice(2) as [string?, string?])).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
