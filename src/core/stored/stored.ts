/** A document of the add-in as it is stored in the workbook: what could be read of its text, and what has to survive the next write. */
export interface Stored<T> {
  /** "newer": a newer version of the add-in wrote it, and it must not be written over. Where it is not "current", `value` is the empty one. */
  readonly state: "current" | "newer" | "unreadable";
  readonly value: T;
  /** Unreadable parts: single entries, or the whole text. They are written back beside the value, so that they are never lost. */
  readonly broken: readonly unknown[];
  /** Keys of the stored object that this version does not know. They are written back as they are. */
  readonly unknown: Readonly<Record<string, unknown>>;
}

/** How a document is stored as text. Decoding never throws. */
export interface StoredCodec<T> {
  readonly decode: (text: string | undefined) => Stored<T>;
  /** Undefined where nothing needs to be stored. A "newer" document is not for writing: its content is unknown here. */
  readonly encode: (stored: Omit<Stored<T>, "state">) => string | undefined;
}

/** A document of which nothing is stored yet. */
export function nothingStored<T>(empty: T): Stored<T> {
  return { state: "current", value: empty, broken: [], unknown: {} };
}

/** A text that can't be read is stored whole. */
export function unreadable<T>(empty: T, text: string): Stored<T> {
  return { state: "unreadable", value: empty, broken: text === "" ? [] : [text], unknown: {} };
}

/** A text of a newer version: nothing of it is understood, and nothing may be written. */
export function newer<T>(empty: T): Stored<T> {
  return { state: "newer", value: empty, broken: [], unknown: {} };
}

/** A codec that decodes a text again only when it has changed; for documents that are large and asked for with each edit. */
export function decodedOnce<T>(codec: StoredCodec<T>): StoredCodec<T> {
  let last: { readonly text: string | undefined; readonly stored: Stored<T> } | undefined;
  return {
    ...codec,
    decode: (text) => {
      if (last === undefined || last.text !== text) last = { text, stored: codec.decode(text) };
      return last.stored;
    },
  };
}
