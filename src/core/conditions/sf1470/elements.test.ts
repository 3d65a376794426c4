import { z } from "zod";
import type { Duty } from "../condition";
import type { ElementForm, Sf1470Edition, Sf1470Section } from "./element";
import { sf1470Editions, sf1470Sections } from "./elements";

// By type each word of the unions and no other.
const DUTIES: Readonly<Record<Duty, true>> = {
  import: true,
  save: true,
  relation: true,
  conditional: true,
  validity: true,
  optional: true,
  forbidden: true,
};
const FORMS: Readonly<Record<ElementForm, true>> = {
  text: true,
  enumeration: true,
  uuid: true,
  urn: true,
  uuidOrUrn: true,
  dateTime: true,
  dateTimeOrInfinite: true,
  date: true,
  boolean: true,
  integer: true,
  binary: true,
};
const keys = <T extends string>(record: Readonly<Record<T, true>>): T[] => Object.keys(record) as T[];

const object = z.enum(["case", "document"]);
const EDITION: z.ZodType<Sf1470Edition> = z.strictObject({ object, name: z.string(), version: z.string(), date: z.iso.date() });
const SECTION: z.ZodType<Sf1470Section> = z.strictObject({
  object,
  title: z.string().min(1),
  occurs: z.enum(["1", "0..1", "0..*"]).optional(),
  elements: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        duty: z.enum(keys(DUTIES)),
        form: z.enum(keys(FORMS)),
        max: z.int().positive().optional(),
      }),
    )
    .min(1),
});

test("the file holds what its types say", () => {
  expect(z.array(EDITION).length(2).safeParse(sf1470Editions()).error).toBeUndefined();
  expect(z.array(SECTION).min(50).safeParse(sf1470Sections()).error).toBeUndefined();
});
