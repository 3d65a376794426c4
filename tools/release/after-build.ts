/** After `npm run build`: what lies beside the page in dist/ and is made of more than webpack's modules. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { appPackage, baseUrlOf } from "./app-package";
import { readSbom } from "./sbom";

const ROOT = join(__dirname, "../..");
const DIST = join(ROOT, "dist");

// A build into another folder is no release.
if (existsSync(DIST)) {
  writeFileSync(join(DIST, "sbom.cdx.json"), `${JSON.stringify(readSbom(ROOT), null, 2)}\n`);
  writeFileSync(join(DIST, "m365.zip"), appPackage(ROOT, baseUrlOf(readFileSync(join(DIST, "manifest.xml"), "utf8"))));
}
