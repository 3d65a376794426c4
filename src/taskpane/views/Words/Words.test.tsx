/** @jest-environment jsdom */
import { TextDecoder } from "node:util";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { WordsOverview } from "../../../app/overviews/words";
import { EMPTY_SESSION } from "../../../app/session/session";
import { meaningsFile } from "../../../core/meanings/stored-meanings";
import type { WordMeaning } from "../../../core/meanings/meaning";
import { isConformant, renderView } from "../../testing/conformance";
import type { PaneActions, ViewProps } from "../view-props";
import { AskedWordContext } from "../asked-word";
import { WordsLine } from "./WordsLine";
import WordsView from "./WordsView";

beforeAll(() => Object.assign(global, { TextDecoder }));

const SHEET = "Systemer og kontrakter";
const ANSWERS: readonly WordMeaning[] = [
  { list: "systems.status", word: "Gået", means: "value", value: "Udfaset" },
  { list: "systems.status", word: "…", means: "blank" },
  { list: "systems.status", word: "Tja", means: "undecided" },
  { list: "systemNames", word: "Ringbind", means: "own" },
];
const WORDS: WordsOverview = {
  open: [
    {
      list: "systems.status",
      word: "Lever",
      count: 12,
      headers: ["Status"],
      examples: [{ sheet: SHEET, row: 1, column: 5 }],
      suggestion: { means: "value", value: "I drift", from: "near" },
    },
    { list: "systems.status", word: "Gruppe B", count: 1, headers: ["Status"], examples: [{ sheet: SHEET, row: 2, column: 5 }] },
    {
      list: "systemNames",
      word: "KY",
      count: 40,
      headers: ["Afsendersystem"],
      examples: [{ sheet: "Snitflader", row: 1, column: 1 }],
      suggestion: { means: "value", value: "KY (Kommunernes Ydelsessystem)", from: "near" },
    },
  ],
  answered: ANSWERS.map(({ list, word, ...meaning }, at) => ({ list, word, meaning, count: at })),
  lists: [
    { list: "systems.status", values: [{ value: "I drift" }, { value: "Under udfasning" }, { value: "Udfaset" }] },
    {
      list: "systemNames",
      values: [
        { value: "Nexus", shown: "S-01 Nexus" },
        { value: "KY (Kommunernes Ydelsessystem)", shown: "S-02 KY (Kommunernes Ydelsessystem)" },
      ],
    },
  ],
  meanings: ANSWERS,
};
const NOTHING: WordsOverview = { open: [], answered: [], lists: [], meanings: [] };

function view(value: WordsOverview | null, actions: Partial<PaneActions> = {}): React.JSX.Element {
  const state = {
    ...EMPTY_SESSION,
    overviews: { ...EMPTY_SESSION.overviews, words: { state: value === null ? "unread" : "current", value } },
  };
  const none = { run: () => undefined, show: () => undefined, open: () => undefined, saveFile: () => undefined };
  return <WordsView {...({ state, actions: { ...none, ...actions } } as unknown as ViewProps)} />;
}
const FINDING = {
  rule: "systems-closed-list",
  messageId: "unknown",
  severity: "info",
  register: "systems",
  sheet: SHEET,
  row: 1,
  column: 5,
} as const;
const line = (onOpen = (): void => undefined): React.JSX.Element => (
  <WordsLine
    findings={["Lever", "lever", "Gruppe B"].map((word, row) => ({ ...FINDING, row, columnKey: "status", data: { value: word } }))}
    onOpen={onOpen}
  />
);

