/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FixPlan as FixPlanData, PlannedFix } from "../../../core/changes/plan-fix";
import { RULES } from "../../../core/rules";
import { isConformant, renderView } from "../../testing/conformance";
import { sampleFindings } from "../../testing/samples";
import { unscreened } from "../../../core/identifiers/mask-persons";
import { ScreenContext } from "../../text/use-texts";
import { FixPlan } from "./FixPlan";
import { shownValue } from "../../text/shown-value";

const rule = RULES.find(({ fix }) => fix !== undefined)!.id;
const finding = { ...sampleFindings(1)[0]!, rule };
const fix = (row: number, change: Partial<PlannedFix["change"]> = {}): PlannedFix => ({
  change: { sheet: "Systemer", row, column: 3, expected: " KMD ", value: "KMD", ...change },
  certainty: "certain",
  findings: [finding],
});
const PLAN: FixPlanData = { fixes: [fix(1), { ...fix(2), certainty: "reading" }], left: [{ finding, reason: "formula" }], date1904: false };
const NOTHING: FixPlanData = { ...PLAN, fixes: [] };
const view = (plan: FixPlanData): React.JSX.Element => <FixPlan plan={plan} onApply={() => undefined} onDismiss={() => undefined} />;

const [ELSEWHERE] = sampleFindings(1);
const AFTER = { gone: 12, come: [ELSEWHERE!, { ...ELSEWHERE!, row: 5 }] };
isConformant({
  states: { plan: () => view(PLAN), consequences: () => view({ ...PLAN, consequences: AFTER }), "nothing to fix": () => view(NOTHING) },
});

test.each<[string, PlannedFix, string]>([
  ["blanks can be seen", fix(1), "Fra ”·KMD·” til ”KMD”"],
  ["a date is a day", fix(1, { expected: "1.2.2026", value: 46054, numberFormat: "dd-mm-yyyy" }), "Fra ”1.2.2026” til ”01-02-2026”"],
  ["a line break can be seen", fix(1, { expected: "a\nb", value: "a b" }), "Fra ”a↵b” til ”a b”"],
])("%s", (_what, planned, text) => {
  renderView(view({ ...PLAN, fixes: [planned] }));
  expect(screen.getByText(text)).toBeTruthy();
});

test("what goes elsewhere and what comes is told before anything is written", () => {
  const { rerender } = renderView(view({ ...PLAN, consequences: AFTER }));
  expect(screen.getByText(/12 fund forsvinder\. 2 nye kommer:/)).toBeTruthy();
  rerender(view({ ...PLAN, consequences: { gone: 1, come: [] } }));
  expect(screen.getByText("1 fund forsvinder. Ingen nye kommer.")).toBeTruthy();
});

test("what is left alone is told, and where nothing can be mended there is nothing to press but Close", () => {
  renderView(view(NOTHING));
  expect(screen.getByText(/1 celle indeholder en formel/)).toBeTruthy();
  expect(screen.getByText("Systemer A2")).toBeTruthy();
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Luk"]);
});

test("of many cells some are shown and the rest counted; the button says how many", async () => {
  const onApply = jest.fn();
  renderView(
    <FixPlan plan={{ ...PLAN, fixes: Array.from({ length: 60 }, (_, i) => fix(i)) }} onApply={onApply} onDismiss={() => undefined} />,
  );
  expect(screen.getAllByRole("listitem")).toHaveLength(50);
  expect(screen.getByText("… og 10 celler til.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Ret 60 celler" }));
  expect(onApply).toHaveBeenCalledTimes(1);
});

test("Escape and Cancel put the plan away", async () => {
  const onDismiss = jest.fn();
  renderView(<FixPlan plan={PLAN} onApply={() => undefined} onDismiss={onDismiss} />);
  await userEvent.click(screen.getByRole("button", { name: "Annullér" }));
  await userEvent.keyboard("{Escape}");
  expect(onDismiss).toHaveBeenCalledTimes(2);
});

test("a long value is cut", () => expect(shownValue("x".repeat(500))).toHaveLength(202));

test("persons' numbers in the cells are masked, and can be shown from here", () => {
  const plan = { ...PLAN, fixes: [fix(1, { expected: 101905009, value: "0101905009", numberFormat: "@" })] };
  const { rerender } = renderView(view(plan));
  expect(screen.getByText("Fra ”xxxxxx-xxxx” til ”xxxxxx-xxxx”")).toBeTruthy();
  expect(screen.getByRole("switch", { name: /CPR-numre/ })).toBeTruthy();
  rerender(<ScreenContext value={unscreened}>{view(plan)}</ScreenContext>);
  expect(screen.getByText("Fra ”101905009” til ”0101905009”")).toBeTruthy();
  rerender(view(PLAN));
  expect(screen.queryByRole("switch")).toBeNull();
});
