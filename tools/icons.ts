/**
 * `npx tsx tools/icons.ts`: draws assets/src/*.svg as assets/<name>-<size>.png in every size that Office asks for.
 * The pictures are committed, since a build must not need a browser.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium } from "playwright-core";
import { BROWSER_ARGS, requireBrowser } from "./browser";
import { ICON_SIZES } from "./icon-sizes";

const ASSETS = join(__dirname, "..", "assets");

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: [...BROWSER_ARGS] });
  try {
    const page = await browser.newPage();
    for (const file of readdirSync(join(ASSETS, "src")).filter((name) => name.endsWith(".svg"))) {
      const svg = readFileSync(join(ASSETS, "src", file), "utf8");
      for (const size of ICON_SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
        const png = await page.screenshot({ omitBackground: true });
        writeFileSync(join(ASSETS, `${basename(file, ".svg")}-${size}.png`), png);
      }
    }
  } finally {
    await browser.close();
  }
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
