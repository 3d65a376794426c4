/** The command line of the batch program, without the process around it: arguments in, exit code and text out. */
import { BadInput } from "./bad-input";
import { checkEnding, readOptions } from "./options";
import type { ProgressLine } from "./progress";
import { Clock } from "./stats";

export interface CliOutput {
  readonly out: (text: string) => void;
  readonly error: (...words: readonly unknown[]) => void;
  readonly progress: ProgressLine;
}

/** Exit codes: 0 it ran (also with findings) · 2 the input can't be used, reported in one line · 1 a bug in the program. */
export async function runCli(args: readonly string[], { out, error: report, progress }: CliOutput): Promise<number> {
  try {
    const options = readOptions(args);
    const { endingOf, openInput } = await import("./input");
    const clock = new Clock();
    progress.say("Åbner projektmappen …");
    const opened = await clock.time("open", () => openInput(options.input));
    checkEnding(options, endingOf(opened));
    // Engine and office.js take a second or more to load, which a wrong option or file need not wait for.
    const { runBatch } = await import("./run");
    out(await runBatch(options, opened, clock, progress, report));
    return 0;
  } catch (error) {
    progress.clear();
    if (error instanceof BadInput) {
      report(error.message);
      return 2;
    }
    report("Uventet fejl; intet er skrevet.", error);
    return 1;
  }
}
