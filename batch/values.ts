/** Meanings of words from a file of the command line. */
import { readFileSync } from "node:fs";
import type { WorkbookPort } from "../src/app/ports";
import { meaningsDocument } from "../src/app/stores/meanings";
import { withMeanings as joinSaid } from "../src/core/meanings/join";
import type { WordMeaning } from "../src/core/meanings/meaning";
import { meaningsCodec, readMeaningsFile } from "../src/core/meanings/stored-meanings";
import { BadInput } from "./bad-input";

const UNUSABLE = { newer: "er gemt af en nyere udgave af programmet", unreadable: "holder ikke svar på, hvad ord betyder" };

/** @throws BadInput where the file can't be used. */
export function readValues(path: string | undefined): readonly WordMeaning[] {
  if (path === undefined) return [];
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new BadInput(`--values: filen ${path} findes ikke eller kan ikke læses.`);
  }
  const read = readMeaningsFile(text);
  if (read.kind !== "read") throw new BadInput(`--values: ${path} ${UNUSABLE[read.kind]}.`);
  if (read.broken > 0) throw new BadInput(`--values: ${read.broken} af svarene i ${path} kan ikke læses; ret dem, eller tag dem ud.`);
  return read.meanings;
}

/** The workbook with the answers of a file put before its stored ones; they are not stored. */
export function withMeanings(port: WorkbookPort, meanings: readonly WordMeaning[]): WorkbookPort {
  if (meanings.length === 0) return port;
  return {
    ...port,
    readStore: async (key) => {
      if (key !== meaningsDocument.key) return port.readStore(key);
      const { value } = await meaningsDocument.load(port);
      return meaningsCodec.encode({ value: joinSaid(value, meanings), broken: [], unknown: {} });
    },
  };
}
