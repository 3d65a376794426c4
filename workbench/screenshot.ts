/** `npx tsx workbench/screenshot.ts`: the picture of the workbench in README.md, after a validation with a finding selected. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../tools/build";
import { openWorkbench, READY_MS } from "./testing";

async function main(): Promise<void> {
  const target = process.argv[2] ?? join(ROOT, "docs/images/workbench.png");
  mkdirSync(join(target, ".."), { recursive: true });
  const { page, pane, close } = await openWorkbench();
  try {
    await page.getByRole("button", { name: "Validér" }).click();
    const findings = pane.getByRole("listbox").getByRole("option");
    await findings.first().waitFor({ timeout: READY_MS });
    await findings.nth(1).click();
    await page.mouse.move(700, 60);
    // The grid scrolls to the cell and draws it.
    await page.waitForTimeout(2000);
    await page.screenshot({ path: target });
    console.log(target);
  } finally {
    await close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
