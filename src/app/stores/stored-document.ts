import { textBefore, type StoreChange } from "../../core/changes/store-change";
import { inSlices } from "../../core/model/in-slices";
import { joinTexts } from "../../core/stored/join-texts";
import type { Stored, StoredCodec } from "../../core/stored/stored";
import { AppError } from "../failures/errors";
import type { StoreKey, WorkbookPort } from "../ports";

/** Writings against somebody else's; each takes two requests. */
const MOST_TRIES = 8;

export type StoreReader = Pick<WorkbookPort, "readStore">;
export type StoreWriter = Pick<WorkbookPort, "readStore" | "writeStore">;

/**
 * One document that the add-in stores in the workbook, with the one policy for all of them: a text of a newer version is never written
 * over, and what can't be read is stored beside what is written.
 */
export interface StoredDocument<T, Undoable extends boolean = boolean> {
  readonly key: StoreKey;
  /** Whether a change of it is a step in the list of changes. */
  readonly undoable: Undoable;
  readonly load: (port: StoreReader) => Promise<Stored<T>>;
  /**
   * Reads, changes and writes; nothing is written where `change` returns the value it got.
   * @throws AppError `newer-version-<key>`; nothing has been changed then.
   */
  readonly update: (port: StoreWriter, change: (value: T) => T) => Promise<Stored<T>>;
  /** Removes all of it at the user's request, also what can't be read or is of a newer version. */
  readonly remove: (port: StoreWriter) => Promise<void>;
  /** The text as it is, to compare by. */
  readonly text: (port: StoreReader) => Promise<string | undefined>;
  /** Undoes a change; false where the text has been changed since, and nothing is written then. */
  readonly revert: (port: StoreWriter, change: StoreChange) => Promise<boolean>;
}

export interface DocumentSpec<T, Undoable extends boolean> {
  readonly key: StoreKey;
  readonly codec: StoredCodec<T>;
  readonly undoable: Undoable;
}

export function storedDocument<T, Undoable extends boolean>({
  key,
  codec,
  undoable,
}: DocumentSpec<T, Undoable>): StoredDocument<T, Undoable> {
  const text = (port: StoreReader): Promise<string | undefined> => port.readStore(key);
  const load = async (port: StoreReader): Promise<Stored<T>> => codec.decode(await text(port));
  /** Excel may refuse an answer to what it has carried out. @throws the error where the text is not stored, or can't be read. */
  const orStored = async (port: StoreReader, written: string | undefined, error: unknown): Promise<undefined> => {
    const now = await text(port).catch(() => null);
    if (now !== written) throw error;
    return undefined;
  };
  return {
    key,
    undoable,
    text,
    load,
    update: async (port, change) => {
      let based = await text(port);
      /** What is in the workbook as far as is known: from the second try on, what this one wrote. */
      let there = based;
      const overwritten: string[] = [];
      for (let tries = 1; ; tries++) {
        const stored = codec.decode(based);
        if (stored.state === "newer") {
          // It was stored while this version wrote, and comes back as it was.
          if (tries > 1) await port.writeStore(key, based);
          throw new AppError(`newer-version-${key}`);
        }
        const value = change(stored.value);
        if (value === stored.value && tries === 1) return stored;
        const written = codec.encode({ ...stored, value });
        const found = await port.writeStore(key, written, { text: there }).catch((error: unknown) => orStored(port, written, error));
        if (found === undefined) return { ...stored, state: "current", value };
        // Somebody else has stored something meanwhile: the change is made to all that was written over.
        if (tries === MOST_TRIES) throw new AppError("host", { detail: `${key} was written ${tries} times by somebody else` });
        there = written;
        if (found.text !== undefined) overwritten.push(found.text);
        based = joinTexts(key, overwritten);
      }
    },
    remove: async (port) => {
      await port.writeStore(key, undefined).catch((error: unknown) => orStored(port, undefined, error));
    },
    revert: async (port, change) => {
      const now = await text(port);
      const before = await inSlices(textBefore(change, now));
      if (before === "changed") return false;
      const overwritten = await port
        .writeStore(key, before.text, { text: now })
        .catch((error: unknown) => orStored(port, before.text, error));
      if (overwritten === undefined) return true;
      await port.writeStore(key, overwritten.text);
      return false;
    },
  };
}
