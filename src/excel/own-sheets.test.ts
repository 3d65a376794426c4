import * as fc from "fast-check";
import { listOwnSheets } from "./list-own-sheets";
import { clearDrafts } from "./clear-drafts";
import { addDraft, freeSheetName, markSheet } from "./own-sheets";
import { removeOwnSheets } from "./remove-own-sheets";
import { readSheets } from "./sheets";
import { onStandIn, sheetNames } from "./testing/on-stand-in";

test("a free name is taken as it is", () => {
  expect(freeSheetName("Resumé", ["Ark1"])).toBe("Resumé");
});

test("a taken name gets a number, whatever the case of its letters", () => {
  expect(freeSheetName("Resumé", ["RESUMÉ", "Resumé (2)"])).toBe("Resumé (3)");
});

test.each(["a/b", "", "'a", "a'", "[x]", "History", "x".repeat(32)])("%j is no sheet name", (name) => {
  expect(() => freeSheetName(name, [])).toThrow("Not a sheet name");
});

test("never longer than 31 characters and never taken", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Zæøå][a-zA-ZÆøå ]{0,29}[a-z]$/).filter((name) => name.toLowerCase() !== "history"),
      fc.array(fc.string({ minLength: 1, maxLength: 31 }), { maxLength: 20 }),
      (requested, existing) => {
        const name = freeSheetName(requested, [...existing, requested]);
        expect(name.length).toBeLessThanOrEqual(31);
        expect([...existing, requested].map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      },
    ),
  );
});

test("a draft is dated by the run that writes it, whatever the machine's clock says", () =>
  onStandIn([{ name: "Systemer", rows: [["x"]] }], async () => {
    const begun = new Date(1999, 11, 31, 9, 0);
    const after = (minutes: number): Date => new Date(begun.getTime() + minutes * 60_000);
    await Excel.run(async (context) => {
      addDraft(context, "Begyndt", begun);
      await context.sync();
    });
    expect(await clearDrafts(after(5))).toEqual({ removed: [], left: ["Begyndt"] });
    expect(await clearDrafts(after(11))).toEqual({ removed: ["Begyndt"], left: [] });
  }));

const SHEETS = [
  { name: "Systemer", rows: [["x"]] },
  { name: "Resumé", rows: [["y"]] },
];

async function mark(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Resumé"));
    await context.sync();
  });
}
/** As versions up to 0.1 marked a sheet. */
const markAsEarlier = (sheet: Excel.Worksheet): void => {
  sheet.names.add("sapa_eget_ark", '="report:management|Resumé"').visible = false;
};
const roles = async (): Promise<string[]> => (await listOwnSheets()).map(({ sheet, role }) => `${sheet}: ${role}`);
const theirs = async (): Promise<string[]> => (await readSheets()).map(({ name }) => name);

test("our sheets are known, and read all the same, while the user looks at another workbook", () =>
  onStandIn(SHEETS, async ({ host }) => {
    await mark((sheet) => markSheet(sheet, "report:management", "Resumé"));
    host.states.notInFront = true;
    expect(await roles()).toEqual(["Resumé: report:management"]);
    expect(await theirs()).toEqual(["Systemer"]);
  }));

test("a sheet that an earlier version marked is still ours, and is replaced or removed as ours", () =>
  onStandIn(SHEETS, async ({ host }) => {
    await mark(markAsEarlier);
    expect(await roles()).toEqual(["Resumé: report:management"]);
    expect(await theirs()).toEqual(["Systemer"]);
    // Known from before, though Excel does not say it now.
    host.states.notInFront = true;
    expect(await theirs()).toEqual(["Systemer"]);
    expect(await removeOwnSheets()).toEqual(["Resumé"]);
    expect(await sheetNames()).toEqual(["Systemer"]);
  }));

test("an earlier version's mark of a renamed sheet makes it the user's", () =>
  onStandIn(SHEETS, async () => {
    await mark(markAsEarlier);
    await mark((sheet) => (sheet.name = "Mit"));
    expect(await roles()).toEqual([]);
    expect(await theirs()).toEqual(["Systemer", "Mit"]);
  }));

test("an earlier version's mark that can't be read at first is found when Excel says it", () =>
  onStandIn(SHEETS, async ({ host }) => {
    await mark(markAsEarlier);
    host.states.notInFront = true;
    expect(await theirs()).toEqual(["Systemer", "Resumé"]);
    host.states.notInFront = false;
    expect(await theirs()).toEqual(["Systemer"]);
  }));

test("a sheet without any mark is asked for an earlier version's only once", () =>
  onStandIn(SHEETS, async ({ host }) => {
    const requests = async (): Promise<number> => {
      host.faults.clear();
      await listOwnSheets();
      return host.faults.requests;
    };
    const first = await requests();
    expect(await requests()).toBe(first - 1);
  }));
