/** The page: title bar, ribbon, grid, task pane, and messages about files and commands. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular, DismissRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { RibbonTab } from "../ribbon/read-manifest";
import { TEXTS } from "../texts";
import { HelpDialog, ReplaceDialog } from "./dialogs";
import { Ribbon } from "../ribbon/Ribbon";
import { Splitter } from "./Splitter";
import { TitleBar } from "./TitleBar";
import { useFileDrop } from "./use-file-drop";
import { useWorkbook } from "./use-workbook";

/** Excel gives a pane 350 pixels; the splitter takes 5 more. */
const PANE_WIDTH = 355;
const WIDE_PANE = 560;

export interface AppProps {
  readonly tab: RibbonTab;
  /** Excel's display language. */
  readonly locale: string;
}

export function App({ tab, locale }: AppProps): React.JSX.Element {
  const gridHolder = useRef<HTMLDivElement>(null);
  const paneHolder = useRef<HTMLDivElement>(null);
  const book = useWorkbook({ tab, locale }, gridHolder, paneHolder);
  const [paneWidth, setPaneWidth] = useState(PANE_WIDTH);
  const [help, setHelp] = useState(false);
  // The width can be set without dragging.
  const wide = paneWidth > PANE_WIDTH;
  const dropping = useFileDrop(book.offer);
  return (
    <div className="workbench">
      <TitleBar
        fileName={book.fileName}
        canDownload={book.ready}
        canUndo={book.steps.undos > 0}
        canRedo={book.steps.redos > 0}
        onUndo={book.undo}
        onRedo={book.redo}
        onNew={book.offerNew}
        onOpen={book.offer}
        onDownload={book.download}
        onHelp={() => setHelp(true)}
      />
      <Ribbon tab={tab} busy={book.commandRunning || !book.ready} greyed={book.greyed} onCommand={book.command} />
      <div className="body">
        <main className="grid-area" aria-label={TEXTS.gridLabel}>
          {book.note !== null && (
            <MessageBar className="grid-note" intent={book.note.intent} layout="multiline">
              <MessageBarBody>{book.note.text}</MessageBarBody>
              <MessageBarActions
                containerAction={
                  <Button appearance="transparent" aria-label={TEXTS.close} icon={<DismissRegular />} onClick={book.dismissNote} />
                }
              />
            </MessageBar>
          )}
          <div ref={gridHolder} className="grid" />
          {book.working !== null && (
            <div className="grid-cover" role="status">
              <Spinner label={book.working} />
            </div>
          )}
        </main>
        {/* A closed pane keeps running, as in Excel's shared runtime; so it is hidden, never removed. */}
        <section className="pane" aria-label={TEXTS.paneLabel} style={{ width: paneWidth, display: book.paneShown ? undefined : "none" }}>
          <Splitter width={paneWidth} onWidth={setPaneWidth} />
          <div className="pane-body">
            <div className="pane-head">
              <span className="pane-title">{tab.label}</span>
              <Button
                appearance="subtle"
                size="small"
                icon={wide ? <ChevronRightRegular /> : <ChevronLeftRegular />}
                aria-label={wide ? TEXTS.narrowerPane : TEXTS.widerPane}
                onClick={() => setPaneWidth(wide ? PANE_WIDTH : WIDE_PANE)}
              />
              <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={TEXTS.closePane} onClick={book.closePane} />
            </div>
            <div ref={paneHolder} className="pane-frame" />
          </div>
        </section>
      </div>
      {dropping && <div className="drop">{TEXTS.dropHere}</div>}
      <HelpDialog open={help} onClose={() => setHelp(false)} />
      <ReplaceDialog open={book.asking} onAnswer={book.answer} />
    </div>
  );
}
