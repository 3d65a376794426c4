/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { Finding } from "../../../core/model/finding";
import { RULES } from "../../../core/rules";
import { makeRegister } from "../../../core/testing/make-register";
import { rowNamesOf } from "../../../core/validate/row-names";
import { DEFAULTS } from "../../preferences/preferences";
import { isConformant, renderView } from "../../testing/conformance";
import { pretendLayout } from "../../testing/layout";
import { sampleAcceptance, sampleFindings, sampleValidation } from "../../testing/samples";
import { NO_FILTER } from "../../preferences/finding-filter";
import { Findings, type FindingsProps } from "./Findings";

let stop: () => void;
beforeEach(() => (stop = pretendLayout()));
afterEach(() => stop());

type Given = Partial<Pick<FindingsProps, "onShow" | "onFix" | "onAccept" | "onWithdraw" | "onSay" | "onMean" | "asked">> & {
  readonly findings: readonly Finding[];
  readonly validation?: Partial<FindingsProps["validation"]>;
  readonly stored?: Partial<FindingsProps["preferences"]>;
};

function View({ findings, validation = {}, stored = {}, asked = null, ...actions }: Given): React.JSX.Element {
  const [preferences, setPreferences] = useState({ ...DEFAULTS, grouping: "none" as const, sorting: "place" as const, ...stored });
  return (
    <Findings
      validation={{ ...NONE, findings, ...validation }}
      asked={asked}
      onShow={() => undefined}
      busy={false}
      onFix={() => undefined}
      onAccept={() => undefined}
      onWithdraw={() => undefined}
      onSay={() => undefined}
      onMean={() => undefined}
      preferences={preferences}
      onPreferences={(change) => setPreferences((now) => ({ ...now, ...change }))}
      {...actions}
    />
  );
}
const NONE = sampleValidation([]);

isConformant({
  states: {
    "with findings": () => <View findings={sampleFindings(5)} />,
    "without findings": () => <View findings={[]} />,
    "by kind": () => <View findings={sampleFindings(5)} stored={{ grouping: "kind" }} />,
    grouped: () => <View findings={sampleFindings(5)} stored={{ grouping: "rule" }} />,
  },
});

const options = (): HTMLElement[] => within(screen.getByRole("listbox")).getAllByRole("option");
const chosen = (): string[] =>
  options()
    .filter((option) => option.getAttribute("aria-selected") === "true")
    .map((option) => option.getAttribute("aria-posinset")!);

test("of a hundred thousand findings only the rows in sight exist", () => {
  renderView(<View findings={sampleFindings(100_000)} />);
  expect(options().length).toBeLessThan(60);
  expect(options()[0]!.getAttribute("aria-setsize")).toBe("100000");
});

test("a click chooses the finding, shows its cell and tells it in full", async () => {
  const onShow = jest.fn();
  const findings = sampleFindings(5);
  renderView(<View findings={findings} onShow={onShow} />);
  await userEvent.click(options()[1]!);
  expect(onShow).toHaveBeenCalledWith(findings[1]);
  expect(chosen()).toEqual(["2"]);
  expect(screen.getByText("Hvorfor det betyder noget")).toBeTruthy();
});

test("next and previous, by button and by Alt with an arrow, show the cell and stop at the ends", async () => {
  const onShow = jest.fn();
  const findings = sampleFindings(3);
  renderView(<View findings={findings} onShow={onShow} />);
  await userEvent.click(screen.getByRole("button", { name: "Næste fund" }));
  await userEvent.click(screen.getByRole("button", { name: "Næste fund" }));
  fireEvent.keyDown(screen.getByRole("listbox"), { key: "ArrowDown", altKey: true });
  fireEvent.keyDown(screen.getByRole("listbox"), { key: "ArrowDown", altKey: true });
  await userEvent.click(screen.getByRole("button", { name: "Forrige fund" }));
  expect(onShow.mock.calls.map(([finding]) => findings.indexOf(finding as Finding))).toEqual([0, 1, 2, 2, 1]);
});

test("arrow keys move the choice without touching the workbook, Enter shows the cell", async () => {
  const onShow = jest.fn();
  const findings = sampleFindings(5);
  renderView(<View findings={findings} onShow={onShow} />);
  act(() => screen.getByRole("listbox").focus());
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{End}{ArrowUp}");
  expect(chosen()).toEqual(["4"]);
  expect(onShow).not.toHaveBeenCalled();
  await userEvent.keyboard("{Enter}");
  expect(onShow).toHaveBeenCalledWith(findings[3]);
  const active = screen.getByRole("listbox").getAttribute("aria-activedescendant")!;
  expect(document.getElementById(active)!.getAttribute("aria-posinset")).toBe("4");
});

