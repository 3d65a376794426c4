/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { Finding } from "../../../core/model/finding";
import { RULES } from "../../../core/rules";
import { DEFAULTS } from "../../preferences/preferences";
import { isConformant, renderView } from "../../testing/conformance";
import { pretendLayout } from "../../testing/layout";
import { sampleFindings, sampleValidation } from "../../testing/samples";
import { Findings, type FindingsProps } from "./Findings";
import { TEXTS } from "./Findings.text";

let stop: () => void;
beforeEach(() => (stop = pretendLayout()));
afterEach(() => stop());

type Given = Partial<Pick<FindingsProps, "onShow" | "onMend" | "onSetAside" | "onWithdraw" | "asked">> & {
  readonly findings: readonly Finding[];
  readonly validation?: Partial<FindingsProps["validation"]>;
  readonly kept?: Partial<FindingsProps["preferences"]>;
};

function View({ findings, validation = {}, kept = {}, asked = null, ...actions }: Given): React.JSX.Element {
  const [preferences, setPreferences] = useState({ ...DEFAULTS, ...kept });
  return (
    <Findings
      validation={{ ...NONE, findings, ...validation }}
      asked={asked}
      onShow={() => undefined}
      busy={false}
      onMend={() => undefined}
      onSetAside={() => undefined}
      onWithdraw={() => undefined}
      preferences={preferences}
      onPreferences={(change) => setPreferences((now) => ({ ...now, ...change }))}
      {...actions}
    />
  );
}
const NONE = sampleValidation([]);

isConformant({
  texts: TEXTS,
  states: {
    "with findings": () => <View findings={sampleFindings(5)} />,
    "without findings": () => <View findings={[]} />,
    grouped: () => <View findings={sampleFindings(5)} kept={{ grouping: "rule" }} />,
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
    const onMend = jest.fn();
    const findings = mendable(3);
    renderView(<View findings={findings} onMend={onMend} />);
    await userEvent.click(options()[0]!);
    await userEvent.click(screen.getByRole("button", { name: "Ret" }));
    await userEvent.click(screen.getByRole("button", { name: "Ret alle af denne slags (3)" }));
    await userEvent.click(screen.getByRole("button", { name: "Flere handlinger" }));
    await userEvent.click(screen.getByRole("menuitem", { name: "Ret alt, der kan rettes sikkert (3)" }));
    expect(onMend.mock.calls).toEqual([[{ kind: "finding", finding: findings[0] }], [{ kind: "rule", rule: rule.id }], [{ kind: "all" }]]);
  });

  test("a finding without a certain mend has no such button", async () => {
    renderView(<View findings={sampleFindings(2)} />);
    await userEvent.click(options()[0]!);
    expect(screen.queryByRole("button", { name: /^Ret/ })).toBeNull();
  });

  test("setting aside asks for the reason and does nothing without it", async () => {
    const onSetAside = jest.fn();
    const findings = sampleFindings(2);
    renderView(<View findings={findings} onSetAside={onSetAside} />);
    await userEvent.click(options()[1]!);
    await userEvent.click(screen.getByRole("button", { name: "Sæt til side" }));
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.click(dialog.getByRole("button", { name: "Sæt til side" }));
    expect(onSetAside).not.toHaveBeenCalled();
    expect(dialog.getByText("Skriv, hvorfor fundet kan sættes til side.")).toBeTruthy();
    await userEvent.click(dialog.getByRole("radio", { name: /Ikke relevant/ }));
    await userEvent.type(dialog.getByRole("textbox", { name: /Begrundelse/ }), "Gælder ikke her");
    await userEvent.click(dialog.getByRole("button", { name: "Sæt til side" }));
    expect(onSetAside).toHaveBeenCalledWith([findings[1]], "notRelevant", "Gælder ikke her");
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
