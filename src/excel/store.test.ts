/* eslint-disable office-addins/load-object-before-read -- the rule does not know results of calls */
import { STORE_KEYS } from "../app/ports";
import { readStore, writeStore } from "./store";
import { onStandIn } from "./testing/on-stand-in";

const SHEET = { name: "Ark1", rows: [["x"]] };

test("each key keeps its own text, with marks, line breaks and brackets, and gives it back as it was", () =>
  onStandIn([SHEET], async () => {
    const text = (key: string): string => JSON.stringify({ key, a: "<æ & ø> ]]> \"q\" 'r' &amp;", b: "1\t2\n3\r4" }) + "\n\t\r";
    for (const key of STORE_KEYS) await writeStore(key, text(key));
    for (const key of STORE_KEYS) expect(await readStore(key)).toBe(text(key));
  }));

test("a key that was never written, or was removed, has no text", () =>
  onStandIn([SHEET], async () => {
    expect(await readStore("settings")).toBeUndefined();
    await writeStore("settings", "{}");
    await writeStore("settings", '{"a":1}');
    expect(await readStore("settings")).toBe('{"a":1}');
    await writeStore("settings", undefined);
    expect(await readStore("settings")).toBeUndefined();
    await writeStore("settings", undefined);
  }));

const partOf = (id: string): string =>
  `<store xmlns="urn:ud-af-kmd-sag:acceptances">${JSON.stringify({ version: 1, entries: [{ object: id }] })}</store>`;

async function partCount(): Promise<number> {
  return Excel.run(async (context) => {
    const count = context.workbook.customXmlParts.getByNamespace("urn:ud-af-kmd-sag:acceptances").getCount();
    await context.sync();
    return count.value;
  });
}

test("of two authors' parts none goes before what both hold is part of the text", () =>
  onStandIn([SHEET], async () => {
    await Excel.run(async (context) => {
      for (const author of ["a", "b"]) context.workbook.customXmlParts.add(partOf(author));
      await context.sync();
    });
    const joined = await readStore("acceptances");
    expect(joined).toMatch(/"a".*"b"|"b".*"a"/);
    // Made from one author's part alone.
    const mine = JSON.stringify({ version: 1, entries: [{ object: "a" }] });
    expect(await writeStore("acceptances", mine, { text: mine })).toEqual({ text: joined });
    expect([await partCount(), await readStore("acceptances")]).toEqual([2, joined]);
    expect(await writeStore("acceptances", joined, { text: joined })).toBeUndefined();
    expect([await partCount(), await readStore("acceptances")]).toEqual([1, joined]);
  }));

test("an Excel that keeps nothing of what it is given, and does not say so, is a failure", () =>
  onStandIn([SHEET], async () => {
    await writeStore("settings", "{}");
    Excel.CustomXmlPart.prototype.setXml = () => undefined;
    await expect(writeStore("settings", '{"a":1}')).rejects.toMatchObject({ code: "host" });
  }));

test("a text beyond what Excel on the web takes in one request fails with words of its own, and the earlier one stays", () =>
  onStandIn(
    [SHEET],
    async () => {
      await writeStore("settings", "{}");
      await expect(writeStore("settings", JSON.stringify({ a: "x".repeat(5_300_000) }))).rejects.toMatchObject({ code: "too-large" });
      expect(await readStore("settings")).toBe("{}");
    },
    {},
    { payloadLimit: 5_242_880 },
  ));
