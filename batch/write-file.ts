import { randomUUID } from "node:crypto";
import { accessSync, constants, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { BadInput } from "./bad-input";

/**
 * Writes several files so that each is whole or not there at all: first all beside their places under other names,
 * then moved into place. A failure on the way leaves what stood there before.
 */
export function writeWhole(files: readonly { readonly path: string; readonly content: string | Uint8Array }[]): void {
  const prepared: { temporary: string; path: string }[] = [];
  let at = "";
  try {
    for (const { path, content } of files) {
      at = resolve(path);
      // As long as the name itself and beside it: what the disk has against the name or the place shows here, not on moving.
      const temporary = join(dirname(at), `.${basename(at)}.${randomUUID()}.tmp`);
      if (existsSync(at)) accessSync(at, constants.W_OK);
      writeFileSync(temporary, content, { flag: "wx" });
      prepared.push({ temporary, path: at });
    }
    for (const { temporary, path } of prepared) {
      at = path;
      renameSync(temporary, path);
    }
  } catch (error) {
    throw new BadInput(`${at} kan ikke skrives: ${reason(error)}.`);
  } finally {
    for (const { temporary } of prepared) rmSync(temporary, { force: true });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "der er ikke adgang til at skrive",
  EPERM: "der er ikke adgang til at skrive, eller filen er åben i et andet program",
  EBUSY: "filen er åben i et andet program",
  EROFS: "drevet kan kun læses",
  ENOSPC: "drevet er fyldt",
  ENOENT: "mappen findes ikke",
};

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
