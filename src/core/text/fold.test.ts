import fc from "fast-check";
import { foldText } from "./fold";
import { anyText } from "../testing/any-text";

describe("foldText", () => {
  test.each([
    ["System-id *", "systemid"],
    ["Følsomhed", "foelsomhed"],
    ["FOELSOMHED", "foelsomhed"],
    ["Årlig udgift (kr.)", "aarligudgiftkr"],
    ["A\u030Arlig", "aarlig"],
    ["Kassér", "kasser"],
    ["Opsigelses-\r\nvarsel", "opsigelsesvarsel"],
    ["  \u00a0", ""],
  ])("%j → %j", (text, folded) => expect(foldText(text)).toBe(folded));

  it("is stable: folding twice changes nothing, and no text makes it throw", () => {
    fc.assert(fc.property(anyText(), (text) => foldText(foldText(text)) === foldText(text)));
  });
});
