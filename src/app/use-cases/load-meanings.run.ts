import { readMeaningsFile } from "../../core/meanings/stored-meanings";
import { AppError } from "../failures/errors";
import type { RunContext } from "../run-context";
import { addMeanings } from "../stores/meanings";
import type { Effects } from "./effects";

export interface LoadMeaningsInput {
  /** The file's text. */
  readonly text: string;
}

export interface LoadedMeanings {
  readonly added: number;
  /** Words that are answered otherwise in this workbook; its own answers stay. */
  readonly differing: number;
  /** Entries that could not be read. */
  readonly broken: number;
}

/** @throws AppError `meanings-file-newer`, `meanings-file-unreadable`; nothing is changed then. */
export async function run({ port }: RunContext, { text }: LoadMeaningsInput): Promise<Effects<LoadedMeanings>> {
  const read = readMeaningsFile(text);
  if (read.kind !== "read") throw new AppError(`meanings-file-${read.kind}`);
  const { added, differing } = await addMeanings(port, read.meanings);
  return { result: { added, differing, broken: read.broken } };
}
