/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Refusal } from "../../../core/changes/change";
import { isConformant, renderView } from "../../testing/conformance";
import { Refused } from "./Refused";

const refused = (count: number, reason: Refusal["reason"] = "formula"): Refusal[] =>
  Array.from({ length: count }, (_, row) => ({ sheet: "Systemer", row, column: 2, reason }));
const view = (some: readonly Refusal[]): React.JSX.Element => <Refused refused={some} onShow={() => undefined} />;

isConformant({ states: { few: () => view(refused(2)), many: () => view(refused(60)) } });

test("each cell is told with its reason, and can be shown", async () => {
  const onShow = jest.fn();
  const some = refused(2);
  renderView(<Refused refused={some} onShow={onShow} />);
  expect(screen.getByText("Systemer C2 indeholder en formel og er ladt i fred.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Vis cellen Systemer C2" }));
  expect(onShow).toHaveBeenCalledWith(some[1]);
});

test("of many fifty come at a time, and none is left out", async () => {
  renderView(view(refused(60)));
  expect(screen.getAllByRole("listitem")).toHaveLength(50);
  await userEvent.click(screen.getByRole("button", { name: "Vis 10 til" }));
  expect(screen.getAllByRole("listitem")).toHaveLength(60);
});

test("a cell on a sheet that is gone can't be shown", () => {
  renderView(view(refused(1, "sheet-gone")));
  expect(screen.queryByRole("button", { name: /Vis cellen/ })).toBeNull();
});
