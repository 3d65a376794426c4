import { openingEnd } from "./opening-end";

it.each([
  ['<c r="A1">', '<c r="A1"', ">"],
  ['<c r="A1" \n/>', '<c r="A1"', " \n/>"],
  ["<c/>", "<c", "/>"],
])("%j ends with %j", (tag, before, end) => {
  expect([tag.slice(0, openingEnd(tag)), tag.slice(openingEnd(tag))]).toEqual([before, end]);
});

it("is that of the tag whose sign is named", () => {
  const text = '<xf numFmtId="4" ><alignment/></xf>';
  expect(text.slice(openingEnd(text, text.indexOf(">")))).toBe(" ><alignment/></xf>");
});
