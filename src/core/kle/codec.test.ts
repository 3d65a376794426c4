import * as fc from "fast-check";
import { decodeKle, encodeKle } from "./codec";
import { kleData } from "./testing/arbitrary-kle";
import { shippedKle } from "./shipped";
import { anyText } from "../testing/any-text";

describe("KLE as compact text", () => {
  test("reads back what it wrote", () => {
    fc.assert(
      fc.property(kleData, (data) => expect(decodeKle(encodeKle(data))).toEqual(data)),
      { numRuns: 100 },
    );
  });

  test("answers undefined for any other text", () => {
    fc.assert(fc.property(anyText(), (text) => expect(decodeKle(text)).toBeUndefined()));
  });

  test("never throws on a damaged text, nor reads more than it holds", () => {
    const text = encodeKle(shippedKle()).slice(0, 3000);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 5 }), (at, put) => {
        const read = decodeKle(text.slice(0, at) + put + text.slice(at + 1));
        if (read !== undefined) expect(read.numbers.size).toBeLessThan(shippedKle().numbers.size);
      }),
    );
  });

  test.each([
    ["a letter without an edition", "#01z Titel"],
    ["the sign for a group's title without a group", "#01 Titel\n.01- ?\n00 ~"],
    ["a subject without a group", "#01 Titel\n00 Titel"],
    ["no number", "hej"],
    ["a facet of a letter that KLE has not", ":B01 Titel"],
    ["a retention code that KL has not", "#01%K7 Titel"],
  ])("refuses %s", (_, lines) => {
    const header = encodeKle(shippedKle()).split("\n", 1)[0]!;
    expect(decodeKle(`${header}\n${lines}\n`)).toBeUndefined();
  });
});
