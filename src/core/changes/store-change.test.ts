import fc from "fast-check";
import { storeChange, textBefore, type StoreChange } from "./store-change";
import { anyText } from "../testing/any-text";

function run<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
const change = (before: string | undefined, after: string | undefined): StoreChange | undefined =>
  run(storeChange("settings", before, after));
const text = fc.option(anyText(), { nil: undefined });

test("whatever was stored before comes back, also from a list that was saved", () =>
  fc.assert(
    fc.property(text, text, (before, after) => {
      const made = change(before, after);
      if (before === after) return expect(made).toBeUndefined();
      const saved = JSON.parse(JSON.stringify(made)) as StoreChange;
      return expect(run(textBefore(saved, after))).toEqual({ text: before });
    }),
  ));

test("a text that has been changed since is left alone", () =>
  fc.assert(
    fc.property(text, text, text, (before, after, now) => {
      fc.pre(before !== after && now !== after);
      expect(run(textBefore(change(before, after)!, now))).toBe("changed");
    }),
  ));

test("an entry more in a long list is told by itself", () => {
  const list = Array.from({ length: 50_000 }, (_, i) => ({ object: `S${i}`, reason: "Kendt" }));
  const before = JSON.stringify(list);
  const added = change(before, JSON.stringify([...list, { object: "S", reason: "Ny" }]))!;
  expect(added.before).toBe("");
  const removed = change(before, JSON.stringify(list.filter((_, i) => i !== 25_000)))!;
  expect(removed.before!.length).toBeLessThan(60);
  expect(added.start + added.end).toBe(before.length);
});
