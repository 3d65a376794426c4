/**
 * Accepts the summaries of the fixture as they are now: writes src/core/reports/golden/. Read the diff before committing:
 * it is what users will see changed.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goldenPlans, goldenText } from "../src/core/reports/testing/golden";

const folder = join(__dirname, "..", "src", "core", "reports", "golden");
mkdirSync(folder, { recursive: true });
const plans = goldenPlans();
for (const name of readdirSync(folder)) if (!plans.some(({ file }) => file === name)) rmSync(join(folder, name));
for (const { file, plan } of plans) writeFileSync(join(folder, file), goldenText(plan));
console.log(`${plans.length} golden summaries written to src/core/reports/golden.`);
