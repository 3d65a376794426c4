/** LibreOffice without a window, and poppler for what it prints. Each call has a profile of its own, so that two runs do not wait for each other. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Which of the programs are not on this machine. */
export function missingPrograms(...programs: readonly string[]): string[] {
  return programs.filter((program) => spawnSync(program, ["--help"], { stdio: "ignore" }).error !== undefined);
}

/** Numbers and dates as on a Danish machine, and formulas of Excel files always recalculated. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>da-DK</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
`;

/** Converts a workbook, its formulas recalculated. Returns the new file's path. */
export function convert(file: string, to: string, folder: string): string {
  const profile = mkdtempSync(join(tmpdir(), "soffice-"));
  mkdirSync(join(profile, "user"));
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
  try {
    execFileSync(
      "soffice",
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", to, "--outdir", folder, file],
      {
        stdio: "ignore",
      },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return join(folder, `${basename(file, extname(file))}.${to.split(":")[0]}`);
}

/** The text of each page. */
export function pagesOf(pdf: string): string[] {
  return execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 28 })
    .split("\f")
    .slice(0, -1);
}

/** A picture of each page, in their order. */
export function picturesOf(pdf: string, folder: string, dpi = 80): string[] {
  execFileSync("pdftoppm", ["-png", "-r", String(dpi), pdf, join(folder, "side")]);
  return readdirSync(folder)
    .filter((name) => /^side-\d+\.png$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
