import { RULES } from "../rules";
import { slowRules, TEXTS } from "./testing/long-cells";

const CASES = Object.entries(TEXTS).flatMap(([name, text]) => [true, false].map((areAlike) => ({ name, areAlike, text })));

test.each(CASES)("cells full of $name, alike: $areAlike: no rule holds the thread for long", ({ text, areAlike }) =>
  expect(slowRules(RULES, text, areAlike)).toEqual([]),
);