isConformant({
  states: { reading: () => view(null), words: () => view(WORDS), none: () => view(NOTHING), line: () => line() },
  // Values of closed lists are the workbook's own.
  data: [WORDS.lists, WORDS.open, SHEET].flatMap((part) => JSON.stringify(part).match(/[^"[\]{},:]+/g) ?? []),
});

test("by keyboard alone: all suggestions, one word by typing, saved in one go", async () => {
  const run = jest.fn();
  renderView(view(WORDS, { run }));
  const user = userEvent.setup();
  const save = screen.getByRole("button", { name: "Gem svar" });
  expect(save.getAttribute("aria-disabled")).toBe("true");
  await user.tab();
  expect(document.activeElement).toBe(save);
  await user.tab();
  expect(document.activeElement?.textContent).toBe("Brug alle forslag (2)");
  await user.keyboard("{Enter}");
  expect(screen.queryByRole("button", { name: /Brug alle forslag/ })).toBeNull();
  const word = screen.getByRole("combobox", { name: "”Gruppe B” betyder" });
  while (document.activeElement !== word) await user.tab();
  await user.keyboard("under udf{ArrowDown}{Enter}");
  expect((word as HTMLInputElement).value).toBe("Under udfasning");
  const all = screen.getByRole("button", { name: "Gem 3 svar" });
  while (document.activeElement !== all) await user.tab({ shift: true });
  await user.keyboard("{Enter}");
  expect(run).toHaveBeenCalledTimes(1);
  expect(run).toHaveBeenCalledWith({
    id: "saveMeanings",
    meanings: [
      { list: "systems.status", word: "Lever", means: "value", value: "I drift" },
      { list: "systems.status", word: "Gruppe B", means: "value", value: "Under udfasning" },
      { list: "systemNames", word: "KY", means: "value", value: "KY (Kommunernes Ydelsessystem)" },
    ],
  });
});

test("a word may also mean nothing, be undecided, or be one's own; its cells are shown", async () => {
  const [run, show] = [jest.fn(), jest.fn()];
  renderView(view(WORDS, { run, show }));
  await userEvent.click(screen.getByRole("combobox", { name: "”Gruppe B” betyder" }));
  await userEvent.click(screen.getByRole("option", { name: "Vores eget ord: lad det stå, og spørg ikke igen" }));
  await userEvent.click(screen.getByRole("button", { name: "Brug forslaget til ”KY”: S-02 KY (Kommunernes Ydelsessystem)" }));
  await userEvent.click(screen.getByRole("button", { name: "Gem 2 svar" }));
  expect(run).toHaveBeenCalledWith({
    id: "saveMeanings",
    meanings: [
      { list: "systems.status", word: "Gruppe B", means: "own" },
      { list: "systemNames", word: "KY", means: "value", value: "KY (Kommunernes Ydelsessystem)" },
    ],
  });
  const group = screen.getByRole("region", { name: "Systemer og kontrakter: Status" });
  await userEvent.click(within(group).getByRole("button", { name: `${SHEET} F2` }));
  expect(show).toHaveBeenCalledWith({ sheet: SHEET, row: 1, column: 5 });
});

test("what was answered is told, and can be asked again", async () => {
  const run = jest.fn();
  renderView(view(WORDS, { run }));
  await userEvent.click(screen.getByRole("button", { name: "Svar, der er givet (4)" }));
  for (const text of ["”Gået” betyder ”Udfaset”", "”…” regnes for tomt", "”Tja” er ikke besluttet endnu", "”Ringbind” er jeres eget ord"])
    expect(screen.getByText(text)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Spørg igen om ”Tja”" }));
  expect(run).toHaveBeenCalledWith({ id: "saveMeanings", meanings: [], withdrawn: [{ list: "systems.status", word: "Tja" }] });
});

test("the answers go into the cells, into a file, and come from one", async () => {
  const [run, saveFile] = [jest.fn(), jest.fn()];
  renderView(view(WORDS, { run, saveFile }));
  await userEvent.click(screen.getByRole("button", { name: "Mere om svarene" }));
  await userEvent.click(screen.getByRole("button", { name: "Skriv betydningen i cellerne" }));
  expect(run).toHaveBeenCalledWith({ id: "previewMeanings" });
  await userEvent.click(screen.getByRole("button", { name: "Gem svarene som fil" }));
  expect(saveFile).toHaveBeenCalledWith("betydninger.json", meaningsFile(ANSWERS));
  fireEvent.change(screen.getByTestId("meanings-file"), { target: { files: [new File(["{}"], "svar.json")] } });
  await waitFor(() => expect(run).toHaveBeenLastCalledWith({ id: "loadMeanings", text: "{}" }));
});

test("elsewhere in the pane a line says how many words are waiting", async () => {
  const onOpen = jest.fn();
  renderView(line(onOpen));
  expect(screen.getByText("2 ord og navne i registrene er ikke forstået og tælles ikke med.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Sig, hvad de betyder" }));
  expect(onOpen).toHaveBeenCalled();
});

test("the word that a finding asked about stands first and has the focus", () => {
  renderView(<AskedWordContext value={{ list: "systemNames", word: "ky " }}>{view(WORDS)}</AskedWordContext>);
  const words = screen.getAllByRole("combobox").map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
  expect(words).toEqual(["”KY” betyder", "”Lever” betyder", "”Gruppe B” betyder"]);
  expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "”KY” betyder" }));
});
