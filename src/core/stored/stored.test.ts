import fc from "fast-check";
import { acceptancesCodec } from "../acceptance/stored-acceptances";
import { changesCodec } from "../changes/stored-changes";
import { historyCodec } from "../history/stored-history";
import { kleCodec } from "../kle/stored-kle";
import { meaningsCodec } from "../meanings/stored-meanings";
import { choicesCodec } from "../recognition/stored-choices";
import { DEFAULT_SETTINGS } from "../settings/settings";
import { settingsCodec } from "../settings/stored-settings";
import { jsonCodec } from "./json-codec";
import { decodedOnce, type Stored, type StoredCodec } from "./stored";
import { anyText } from "../testing/any-text";

const CODECS: Readonly<Record<string, StoredCodec<unknown>>> = {
  acceptances: acceptancesCodec as StoredCodec<unknown>,
  changes: changesCodec as StoredCodec<unknown>,
  history: historyCodec as StoredCodec<unknown>,
  kle: kleCodec as StoredCodec<unknown>,
  mappings: choicesCodec as StoredCodec<unknown>,
  meanings: meaningsCodec as StoredCodec<unknown>,
  settings: settingsCodec as StoredCodec<unknown>,
};

const json = fc.oneof(
  fc.json(),
  anyText(),
  // Objects that come near: the right keys with any values, in every version.
  fc
    .record(
      {
        format: fc.oneof(fc.integer({ min: -1, max: 3 }), fc.jsonValue(), fc.constantFrom("kle-0", "kle-1", "kle-2")),
        version: fc.oneof(fc.integer({ min: -1, max: 3 }), fc.jsonValue()),
        ...Object.fromEntries(
          ["entries", "choices", "runs", "editions", "broken", "minutes", "conversionPrice", "ownKle", "other", "__proto__"].map((key) => [
            key,
            fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()), fc.constant([])),
          ]),
        ),
      },
      { requiredKeys: [] },
    )
    .map((object) => JSON.stringify(object)),
);

describe.each(Object.entries(CODECS))("%s", (_name, codec) => {
  test("no text makes it throw, and what it can't read is still there after a write", () =>
    fc.assert(
      fc.property(json, (text) => {
        const stored = codec.decode(text);
        if (stored.state === "unreadable") expect(stored.broken).toEqual(text === "" ? [] : [text]);
        if (stored.state === "newer") return;
        const decoded = codec.decode(codec.encode(stored));
        expect(decoded).toEqual({ ...stored, state: "current" });
      }),
      { numRuns: 150 },
    ));

  test("nothing stored is the empty document, and it stays so", () => {
    const stored = codec.decode(undefined);
    expect(stored).toMatchObject({ state: "current", broken: [], unknown: {} });
    // Settings are stored once they have been saved, also the usual ones.
    if (stored.value !== DEFAULT_SETTINGS) expect(codec.encode(stored)).toBeUndefined();
  });

  test("unknown keys and what could not be read are written back", () => {
    const stored = { value: codec.decode(undefined).value, broken: [{ a: 1 }, "text"], unknown: { later: { deep: [1] } } };
    expect(codec.decode(codec.encode(stored))).toEqual({ state: "current", ...stored });
  });
});

describe("a document that has changed its form twice", () => {
  const counter = jsonCodec<number>({
    versionKey: "version",
    version: 3,
    firstIsUnnumbered: true,
    // Version 1 held a text, version 2 a list.
    migrations: [({ count }) => ({ list: Array.from({ length: Number(count) }) }), ({ list }) => ({ sum: (list as unknown[]).length })],
    keys: ["sum"],
    empty: 0,
    read: ({ sum }, broken) => (typeof sum === "number" ? { value: sum, broken } : undefined),
    write: (sum) => ({ sum }),
  });

  test.each<[string, Partial<Stored<number>>]>([
    ['{"count":"4"}', { state: "current", value: 4 }],
    ['{"version":1,"count":"4"}', { state: "current", value: 4 }],
    ['{"version":2,"list":[1,2]}', { state: "current", value: 2 }],
    ['{"version":3,"sum":7,"other":1}', { state: "current", value: 7, unknown: { other: 1 } }],
    ['{"version":4,"sum":7}', { state: "newer", value: 0, broken: [] }],
    ['{"version":2.5,"sum":7}', { state: "unreadable", value: 0, broken: ['{"version":2.5,"sum":7}'] }],
    ['{"version":3,"sum":"7"}', { state: "unreadable", value: 0, broken: ['{"version":3,"sum":"7"}'] }],
    ["[]", { state: "unreadable", broken: ["[]"] }],
  ])("%s", (text, stored) => expect(counter.decode(text)).toMatchObject(stored));

  test("it is written in the newest", () =>
    expect(counter.encode({ value: 5, broken: [], unknown: { other: 1 } })).toBe('{"version":3,"sum":5,"other":1}'));

  test("a version without its migration is refused when the document is declared", () =>
    expect(() =>
      jsonCodec({ versionKey: "version", version: 2, migrations: [], keys: [], empty: 0, read: () => undefined, write: () => ({}) }),
    ).toThrow("Version 2 needs 1 migrations"));
});

test("a text that has not changed is decoded once", () => {
  const decode = jest.fn(historyCodec.decode);
  const once = decodedOnce({ ...historyCodec, decode });
  const text = '{"format":1,"runs":[]}';
  expect(once.decode(text)).toBe(once.decode(text));
  expect(once.decode(undefined)).not.toBe(once.decode(text));
  expect(decode).toHaveBeenCalledTimes(3);
});
