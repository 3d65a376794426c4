/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { AdvicePlan as AdvicePlanData } from "../../../core/cleanup/advice-changes";
import { isConformant, renderView } from "../../testing/conformance";
import { AdvicePlan } from "./AdvicePlan";

const change = { sheet: "Sager", row: 1, column: 6, expected: "", value: "Luk" };
const PLAN: AdvicePlanData = {
  sheet: "Sager",
  header: "Handling",
  changes: [change, { ...change, row: 2 }, { ...change, row: 3, value: "Flyt" }],
  counts: { Luk: 2, Kassér: 0, Flyt: 1, Arkivér: 0, Afklar: 0 },
  targets: [{ ...change, row: 3, column: 7, value: "Nexus" }],
  withoutTarget: 2,
  withTarget: 1,
  chosen: 7,
  noAdvice: 1,
};
const NOTHING: AdvicePlanData = { ...PLAN, changes: [], targets: [], counts: { ...PLAN.counts, Luk: 0, Flyt: 0 } };
const none = (): void => undefined;

isConformant({
  states: {
    plan: () => <AdvicePlan plan={PLAN} onApply={none} onDismiss={none} />,
    nothing: () => <AdvicePlan plan={NOTHING} onApply={none} onDismiss={none} />,
  },
});

test("what would be written, and what is left alone, is counted before it is done", async () => {
  const onApply = jest.fn();
  renderView(<AdvicePlan plan={PLAN} onApply={onApply} onDismiss={none} />);
  for (const text of [
    "På arket ”Sager” skrives rådet i 3 tomme celler. Det kan fortrydes som ét skridt.",
    "Luk: 2",
    "Flyt: 1",
    "1 af dem, der flyttes, får også sagsområdets målsystem.",
    "2 sager skal flyttes, men deres sagsområde har intet målsystem endnu. Der skrives intet, for en flytning uden mål er en fejl. Udfyld Sagsområder, og skriv råd igen.",
    "1 sag har et målsystem, men rådet er ikke at flytte. Den røres ikke; vælg selv.",
    "7 sager har allerede noget i cellen og røres ikke.",
    "1 sag har intet råd og forbliver tom.",
  ])
    expect(screen.getByText(text)).toBeTruthy();
  expect(screen.queryByText(/^Kassér/)).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Skriv 3 råd" }));
  expect(onApply).toHaveBeenCalledTimes(1);
});

test("with nothing to write it can only be closed", async () => {
  const onDismiss = jest.fn();
  renderView(<AdvicePlan plan={NOTHING} onApply={none} onDismiss={onDismiss} />);
  expect(screen.queryByRole("button", { name: /^Skriv/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Luk" }));
  expect(onDismiss).toHaveBeenCalledTimes(1);
});
