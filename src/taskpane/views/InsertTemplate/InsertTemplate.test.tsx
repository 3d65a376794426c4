/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { REGISTERS } from "../../../core/registers";
import { isConformant, renderView } from "../../testing/conformance";
import { InsertTemplate } from "./InsertTemplate";

isConformant({ states: { closed: () => <InsertTemplate busy={false} onInsert={() => undefined} /> } });

test.each(REGISTERS.map(({ id, title }) => [title.da, id]))("%s can be put in", async (name, id) => {
  const onInsert = jest.fn();
  renderView(<InsertTemplate busy={false} onInsert={onInsert} />);
  await userEvent.click(screen.getByRole("button", { name: "Indsæt redskab" }));
  await userEvent.click(screen.getByRole("menuitem", { name }));
  expect(onInsert).toHaveBeenCalledWith(id);
});
