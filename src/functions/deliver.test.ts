import { bytesOf, createPortions } from "./deliver";

describe("portions", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("what is little goes at once, in its order", () => {
    const { enqueue } = createPortions(() => Date.now());
    const sent: number[] = [];
    for (let i = 0; i < 1_000; i++) enqueue(50, () => sent.push(i));
    expect(sent).toEqual(Array.from({ length: 1_000 }, (_, i) => i));
  });

  test("never more than two megabytes a second, and all of it in the end", () => {
    const { enqueue } = createPortions(() => Date.now());
    const begun = Date.now();
    const sent: { readonly at: number; readonly bytes: number }[] = [];
    for (let i = 0; i < 10_000; i++) enqueue(1_000, () => sent.push({ at: Date.now() - begun, bytes: 1_000 }));
    jest.advanceTimersByTime(60_000);
    expect(sent).toHaveLength(10_000);
    const perSecond = new Map<number, number>();
    for (const { at, bytes } of sent) perSecond.set(Math.floor(at / 1_000), (perSecond.get(Math.floor(at / 1_000)) ?? 0) + bytes);
    expect(Math.max(...perSecond.values())).toBeLessThan(2_000_000);
    expect(sent.at(-1)!.at).toBeLessThan(10_000);
  });

  test("a single large one goes too, and what is withdrawn does not", () => {
    const { enqueue } = createPortions(() => Date.now());
    const sent: string[] = [];
    enqueue(3_900_000, () => sent.push("large"));
    const withdraw = enqueue(3_900_000, () => sent.push("withdrawn"));
    enqueue(10, () => sent.push("small"));
    withdraw();
    jest.advanceTimersByTime(5_000);
    expect(sent).toEqual(["large", "small"]);
  });
});

test("bytes are about those of the request", () => {
  for (const result of ["OK", "Kan ikke afgøres", 17, true, [["Ægte"], [""], [2]]]) {
    const real = Buffer.byteLength(JSON.stringify(result));
    expect(bytesOf(result)).toBeGreaterThanOrEqual(real);
    expect(bytesOf(result)).toBeLessThan(real * 2 + 10);
  }
});
