/**
 * The add-in from a command line:
 *   npm run --silent batch -- IND.xlsx --out UD.xlsx --json FUND.json [--do validate,highlight,summaries]
 */
import { runCli } from "./cli";
import { quietenEngine } from "./engine-noise";
import { progressLine } from "./progress";

quietenEngine();
const output = { out: (text: string) => void process.stdout.write(text), error: console.error, progress: progressLine() };
// The stand-in's engine holds timers; nothing needs them once the files are written.
void runCli(process.argv.slice(2), output).then((code) => {
  process.stdout.write("", () => process.exit(code));
});
