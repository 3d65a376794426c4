import { RuleTester } from "eslint";
import { words } from "./retired-words.json";
import rule from "./retired-words";

const refused = (word: string): { messageId: string; data: { word: string; instead: string } }[] => {
  const { instead } = words.find((entry) => entry.word === word)!;
  return [{ messageId: "retired", data: { word, instead } }];
};

new RuleTester().run("retired-words", rule, {
  valid: [
    "const report = (count) => count;",
    { code: "const caseBearing = 1;", name: "a word of the domain" },
    { code: "const deskew = 1; const overboard = 2;", name: "a word inside another" },
    { code: 'const title = "What was told";', name: "texts are another matter" },
    { code: "// Looks for registers again.", name: "a verb of plain English" },
    { code: "const x = 1;", filename: "src/desktop.ts" },
  ],
  invalid: [
    { code: "const desk = 1;", errors: refused("desk") },
    { code: "const openDesk = 1; openDesk.x();", errors: refused("desk"), name: "once a file" },
    { code: "const MOST_KEPT = 1;", errors: refused("kept, keeps") },
    { code: "export const x = (port) => port.tellFailure;", errors: refused("tell, told") },
    { code: "class A { #wishes = 1; }", errors: refused("wish") },
    { code: "/**\n * The run that it is held\n * against.\n */", errors: refused("held against"), name: "over a line's end" },
    { code: "// A sound row.", errors: refused("sound (of a row)") },
    { code: "const x = 1;", filename: "src/set-aside.test.ts", errors: refused("aside") },
  ],
});