test("severities can be switched off, the counts stay, and the filters can be cleared", async () => {
  renderView(<View findings={sampleFindings(6)} />);
  await userEvent.click(screen.getByRole("button", { name: /4 fejl/ }));
  expect(options()).toHaveLength(2);
  expect(screen.getByRole("button", { name: /4 fejl/ }).getAttribute("aria-pressed")).toBe("false");
  await userEvent.click(screen.getByRole("button", { name: "Ryd filtre (1)" }));
  expect(options()).toHaveLength(6);
});

test("a search that nothing fits says so instead of showing an empty box", async () => {
  renderView(<View findings={sampleFindings(3)} />);
  await userEvent.type(screen.getByRole("searchbox"), "findes ikke her");
  expect(screen.getByText("Ingen fund passer til filtrene.")).toBeTruthy();
  expect(screen.queryByRole("listbox")).toBeNull();
});

test("the choice survives a filter that keeps it", async () => {
  renderView(<View findings={sampleFindings(6)} />);
  await userEvent.click(options()[2]!);
  await userEvent.click(screen.getByRole("button", { name: /4 fejl/ }));
  expect(within(options()[0]!).getByText("Systemer B4")).toBeTruthy();
  expect(chosen()).toEqual(["1"]);
});

describe("mending and setting aside", () => {
  const rule = RULES.find(({ fix }) => fix !== undefined)!;
  const mendable = (count: number): Finding[] =>
    sampleFindings(count).map((finding) => ({ ...finding, rule: rule.id, messageId: rule.fix!.messages[0]!, data: HOLES }));
  // Something in every hole that the rule's messages have.
  const HOLES = Object.fromEntries(
    Object.values(rule.messages)
      .flatMap(({ what, why, how }) => [what, why, how].flatMap(({ da, en }) => [...(da + en).matchAll(/\{(\w+)/g)]))
      .map(([, hole]) => [hole!, 1]),
  );

  test("one, all of a kind, and all that are certain", async () => {
    const onFix = jest.fn();
    const findings = mendable(3);
    renderView(<View findings={findings} onFix={onFix} />);
    await userEvent.click(options()[0]!);
    await userEvent.click(screen.getByRole("button", { name: "Ret" }));
    await userEvent.click(screen.getByRole("button", { name: "Ret alle af denne slags (3)" }));
    await userEvent.click(screen.getByRole("button", { name: "Flere handlinger" }));
    await userEvent.click(screen.getByRole("menuitem", { name: "Ret alt, der kan rettes sikkert (3)" }));
    expect(onFix.mock.calls).toEqual([[{ kind: "finding", finding: findings[0] }], [{ kind: "rule", rule: rule.id }], [{ kind: "all" }]]);
  });

  test("a finding without a certain mend has no such button", async () => {
    renderView(<View findings={sampleFindings(2)} />);
    await userEvent.click(options()[0]!);
    expect(screen.queryByRole("button", { name: /^Ret/ })).toBeNull();
  });

  test("setting aside asks for the reason and does nothing without it", async () => {
    const onAccept = jest.fn();
    const findings = sampleFindings(2);
    renderView(<View findings={findings} onAccept={onAccept} />);
    await userEvent.click(options()[1]!);
    await userEvent.click(screen.getByRole("button", { name: "Sæt til side" }));
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.click(dialog.getByRole("button", { name: "Sæt til side" }));
    expect(onAccept).not.toHaveBeenCalled();
    expect(dialog.getByText("Skriv, hvorfor fundet kan sættes til side.")).toBeTruthy();
    await userEvent.click(dialog.getByRole("radio", { name: /Ikke relevant/ }));
    await userEvent.type(dialog.getByRole("textbox", { name: /Begrundelse/ }), "Gælder ikke her");
    await userEvent.click(dialog.getByRole("button", { name: "Sæt til side" }));
    expect(onAccept).toHaveBeenCalledWith([findings[1]], "notRelevant", "Gælder ikke her", undefined);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("where the chosen finding is gone the one that took its place is chosen; after a new check the same is", async () => {
    const findings = sampleFindings(5);
    const { rerender } = renderView(<View findings={findings} />);
    await userEvent.click(options()[1]!);
    rerender(<View findings={findings.filter((_, i) => i !== 1)} />);
    expect(chosen()).toEqual(["2"]);
    expect(within(options()[1]!).getByText("Systemer B4")).toBeTruthy();
    expect(screen.getByText("Fundet i Systemer A3 kunne ikke kontrolleres denne gang. Se under Ikke vurderet.")).toBeTruthy();
    rerender(<View findings={findings.map((finding) => ({ ...finding }))} />);
    expect(chosen()).toHaveLength(1);
  });
});

describe("groups", () => {
  const items = (): HTMLElement[] => within(screen.getByRole("tree")).getAllByRole("treeitem");
  const names = (): (string | null)[] => items().map((item) => item.getAttribute("aria-expanded"));

  test("are headings with a number, opened and closed by keyboard; next opens the group it goes into", async () => {
    const onShow = jest.fn();
    const findings = sampleFindings(6);
    renderView(<View findings={findings} stored={{ grouping: "rule" }} onShow={onShow} />);
    expect(names().filter((expanded) => expanded !== null)).toEqual(["true", "true"]);
    expect(within(items()[0]!).getByText("4")).toBeTruthy();
    act(() => screen.getByRole("tree").focus());
    await userEvent.keyboard("{Home}{ArrowLeft}");
    expect(names()).toEqual(["false", "true", null, null]);
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(names()).toEqual(["false", "false"]);
    await userEvent.click(screen.getByRole("button", { name: "Næste fund" }));
    expect(onShow).toHaveBeenCalledWith(findings[0]);
    expect(names()).toEqual(["true", null, null, null, null, "false"]);
    await userEvent.keyboard("{ArrowLeft}");
    expect(onShow).toHaveBeenCalledTimes(1);
  });
});

describe("filters and many at once", () => {
  // After a popover has been closed Fluent takes its `aria-hidden` from the rest of the page a moment later.
  const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name, hidden: true });
  const shown = (): HTMLElement[] => screen.getAllByRole("option", { hidden: true }).filter((option) => option.tagName === "DIV");
  const panel = (): Promise<void> => userEvent.click(button(/^Filtre og grupper/));

  test("the panel groups, filters by a number, and says how many filters are in use", async () => {
    renderView(<View findings={sampleFindings(6)} />);
    await panel();
    await userEvent.selectOptions(screen.getByLabelText("Saml efter"), "Register");
    expect(screen.getByRole("tree", { hidden: true })).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("Forvaltning eller ansvarlig"), "(tom) (6)");
    await userEvent.click(button("Luk"));
    expect(button("Filtre og grupper, 1 filter i brug")).toBeTruthy();
  });

  test("a view is saved under its name and chosen again", async () => {
    renderView(<View findings={sampleFindings(6)} />);
    await userEvent.click(button(/4 fejl/));
    await panel();
    await userEvent.type(screen.getByLabelText("Navn på visningen"), "Kun advarsler");
    await userEvent.click(button("Gem visningen"));
    await userEvent.click(button("Luk"));
    await userEvent.click(button("Ryd filtre (1)"));
    expect(shown()).toHaveLength(6);
    await panel();
    await userEvent.selectOptions(screen.getByLabelText("Gemte visninger"), "Kun advarsler");
    await userEvent.click(button("Luk"));
    expect(shown()).toHaveLength(2);
  });

  test("all that are shown are set aside with one reason", async () => {
    const onAccept = jest.fn();
    const findings = sampleFindings(6);
    renderView(<View findings={findings} onAccept={onAccept} />);
    await userEvent.click(button(/4 fejl/));
    await userEvent.click(button("Flere handlinger"));
    await userEvent.click(screen.getByRole("menuitem", { name: "Sæt de viste fund til side (2)" }));
    await screen.findByText("Sæt 2 fund til side", {}, { timeout: 4000 });
    await userEvent.type(screen.getByRole("textbox", { name: /Begrundelse/, hidden: true }), "Aftalt");
    await userEvent.click(screen.getAllByText("Sæt til side").at(-1)!);
    expect(onAccept).toHaveBeenCalledWith([findings[2], findings[5]], "accepted", "Aftalt", undefined);
  });

  test("more than can be kept are not set aside at once, and that is told", async () => {
    renderView(<View findings={sampleFindings(6_000)} />);
    await userEvent.click(button("Flere handlinger"));
    expect(screen.getByRole("menuitem", { name: /Sæt de viste/ }).getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByText(/Højst 5.000 fund kan sættes til side på én gang/)).toBeTruthy();
  });

  test("one that is set aside tells why, and can count again", async () => {
    const onWithdraw = jest.fn();
    const [open, other] = sampleFindings(2);
    const acceptance = sampleAcceptance(2);
    const stored = { savedFilters: [{ name: "A", filter: { ...NO_FILTER, state: null }, grouping: "none" as const }] };
    renderView(
      <View findings={[open!]} validation={{ accepted: [{ finding: other!, acceptance }] }} stored={stored} onWithdraw={onWithdraw} />,
    );
    expect(shown()).toHaveLength(1);
    await panel();
    await userEvent.selectOptions(screen.getByLabelText("Tilstand"), "Alle (2)");
    await userEvent.click(button("Luk"));
    await userEvent.click(shown()[1]!);
    expect(screen.getByText(/Kendt og aftalt/)).toBeTruthy();
    await userEvent.click(button("Lad fundet tælle med igen"));
    expect(onWithdraw).toHaveBeenCalledWith([acceptance]);
  });
});

