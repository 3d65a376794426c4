import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SHOWS_IN_SHEETS } from "./button";
import type { Effects } from "./effects";
import { USE_CASES } from "./list";
import { success } from "./message";
import { useCase } from "./use-case";

const run = (_context: unknown, _input: { readonly sheet: string }): Promise<Effects<{ readonly count: number }>> =>
  Promise.resolve({ result: { count: 1 } });
const plainRun = (): Promise<Effects<{ readonly count: number }>> => Promise.resolve({ result: { count: 1 } });
const BASE = { button: null, menu: null, background: null, cancellable: false, invalidates: [], closes: null } as const;
const WHOLE = { ...BASE, effect: "reads", step: null, revalidates: "never", texts: {}, message: null } as const;
const body = () => Promise.resolve({ run });
const plainBody = () => Promise.resolve({ run: plainRun });
const TITLE = { da: "Gør noget", en: "Do something" };

test("a use case that lacks something does not compile", () => {
  const { cancellable: _, ...lacksField } = WHOLE;
  // @ts-expect-error -- whether it can be stopped is not said
  useCase({ ...lacksField, id: "lacksField", body });
  // @ts-expect-error -- what writes is a step of the list of changes
  useCase({ ...WHOLE, id: "noStep", body, effect: "writes" });
  // @ts-expect-error -- what can't be undone warns
  useCase({ ...WHOLE, id: "noWarning", body, effect: "removes" });
  // @ts-expect-error -- what only reads is no step
  useCase({ ...WHOLE, id: "stepOfReading", body, step: { kind: "marks", title: TITLE } });
  // @ts-expect-error -- the step is titled by the input that the body takes
  useCase({ ...WHOLE, id: "i", body, effect: "writes", step: { kind: "stored", key: "kle", title: ({ page }) => page } });
  // @ts-expect-error -- a message has the texts that are declared with it
  useCase({ ...WHOLE, id: "misspelt", body, texts: { done: TITLE }, message: (_result, t) => success(t("dne")) });
  // @ts-expect-error -- a message is about what the body answers
  useCase({ ...WHOLE, id: "misread", body, texts: { done: TITLE }, message: ({ sum }, t) => success(t("done", { sum })) });
  // @ts-expect-error -- how the validation afterwards ended is known only where there is one
  useCase({ ...WHOLE, id: "unknown", body, message: ({ revalidation }) => success(revalidation.kind) });

  const button = {
    group: "check",
    label: TITLE,
    title: TITLE,
    tip: TITLE,
    icon: "x",
    needs: "nothing",
    opensPane: SHOWS_IN_SHEETS,
  } as const;
  // @ts-expect-error -- a plain button has no input to give
  useCase({ ...WHOLE, id: "pressed", body, button });
  expect(useCase({ ...WHOLE, id: "plain", body: plainBody, button }).button).toBe(button);
});

test("each file of a use case is named after its id, and is in the list", () => {
  const files = readdirSync(__dirname).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const declares = (name: string): boolean => /^export const \w+ = useCase\(/m.test(readFileSync(join(__dirname, name), "utf8"));
  const kebab = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  expect(files.filter(declares).sort()).toEqual(USE_CASES.map(({ id }) => `${kebab(id)}.ts`).sort());
});
