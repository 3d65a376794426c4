/**
 * `npx tsx workbench/screenshot.ts`: the pictures of the workbench in README.md, after a validation with a finding selected, and of the marks in
 * a sheet.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../tools/build";
import { exampleSheets, fileOf, openWorkbench, READY_MS } from "./testing";

const FOLDER = process.argv[2] ?? join(ROOT, "docs/images");

/** The grid scrolls to the cell and draws it. */
const DRAWN_MS = 2000;

async function validated(path: string): Promise<void> {
  const { page, pane, close } = await openWorkbench();
  try {
    await page.getByRole("button", { name: "Validér" }).click();
    const findings = pane.getByRole("listbox").getByRole("option");
    await findings.first().waitFor({ timeout: READY_MS });
    await findings.nth(1).click();
    await page.mouse.move(700, 60);
    await page.waitForTimeout(DRAWN_MS);
    await page.screenshot({ path });
    console.log(path);
  } finally {
    await close();
  }
}

async function marked(path: string): Promise<void> {
  const sheets = exampleSheets();
  const { page, ribbon, ribbonFree, goTo, close } = await openWorkbench({
    workbook: fileOf(sheets),
    viewport: { width: 1400, height: 560 },
  });
  try {
    await ribbon("Markér afhængigheder");
    await ribbonFree();
    await goTo(sheets[0]!.name, "A1");
    await page.mouse.move(700, 60);
    await page.waitForTimeout(DRAWN_MS);
    await page.screenshot({ path });
    console.log(path);
  } finally {
    await close();
  }
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await marked(join(FOLDER, "markeringer.png"));
  await validated(join(FOLDER, "workbench.png"));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
