import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { PERSON_ANYHOW, personSheets } from "../src/core/testing/person-sheets";
import { createWorkbook } from "../xlsx/new";
import type { FindingsFile } from "./findings-file";
import { cli } from "./testing/run-cli";

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), "anonym-"));
const input = join(folder, "sager.xlsx");
beforeAll(() => {
  const own = { name: "Noter", rows: [["Ring til Anne Holm"]] };
  writeFileSync(input, createWorkbook({ sheets: [...personSheets(), own] }));
});

/** Every part of a package in which a person is named. */
const naming = (file: string): string[] =>
  Object.entries(unzipSync(readFileSync(file))).flatMap(([name, bytes]) =>
    /010190|101905009|01-01-1890|Anne|Jens/.test(`${name} ${strFromU8(bytes)}`) ? [name] : [],
  );

test("the JSON masks persons' numbers, in every field", async () => {
  const { code, out } = await cli(input, "--json", "-", "--do", "validate", "--today", "2026-11-24");
  expect(code).toBe(0);
  const { findings } = JSON.parse(out) as FindingsFile;
  expect(findings.length).toBeGreaterThan(100);
  expect(PERSON_ANYHOW.exec(out)?.[0]).toBeUndefined();
  expect(out).toContain("xxxxxx-xxxx");
});

test("--anonym: neither the workbook nor the JSON names a person, and the registers are checked all the same", async () => {
  const [out, json] = [join(folder, "delt.xlsx"), join(folder, "delt.json")];
  const { code, err } = await cli(input, "--anonym", "--out", out, "--json", json, "--do", "validate", "--today", "2026-11-24");
  expect([code, err]).toEqual([0, ""]);
  expect(naming(input).length).toBeGreaterThan(0);
  expect(naming(out)).toEqual([]);
  const text = readFileSync(json, "utf8");
  expect(/010190|101905009|01-01-1890|Anne|Jens|Noter/.exec(text)?.[0]).toBeUndefined();
  const { registers, findings } = JSON.parse(text) as FindingsFile;
  expect(registers.map(({ rows }) => rows)).toEqual(personSheets().map(({ rows }) => rows.length - 1));
  expect(findings.length).toBeGreaterThan(100);
});
