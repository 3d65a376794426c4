/**
 * `npx tsx tools/screenshots/main.ts`: a picture of every view of the pane over the sample workbook, and docs/ruden.md, which shows
 * them. With `--check` only that the page is as it would be made and that each picture is there: browsers draw letters differently.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ViewId } from "../../src/app/navigation";
import { openView, settled, startPanes, type OpenPane } from "../../src/taskpane/testing/browser";
import { ensureSample, ROOT } from "../build";
import { VIEW_TEXTS } from "./views";

const FOLDER = "docs/images/views";
const PAGE = "docs/ruden.md";
const IDS = Object.keys(VIEW_TEXTS) as ViewId[];

function page(): string {
  const parts = IDS.map(
    (id) => `## ${VIEW_TEXTS[id].title}\n\n${VIEW_TEXTS[id].text}\n\n![${VIEW_TEXTS[id].title}](images/views/${id}.png)\n`,
  );
  return `# Opgaveruden\n\nBillederne er fra eksemplet med den opdigtede Eksempelkommune. De laves af \`npx tsx tools/screenshots/main.ts\`.\n\n${parts.join("\n")}`;
}

/** What is to be seen beside the view itself. */
const PREPARE: Partial<Record<ViewId, (pane: OpenPane) => Promise<void>>> = {
  findings: async ({ page: pane }) => {
    await pane
      .getByRole("button", { name: /^Validér/ })
      .first()
      .click();
    await pane.locator("[role=option], [role=treeitem]").first().waitFor({ timeout: 60_000 });
    await settled(pane);
    await pane.locator("[role=option], [role=treeitem]").nth(1).click();
  },
};

async function draw(): Promise<void> {
  ensureSample();
  mkdirSync(join(ROOT, FOLDER), { recursive: true });
  const panes = await startPanes();
  try {
    for (const id of IDS) {
      await panes.with({ width: 400, height: 900, scale: 1.5 }, async (pane) => {
        await openView(pane.page, id);
        await PREPARE[id]?.(pane);
        await settled(pane.page);
        // Fonts and transitions come to rest.
        await pane.page.waitForTimeout(500);
        await pane.page.screenshot({ path: join(ROOT, FOLDER, `${id}.png`), animations: "disabled", caret: "hide" });
      });
      console.log(`${FOLDER}/${id}.png`);
    }
  } finally {
    await panes.close();
  }
  writeFileSync(join(ROOT, PAGE), page());
}

/** What is missing or stale. */
export function stale(): readonly string[] {
  const missing = IDS.map((id) => `${FOLDER}/${id}.png`).filter((path) => !existsSync(join(ROOT, path)));
  const old = !existsSync(join(ROOT, PAGE)) || readFileSync(join(ROOT, PAGE), "utf8") !== page();
  return [...missing, ...(old ? [PAGE] : [])];
}

if (require.main === module) {
  if (process.argv.includes("--check")) {
    const found = stale();
    for (const path of found) console.error(`${path} is missing or stale: npx tsx tools/screenshots/main.ts`);
    process.exitCode = found.length > 0 ? 1 : 0;
  } else {
    draw().then(
      // The engine's timers would keep the process for minutes.
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  }
}
