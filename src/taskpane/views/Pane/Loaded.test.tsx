/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderView } from "../../testing/conformance";
import type { Load } from "./lazy-view";
import { Loaded } from "./Loaded";

interface Props {
  readonly text: string;
}
const View = ({ text }: Props): React.JSX.Element => <p>{text}</p>;
const RETRY = { name: "Hent visningen igen" };

// React logs what a boundary catches.
beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

test("is fetched when shown, and only once", async () => {
  const load = jest.fn<ReturnType<Load<Props>>, []>(async () => ({ default: View }));
  const { unmount } = renderView(<Loaded load={load} props={{ text: "Alfa" }} />);
  expect(screen.getByText("Henter visningen")).toBeTruthy();
  expect(await screen.findByText("Alfa")).toBeTruthy();
  unmount();
  renderView(<Loaded load={load} props={{ text: "Beta" }} />);
  expect(await screen.findByText("Beta")).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

test("what can't be fetched is told, and fetched anew on request", async () => {
  let online = false;
  const load: Load<Props> = async () => {
    if (!online) throw Object.assign(new Error("Loading chunk view failed"), { name: "ChunkLoadError" });
    return { default: View };
  };
  renderView(<Loaded load={load} props={{ text: "Alfa" }} />);
  expect(await screen.findByText("Visningen kunne ikke hentes.")).toBeTruthy();
  expect(screen.getByText(/Projektmappen er ikke ændret/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", RETRY));
  expect(await screen.findByText("Visningen kunne ikke hentes.")).toBeTruthy();
  online = true;
  await userEvent.click(screen.getByRole("button", RETRY));
  expect(await screen.findByText("Alfa")).toBeTruthy();
});

test("a fault while it is drawn is told with its words, and a dialog can be put away", async () => {
  let valid = false;
  const Faulty = ({ text }: Props): React.JSX.Element => {
    if (!valid) throw new Error("x is undefined");
    return <p>{text}</p>;
  };
  const onPutAway = jest.fn();
  renderView(<Loaded load={async () => ({ default: Faulty })} props={{ text: "Alfa" }} onPutAway={onPutAway} />);
  expect(await screen.findByText(/x is undefined$/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Luk" }));
  expect(onPutAway).toHaveBeenCalledTimes(1);
  valid = true;
  await userEvent.click(screen.getByRole("button", RETRY));
  expect(await screen.findByText("Alfa")).toBeTruthy();
});
