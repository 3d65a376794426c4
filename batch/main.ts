/**
 * The add-in from a command line:
 *   npm run --silent batch -- IND.xlsx --out UD.xlsx --json FUND.json [--do validate,highlight,summaries]
 * Exit codes: 0 it ran (also with findings) · 2 the input can't be used, told in one line · 1 a fault of ours.
 */
import { BadInput } from "./bad-input";
import { quietenEngine } from "./engine-noise";
import { readOptions } from "./options";
import { progressLine } from "./progress";
import { Clock } from "./stats";

async function main(): Promise<number> {
  const progress = progressLine();
  try {
    const options = readOptions(process.argv.slice(2));
    const { openInput } = await import("./input");
    const clock = new Clock();
    progress.say("Åbner projektmappen …");
    const opened = await clock.time("open", () => openInput(options.input));
    // Engine and office.js take a second or more to load, which a wrong option or file need not wait for.
    const { runBatch } = await import("./run");
    await runBatch(options, opened, clock, progress);
    return 0;
  } catch (error) {
    progress.clear();
    if (error instanceof BadInput) {
      console.error(error.message);
      return 2;
    }
    console.error("Uventet fejl; intet er skrevet.", error);
    return 1;
  }
}

quietenEngine();
// The stand-in's engine keeps timers; there is nothing to wait for once the files are written.
void main().then((code) => {
  process.stdout.write("", () => process.exit(code));
});
