/**
 * How long a user waits for the built pane: cold cache, a processor four times as slow, Excel's part answered by the stand-in.
 *
 *   npx tsx bench/pane-start.ts [runs]     PANE_FOLDER names another build than build/pane/
 */
import type { Page } from "playwright-core";
import { startPanes } from "../src/taskpane/testing/browser";

const SLOWED = 4;

/** Milliseconds from the pane's own opening until a view can be chosen and is drawn. */
async function start(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.setCacheDisabled", { cacheDisabled: true });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  const began = performance.now();
  await page.reload({ waitUntil: "commit" });
  await page.getByRole("tab", { selected: true }).first().waitFor();
  await page.getByRole("tabpanel").first().waitFor();
  await page.getByRole("tabpanel").first().getByRole("button").first().click({ trial: true });
  return performance.now() - began;
}

async function main(): Promise<void> {
  const panes = await startPanes();
  try {
    for (let run = 0; run < Number(process.argv[2] ?? 3); run++) {
      await panes.with({}, async ({ page }) => console.log(`pane start, ${SLOWED}x slower processor: ${Math.round(await start(page))} ms`));
    }
  } finally {
    await panes.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
