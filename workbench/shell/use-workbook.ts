/** The state of the page: the open workbook, the action in progress, and its message. */
import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { RibbonButton } from "../ribbon/read-manifest";
import type { Session, SessionOptions } from "../session/session";
import { describeFailure } from "../session/failures";
import { TEXTS } from "../texts";
import { useShortcuts } from "../ribbon/use-shortcuts";
import { usePageParts } from "./page-parts";
import { resultName, saveToDisk } from "./save-to-disk";

const NONE: ReadonlySet<string> = new Set();

const NO_STEPS = { undos: 0, redos: 0 };

interface Offered {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Note {
  readonly intent: "error" | "warning" | "info";
  readonly text: string;
}

export interface WorkbookState {
  readonly fileName: string;
  readonly ready: boolean;
  readonly working: string | null;
  readonly commandRunning: boolean;
  /** Buttons of the ribbon that the add-in has greyed. */
  readonly greyed: ReadonlySet<string>;
  readonly paneShown: boolean;
  readonly note: Note | null;
  /** Whether the user is asked if another file may replace this one. */
  readonly asking: boolean;
  /** How many of the user's own steps can be undone and made again. */
  readonly steps: { readonly undos: number; readonly redos: number };
  readonly offer: (file: File) => void;
  /** An empty workbook, in this one's place. */
  readonly offerNew: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly answer: (replace: boolean) => void;
  readonly download: () => void;
  readonly command: (button: RibbonButton) => void;
  readonly closePane: () => void;
  readonly dismissNote: () => void;
}

/** `gridHolder` and `paneHolder` are where the grid and the pane are put. */
export function useWorkbook(
  { tab, locale }: Pick<SessionOptions, "tab" | "locale">,
  gridHolder: RefObject<HTMLDivElement | null>,
  paneHolder: RefObject<HTMLDivElement | null>,
): WorkbookState {
  const session = useRef<Session | null>(null);
  const offered = useRef<Offered | null>(null);
  const [fileName, setFileName] = useState("");
  const [ready, setReady] = useState(false);
  const [working, setWorking] = useState<string | null>(null);
  const [commandRunning, setCommandRunning] = useState(false);
  const [paneShown, setPaneShown] = useState(true);
  const [greyed, setGreyed] = useState<ReadonlySet<string>>(NONE);
  const press = useRef<(button: RibbonButton) => void>(() => undefined);
  const [note, setNote] = useState<Note | null>(null);
  const [asking, setAsking] = useState(false);
  const [steps, setSteps] = useState(NO_STEPS);
  const focusGrid = useCallback(() => session.current?.focusGrid(), []);
  const hearInPane = usePageParts(focusGrid);

  const open = useCallback(
    async (name: string, read: () => Promise<Uint8Array>): Promise<void> => {
      setNote(null);
      setWorking(TEXTS.opening(name));
      try {
        const grid = gridHolder.current;
        const pane = paneHolder.current;
        if (grid === null || pane === null) throw new Error("The page has no place for the grid and the pane.");
        // The engine is most of the page's script: the bar, the ribbon and the word that it is coming are there before it.
        const [{ openSession }, bytes] = await Promise.all([import(/* webpackChunkName: "engine" */ "../session/session"), read()]);
        const next = await openSession({
          bytes,
          fileName: name,
          tab,
          locale,
          grid,
          pane,
          previous: session.current,
          // Another workbook begins with every button as the manifest has it.
          onBegin: () => setGreyed(NONE),
          onRefused: () => setNote({ intent: "warning", text: TEXTS.notInGrid }),
          onUncalculated: (cell, format) =>
            setNote({ intent: "info", text: format ? TEXTS.formatNotCalculated(cell) : TEXTS.notCalculated(cell) }),
          onPaneVisible: setPaneShown,
          onButtonEnabled: (id, enabled) =>
            setGreyed((before) => new Set([...before].filter((other) => other !== id).concat(enabled ? [] : id))),
          onCommand: (button) => press.current(button),
          onSteps: (undos, redos) => setSteps({ undos, redos }),
          onPaneKey: hearInPane,
        });
        session.current = next;
        setFileName(name);
        setReady(true);
      } catch (error) {
        setNote({ intent: "error", text: describeFailure(error) });
      } finally {
        setWorking(null);
      }
    },
    [tab, locale, gridHolder, paneHolder, hearInPane],
  );

  useEffect(() => {
    void open(TEXTS.sampleName, fetchSample);
    return () => session.current?.dispose();
  }, [open]);

  // Leaving the page with changes that have not been fetched is asked about by the browser, in its own words.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (session.current?.hasUnsavedChanges() === true) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);

  /** What can't be opened is reported before anybody is asked to give up what is open. */
  const put = useCallback(
    async (name: string, read: () => Promise<Uint8Array>): Promise<void> => {
      if (session.current?.hasUnsavedChanges() !== true) return open(name, read);
      try {
        const bytes = await read();
        const { requireWorkbook } = await import(/* webpackChunkName: "engine" */ "../session/session");
        requireWorkbook(bytes);
        offered.current = { name, bytes };
        setAsking(true);
      } catch (error) {
        setNote({ intent: "error", text: describeFailure(error) });
      }
    },
    [open],
  );
  const offer = useCallback((file: File): void => void put(file.name, () => readFile(file)), [put]);
  const offerNew = useCallback(
    (): void =>
      void put(TEXTS.newName, async () =>
        (await import(/* webpackChunkName: "engine" */ "../session/session")).emptyWorkbook(TEXTS.newSheet),
      ),
    [put],
  );

  const answer = useCallback(
    (replace: boolean): void => {
      const given = offered.current;
      offered.current = null;
      setAsking(false);
      if (replace && given !== null) void open(given.name, () => Promise.resolve(given.bytes));
    },
    [open],
  );

  const download = useCallback((): void => {
    const current = session.current;
    if (current === null) return;
    setWorking(TEXTS.saving);
    current
      .save()
      .then((bytes) => saveToDisk(resultName(current.fileName, current.ending), bytes))
      .catch((error: unknown) => setNote({ intent: "error", text: describeFailure(error) }))
      .finally(() => setWorking(null));
  }, []);

  const command = useCallback((button: RibbonButton): void => {
    const current = session.current;
    if (current === null) return;
    if (button.action.kind === "showPane") return current.showPane(true);
    setCommandRunning(true);
    current
      .runCommand(button.action.name)
      .catch((error: unknown) => setNote({ intent: "error", text: TEXTS.commandFailed(button.label, describeFailure(error)) }))
      .finally(() => setCommandRunning(false));
  }, []);

  useEffect(() => {
    press.current = command;
  }, [command]);
  useShortcuts(
    tab,
    useCallback((action) => session.current?.pressShortcut(action), []),
    useCallback((error) => setNote({ intent: "warning", text: TEXTS.noShortcuts(describeFailure(error)) }), []),
  );

  return {
    fileName,
    ready,
    working,
    commandRunning,
    greyed,
    paneShown,
    note,
    asking,
    steps,
    offer,
    offerNew,
    undo: useCallback(() => session.current?.undo(), []),
    redo: useCallback(() => session.current?.redo(), []),
    answer,
    download,
    command,
    closePane: useCallback(() => session.current?.showPane(false), []),
    dismissNote: useCallback(() => {
      setNote(null);
      // The button that had the focus is gone.
      focusGrid();
    }, [focusGrid]),
  };
}

async function fetchSample(): Promise<Uint8Array> {
  const response = await fetch("/sample.xlsx");
  if (!response.ok) throw new Error(TEXTS.noSample);
  return new Uint8Array(await response.arrayBuffer());
}

async function readFile(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