describe("a cell that is asked for", () => {
  const asked = (row: number, column: number): FindingsProps["asked"] => ({ sheet: "Systemer", row, column });

  test("is chosen, and what hides it is taken away", () => {
    renderView(<View findings={sampleFindings(6)} stored={{ hidden: ["warning"] }} asked={asked(3, 1)} />);
    expect(within(options()[2]!).getByText("Systemer B4")).toBeTruthy();
    expect(chosen()).toEqual(["3"]);
  });

  test("without findings says so, and shows the row's", () => {
    renderView(<View findings={sampleFindings(6)} asked={asked(3, 5)} />);
    expect(screen.getByText("Cellen Systemer F4 har ingen fund. Her er det første fund i samme række.")).toBeTruthy();
    expect(chosen()).toEqual(["3"]);
  });

  test("is told plainly where its row has none, also where nothing has", () => {
    const place = { ...asked(60, 0)!, sheet: "Noter" };
    renderView(<View findings={[]} asked={place} />);
    expect(screen.getByText(/Arket ”Noter” er ikke et af de registre/)).toBeTruthy();
  });
});

describe("what leads", () => {
  const notice = (row: number, last: string): Finding => ({
    rule: "systems-notice-near",
    messageId: "retiring",
    severity: "warning",
    register: "systems",
    sheet: "Systemer",
    row,
    column: 3,
    columnKey: "contractTerminated",
    data: { last, end: "31-12-2027", days: 180 },
  });
  const systems = makeRegister("systems", [
    { systemId: "SYS-001", systemName: "Klitrose" },
    { systemId: "SYS-008", systemName: "Tangnål Sundhedspleje" },
  ]);
  const validation = { rowNames: rowNamesOf({ registers: { systems } }) };
  const blank = { ...sampleFindings(1)[0]!, row: 1 };

  test("is a day that is near, before a blank field, and each finding names what it is about", async () => {
    const onShow = jest.fn();
    const near = notice(2, "28-12-2026");
    renderView(<View findings={[blank, near]} validation={validation} stored={{ sorting: "urgency" }} onShow={onShow} />);
    expect(options().map((option) => option.textContent)).toEqual([
      expect.stringMatching(/^SYS-008 · Tangnål Sundhedsplejeom 34 dageD3Systemet er under udfasning/),
      expect.stringMatching(/^SYS-001 · KlitroseA2/),
    ]);
    expect(within(options()[0]!).getByLabelText("Senest 28-12-2026, om 34 dage")).toBeTruthy();
    await userEvent.click(options()[0]!);
    expect(onShow).toHaveBeenCalledWith(near);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toMatch(
      /^Systemet er under udfasning, og kontrakten skal senest opsiges/,
    );
    expect(screen.getByRole("heading", { level: 3, name: "Hvad du kan gøre" })).toBeTruthy();
  });

  test("can be chosen", async () => {
    const findings = [blank, notice(1, "28-12-2028"), notice(2, "24-11-2026")];
    renderView(<View findings={findings} validation={validation} stored={{ sorting: "urgency" }} />);
    const cells = (): (string | undefined)[] => options().map((option) => /[A-D][23]/.exec(option.textContent!)?.[0]);
    expect(cells()).toEqual(["D3", "A2", "D2"]);
    for (const [order, expected] of [
      ["Alvorligste først", ["A2", "D2", "D3"]],
      ["Flest celler først", ["D2", "D3", "A2"]],
      ["Som i arkene", ["A2", "D2", "D3"]],
    ] as const) {
      await userEvent.click(screen.getByRole("button", { name: /^Rækkefølge/ }));
      await userEvent.click(screen.getByRole("menuitemradio", { name: order }));
      expect(cells()).toEqual(expected);
    }
  });

  test("a search finds it by its name", async () => {
    renderView(<View findings={[blank, notice(2, "28-12-2026")]} validation={validation} />);
    await userEvent.type(screen.getByRole("searchbox"), "tangnål");
    expect(options()).toHaveLength(1);
  });

  test("of one finding of its kind the line is the finding: chosen at once, with nothing to open", async () => {
    const onShow = jest.fn();
    const near = notice(2, "28-12-2026");
    renderView(<View findings={[near]} validation={validation} stored={{ grouping: "kind", sorting: "urgency" }} onShow={onShow} />);
    const [line] = within(screen.getByRole("tree")).getAllByRole("treeitem");
    expect(line!.getAttribute("aria-expanded")).toBeNull();
    expect(line!.textContent).toContain("SYS-008 · Tangnål Sundhedspleje · Kontrakten opsagt");
    await userEvent.click(line!);
    expect(onShow).toHaveBeenCalledWith(near);
    expect(line!.getAttribute("aria-selected")).toBe("true");
    expect(within(screen.getByRole("tree")).getAllByRole("treeitem")).toHaveLength(1);
  });
});

