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
  try {
    for (const { path, content } of files) {
      const full = resolve(path);
      const temporary = join(dirname(full), `.${basename(full)}.${randomUUID()}.tmp`);
      prepared.push({ temporary, path: full });
      if (existsSync(full)) accessSync(full, constants.W_OK);
      writeFileSync(temporary, content, { flag: "wx" });
    }
    for (const { temporary, path } of prepared) renameSync(temporary, path);
  } catch (error) {
    throw new BadInput(`${prepared[prepared.length - 1]?.path ?? "Filen"} kan ikke skrives: ${reason(error)}.`);
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
