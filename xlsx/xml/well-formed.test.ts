import { faultIn } from "./well-formed";

describe("a run of elements", () => {
  it.each([
    "",
    "<row/> <row r='1'\n><c r=\"A1\" t='s'><v>1</v></c></row >",
    "<x:row><!-- <row> & --><?pi <a?><c><![CDATA[<v>&]]></c></x:row>",
    "<t>&amp;&#10;&#x1F600;æ</t>",
    '<æ å="1" b="&lt;"/>',
    '<a:b xml:space="preserve" c-1.d="2"/>',
  ])("is well-formed: %s", (text) => expect(faultIn(text)).toBe(-1));

  it.each([
    ["<row>", 5],
    ["</row>", 0],
    ["<a><b></a></b>", 6],
    ["<a></ab>", 3],
    ["<a></a b>", 3],
    ['<a b="1" b="2"/>', 0],
    ['<a b="1"c="2"/>', 0],
    ["<a b=1/>", 0],
    ['<a b="<"/>', 0],
    ["<a b/>", 0],
    ["<a/ >", 0],
    ["< a/>", 0],
    ["<1a/>", 0],
    ["<a::b/>", 0],
    ["<a:b:c/>", 0],
    ["<a:/>", 0],
    ["<:a/>", 0],
    ["<a:1/>", 0],
    ['<a xml::space="preserve"/>', 0],
    ["<a>&b;</a>", 3],
    ['<a b="&"/>', 6],
    ["<a>&#0;</a>", 3],
    ["<a>&#xD800;</a>", 3],
    ["<a>]]></a>", 3],
    ["<a>\u000b</a>", 0],
    ["<!DOCTYPE a><a/>", 0],
    ["<!-- a", 0],
  ])("is not: %j", (text, at) => expect(faultIn(text)).toBe(at));
});
