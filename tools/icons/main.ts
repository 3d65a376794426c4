/**
 * `npx tsx tools/icons/main.ts`: assets/<name>-<size>.png from assets/src/<name>.svg, in every size that Office asks for. `--check` draws
 * nothing and names what is not current. The pictures are committed, and a source's digest beside them says what they were drawn from, so
 * that neither a build nor the check needs a browser.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { staleIcons, digestsOf, DIGESTS, leftOverPictures, PACKAGE_PICTURES, sourceOf } from "./icons";
import { ICON_SIZES } from "./sizes";

const ASSETS = join(__dirname, "../../assets");

async function draw(names: readonly string[]): Promise<void> {
  const [{ chromium }, { BROWSER_ARGS, requireBrowser }] = await Promise.all([import("playwright-core"), import("../browser")]);
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: [...BROWSER_ARGS] });
  try {
    const page = await browser.newPage();
    const drawOne = async (svg: string, size: number, file: string): Promise<void> => {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(join(ASSETS, file), await page.screenshot({ omitBackground: true }));
    };
    for (const name of names) {
      const source = sourceOf(ASSETS, name);
      for (const size of ICON_SIZES) await drawOne(source, size, `${name}-${size}.png`);
      if (name !== "app") continue;
      for (const { file, size, svgOf } of PACKAGE_PICTURES) await drawOne(svgOf(source), size, file);
    }
  } finally {
    await browser.close();
  }
}

async function main(check: boolean): Promise<number> {
  const stale = staleIcons(ASSETS);
  const leftOver = leftOverPictures(ASSETS);
  for (const file of leftOver) console.error(`assets/${file} has no source in assets/src: delete it`);
  if (check) {
    for (const name of stale) console.error(`The pictures of assets/src/${name}.svg are not current: run npx tsx tools/icons/main.ts`);
    return stale.length + leftOver.length === 0 ? 0 : 1;
  }
  if (stale.length > 0) await draw(stale);
  writeFileSync(join(ASSETS, DIGESTS), digestsOf(ASSETS));
  return leftOver.length === 0 ? 0 : 1;
}

main(process.argv.includes("--check")).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