describe("by kind", () => {
  const kinds = (): HTMLElement[] => within(screen.getByRole("tree")).getAllByRole("treeitem");
  const byKind = { grouping: "kind" } as const;

  test("the first thing to see is the kinds, the worst first, each with its count; a click opens one and shows what can be done", async () => {
    renderView(<View findings={sampleFindings(6)} stored={byKind} />);
    expect(kinds().map((kind) => kind.getAttribute("aria-expanded"))).toEqual(["false", "false"]);
    expect(within(kinds()[0]!).getByLabelText("4 celler")).toBeTruthy();
    expect(within(kinds()[1]!).getByLabelText("2 celler")).toBeTruthy();
    await userEvent.click(kinds()[0]!);
    expect(kinds()).toHaveLength(6);
    expect(kinds()[0]!.getAttribute("aria-selected")).toBe("true");
    expect(screen.getByText("4 celler i kolonnen ”System-id” på arket ”Systemer”")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Sæt alle 4 til side" })).toBeTruthy();
    await userEvent.click(kinds()[0]!);
    expect(kinds()).toHaveLength(2);
  });

  test("the keyboard goes through kinds, opens and closes them, and shows a cell", async () => {
    const onShow = jest.fn();
    const findings = sampleFindings(6);
    renderView(<View findings={findings} stored={byKind} onShow={onShow} />);
    act(() => screen.getByRole("tree").focus());
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}");
    expect(kinds()).toHaveLength(4);
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(onShow).toHaveBeenCalledWith(findings[2]);
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(kinds()).toHaveLength(2);
  });

  test("a kind is set aside by its value at first, and by column where that is chosen", async () => {
    const onAccept = jest.fn();
    const findings = sampleFindings(6);
    renderView(<View findings={findings} stored={byKind} onAccept={onAccept} />);
    await userEvent.click(kinds()[1]!);
    await userEvent.click(screen.getByRole("button", { name: "Sæt alle 2 til side" }));
    const dialog = within(screen.getByRole("dialog"));
    expect((dialog.getByRole("radio", { name: "Den samme værdi i hele kolonnen (2)" }) as HTMLInputElement).checked).toBe(true);
    expect(dialog.getByText("Gælder også celler, der udfyldes senere, og nye rækker.")).toBeTruthy();
    await userEvent.click(dialog.getByRole("radio", { name: "Alt, som kontrollen finder i kolonnen (2)" }));
    await userEvent.type(dialog.getByRole("textbox", { name: /Begrundelse/ }), "Vores egne navne");
    await userEvent.click(dialog.getByRole("button", { name: "Sæt til side" }));
    expect(onAccept).toHaveBeenCalledWith([findings[2]], "accepted", "Vores egne navne", "column");
  });

  test("the findings of a kind can be set aside alone, without those that are to come", async () => {
    const onAccept = jest.fn();
    const findings = sampleFindings(6);
    renderView(<View findings={findings} stored={byKind} onAccept={onAccept} />);
    await userEvent.click(kinds()[1]!);
    await userEvent.click(screen.getByRole("button", { name: "Sæt alle 2 til side" }));
    const dialog = within(screen.getByRole("dialog"));
    await userEvent.click(dialog.getByRole("radio", { name: "Kun disse 2 fund" }));
    await userEvent.type(dialog.getByRole("textbox", { name: /Begrundelse/ }), "Kendt");
    await userEvent.click(dialog.getByRole("button", { name: "Sæt til side" }));
    expect(onAccept).toHaveBeenCalledWith([findings[2], findings[5]], "accepted", "Kendt", undefined);
  });

  test("values that stand once are one kind that says so, and all of it is mended at once", async () => {
    const onFix = jest.fn();
    const blanks = ["a ", "b ", "c "].map((value, row): Finding => ({
      rule: "systems-list-spelling",
      messageId: "spelling",
      severity: "info",
      register: "systems",
      sheet: "Systemer",
      row: row + 1,
      column: 4,
      columnKey: "systemType",
      data: { count: 1, examples: `”${value}” → ”${value.trim()}”` },
    }));
    renderView(<View findings={blanks} stored={byKind} onFix={onFix} />);
    expect(within(kinds()[0]!).getByText("Systemer · Systemtype · forskellige værdier")).toBeTruthy();
    await userEvent.click(kinds()[0]!);
    expect(screen.getByText(/Hver celle har sin egen værdi/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Ret alle 3" }));
    expect(onFix).toHaveBeenCalledWith({ kind: "findings", findings: blanks });
  });

  test("of a hundred thousand findings the kinds are few, and an open one draws only what is in sight", async () => {
    renderView(<View findings={sampleFindings(100_000)} stored={byKind} />);
    expect(kinds()).toHaveLength(2);
    await userEvent.click(kinds()[0]!);
    expect(kinds().length).toBeLessThan(60);
  });
});

describe("a word that is asked about", () => {
  const asking = (value: string, guess?: string): Finding => ({
    rule: "systems-closed-list",
    messageId: "unknown",
    severity: "info",
    register: "systems",
    sheet: "Systemer",
    row: 1,
    column: 5,
    columnKey: "status",
    data: { value, nearest: guess ?? "none", list: "I drift, Udfaset", ...(guess === undefined ? {} : { guess }) },
  });
  const twice = (finding: Finding): Finding[] => [finding, { ...finding, row: 2 }];

  test.each(["kind", "none"] as const)(
    "is answered at once where the guess is right, or where words are said; grouped by %s",
    async (grouping) => {
      const [onSay, onMean] = [jest.fn(), jest.fn()];
      renderView(<View findings={twice(asking("Lever", "I drift"))} stored={{ grouping }} onSay={onSay} onMean={onMean} />);
      await userEvent.click(
        within(screen.getByRole(grouping === "kind" ? "tree" : "listbox")).getAllByRole(grouping === "kind" ? "treeitem" : "option")[0]!,
      );
      await userEvent.click(screen.getByRole("button", { name: "Ja, ”Lever” er ”I drift”" }));
      expect(onMean).toHaveBeenCalledWith({ list: "systems.status", word: "Lever", means: "value", value: "I drift" });
      await userEvent.click(screen.getByRole("button", { name: "Sig, hvad det betyder" }));
      expect(onSay).toHaveBeenCalledWith({ list: "systems.status", word: "Lever", guess: "I drift" });
    },
  );

  test("is not guessed where nothing is near, nor for a kind of several words", async () => {
    const onSay = jest.fn();
    renderView(<View findings={[asking("Gruppe B"), asking("Lever", "I drift")]} stored={{ grouping: "kind" }} onSay={onSay} />);
    await userEvent.click(within(screen.getByRole("tree")).getAllByRole("treeitem")[0]!);
    expect(screen.queryByRole("button", { name: /^Ja, / })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Sig, hvad de betyder" }));
    expect(onSay).toHaveBeenCalledWith({ list: "systems.status", word: "Gruppe B" });
  });
});
