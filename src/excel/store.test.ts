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
