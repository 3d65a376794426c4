/** A progress line that overwrites itself, on a terminal only: in a log file it would be noise. */
import type { Progress } from "../src/app/ports";
import { registerSpec } from "../src/core/registers";
import type { RegisterId } from "../src/core/model/register-id";

const STEPS: Readonly<Record<Progress["step"], string>> = {
  recognise: "Finder registrene",
  read: "Læser",
  check: "Kontrollerer",
  write: "Skriver",
};

export interface ProgressLine {
  readonly say: (text: string) => void;
  readonly onProgress: (progress: Progress) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (!stream.isTTY) return { say: () => undefined, onProgress: () => undefined, clear: () => undefined };
  const say = (text: string): void => void stream.write(`\r\u001b[2K${text.slice(0, Math.max(20, stream.columns - 1))}`);
  return {
    say,
    onProgress: ({ step, fraction, register }) => {
      const what = register === undefined ? "" : ` ${registerSpec(register as RegisterId).title.da}`;
      say(`${STEPS[step]}${what} … ${Math.round(fraction * 100)} %`);
    },
    clear: () => void stream.write("\r\u001b[2K"),
  };
}
