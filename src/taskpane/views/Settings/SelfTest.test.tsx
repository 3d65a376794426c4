/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { compareAnswers } from "../../../app/self-test/compare";
import type { Recording, SelfTestResult } from "../../../app/self-test/recording";
import { isConformant, renderView } from "../../testing/conformance";
import { SelfTest, type SelfTestProps } from "./SelfTest";

const RECORDING: Recording = {
  kind: "ud-af-kmd-sag selvtest",
  version: 1,
  addIn: "0.1.0",
  at: "2026-11-30 22:05",
  language: "da",
  host: {
    host: "Excel",
    platform: "Mac",
    version: "16.90 (24)",
    displayLanguage: "da-DK",
    contentLanguage: "da-DK",
    sets: {},
    culture: null,
  },
  answers: [
    { id: "a", question: "Hvad er a?", answer: 1, took: 5 },
    { id: "b", question: "Hvad er b?", answer: 2, took: 5 },
    { id: "c", question: "Hvad er c?", answer: null, lacking: "ExcelApi 1.20", took: 0 },
  ],
  seconds: 3,
};
const RESULT: SelfTestResult = { recording: RECORDING, compared: compareAnswers(RECORDING.answers, { a: 1, b: 3 }) };
const view = (result: SelfTestResult | null, more: Partial<SelfTestProps> = {}): React.JSX.Element => (
  <SelfTest result={result} busy={false} onRun={() => undefined} onSaveFile={() => undefined} onCopy={() => Promise.resolve()} {...more} />
);

isConformant({ states: { "not asked yet": () => view(null), answered: () => view(RESULT) } });

test("it runs only when it has been confirmed what it does to Excel's own Undo", async () => {
  const onRun = jest.fn();
  renderView(view(null, { onRun }));
  await userEvent.click(screen.getByRole("button", { name: "Kør selvtest" }));
  expect(screen.getByText(/Excels egen Fortryd/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Ikke nu" }));
  expect(onRun).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Kør selvtest" }));
  await userEvent.click(screen.getByRole("button", { name: "Kør den her" }));
  expect(onRun).toHaveBeenCalledWith({ id: "selfTest" });
});

test("what is different is named, and the answers are saved as a file, as a page and copied", async () => {
  const [onSaveFile, onCopy] = [jest.fn(), jest.fn(() => Promise.resolve())];
  renderView(view(RESULT, { onSaveFile, onCopy }));
  expect(screen.getByText("3 spørgsmål: 1 svar som ventet, 1 anderledes, 1 kunne ikke stilles i denne Excel.")).toBeTruthy();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Hvad er b?"]);
  await userEvent.click(screen.getByRole("button", { name: "Gem svarene (JSON)" }));
  const name = "selvtest_excel_mac_16.90-24_da-dk_2026-11-30-22-05";
  expect(onSaveFile).toHaveBeenLastCalledWith(`${name}.json`, `${JSON.stringify(RECORDING, null, 2)}\n`);
  await userEvent.click(screen.getByRole("button", { name: "Gem som side (HTML)" }));
  await waitFor(() => expect(onSaveFile).toHaveBeenLastCalledWith(`${name}.html`, expect.stringContaining("<h1>Selvtest af Excel</h1>")));
  await userEvent.click(screen.getByRole("button", { name: "Kopiér svarene" }));
  expect(await screen.findByText("Svarene er kopieret.")).toBeTruthy();
  expect(onCopy).toHaveBeenCalledWith(`${JSON.stringify(RECORDING, null, 2)}\n`);
});

test("where copying is not allowed, it says so", async () => {
  renderView(view(RESULT, { onCopy: () => Promise.reject(new Error("no")) }));
  await userEvent.click(screen.getByRole("button", { name: "Kopiér svarene" }));
  expect(await screen.findByText(/kunne ikke kopieres/)).toBeTruthy();
});
