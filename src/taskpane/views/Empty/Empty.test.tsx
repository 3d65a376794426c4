/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FULL_HOST } from "../../../app/host-support";
import { recogniseWorkbook } from "../../../core/recognition/recognise";
import { data, sheet } from "../../../core/recognition/testing/sheet-info";
import { isConformant, renderView } from "../../testing/conformance";
import { NoRegister, type NoRegisterProps } from "./Empty";
import { HostNotes, OlderExcel } from "./HostNotes";

const none = (over: Partial<NoRegisterProps> = {}): React.JSX.Element => (
  <NoRegister recognition={recogniseWorkbook([])} busy={false} onInsert={() => undefined} onPick={() => undefined} {...over} />
);
const OLD = { ...FULL_HOST, unsupported: ["one-undo", "shortcuts"] };
const BROKEN = { ...FULL_HOST, unsupported: ["sheets"] };

isConformant({
  states: {
    "no register": () => none(),
    "read-only and protected": () => <HostNotes host={{ ...FULL_HOST, readOnly: true }} structureProtected />,
    "older Excel": () => <OlderExcel host={OLD} />,
    "too old an Excel": () => <HostNotes host={BROKEN} structureProtected={false} />,
  },
});

test("a workbook without registers offers a template, a mapping, and what was looked for", async () => {
  const [onInsert, onPick] = [jest.fn(), jest.fn()];
  const recognition = recogniseWorkbook([sheet("Liste", [["Systemnavn", "Noget andet"], data(2)])]);
  renderView(none({ recognition, onInsert, onPick }));
  await userEvent.click(screen.getByRole("button", { name: "Indsæt redskab" }));
  await userEvent.click(screen.getByRole("menuitem", { name: "Snitflader" }));
  expect(onInsert).toHaveBeenCalledWith("interfaces");
  await userEvent.click(screen.getByRole("button", { name: "Vælg ark og kolonner" }));
  expect(onPick).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole("button", { name: "Hvad der blev ledt efter" }));
  for (const title of ["Systemer og kontrakter", "Snitflader", "Sagsoprydning"]) expect(screen.getByText(title)).toBeTruthy();
});

test("nothing is said where Excel and the file allow all", () => {
  renderView(
    <>
      <HostNotes host={FULL_HOST} structureProtected={false} />
      <OlderExcel host={FULL_HOST} />
    </>,
  );
  expect(screen.queryByRole("group")).toBeNull();
  expect(document.body.textContent).toBe("");
});

test("a file that can't be written to is told with what works and what does not", () => {
  renderView(<HostNotes host={{ ...FULL_HOST, readOnly: true }} structureProtected />);
  expect(screen.getByText(/Gem en kopi under Filer/)).toBeTruthy();
  expect(screen.getByText(/Redskaber, resuméer, fundlister og andre nye ark kan ikke laves/)).toBeTruthy();
});

test("an older Excel is told what does not work and what to do instead, and no alarm is raised", async () => {
  renderView(
    <>
      <HostNotes host={OLD} structureProtected={false} />
      <OlderExcel host={OLD} />
    </>,
  );
  expect(screen.getAllByText(/2 ting virker ikke/)).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: /^Hvad virker ikke/ }));
  expect(screen.getByText(/Brug Fortryd i ruden/)).toBeTruthy();
});

test("without what all hangs on, the add-in says that it can't be used", () => {
  renderView(
    <>
      <HostNotes host={BROKEN} structureProtected={false} />
      <OlderExcel host={BROKEN} />
    </>,
  );
  expect(screen.getAllByText(/Denne Excel er for gammel/)).toHaveLength(1);
});
