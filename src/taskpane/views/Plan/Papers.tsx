import { Body1, Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { MadePapers } from "../../../app/use-cases/effects";
import { calendarText } from "../../../core/reports/papers/calendar-text";
import type { Paper } from "../../../core/reports/papers/paper";
import type { Language } from "../../../core/text/language";
import { useTexts } from "../../text/use-texts";
import { drawPng } from "../shared/draw-png";
import { useStyles } from "../shared/shared.styles";
import { useSaving } from "../shared/useSaving";
import { TEXTS } from "./Papers.text";
import type { PaneActions } from "../view-props";

export interface PapersProps {
  readonly papers: MadePapers;
  /** Writes a document as a Word file. */
  readonly onWrite?: (paper: Paper, language: Language) => Promise<Uint8Array<ArrayBuffer>>;
  readonly onSaveFile: PaneActions["saveFile"];
  readonly onClose: () => void;
}

/** The Word writer loads when the first document is saved. */
async function writeLoaded(paper: Paper, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const { writeDocument } = await import(/* webpackChunkName: "word" */ "../../../word/write-document");
  return writeDocument(paper, language, drawPng);
}

/** What has been made to hand over, each to be saved as a file. */
export function Papers({ papers, onWrite = writeLoaded, onSaveFile, onClose }: PapersProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const title = useId();
  const { save: saveFile, problem } = useSaving((detail) => t("notSaved", { detail }));
  const { folder, letters, calendar, language, made } = papers;
  const saveDocument = (paper: Paper): void => saveFile(async () => onSaveFile(paper.file, await onWrite(paper, language)));
  const save = (label: "folder" | "letters" | "calendar", file: string, onClick: () => void): React.JSX.Element => (
    <Button className={styles.start} icon={<ArrowDownloadRegular />} onClick={onClick}>
      {t(label, { file })}
    </Button>
  );
  return (
    <section className={styles.section} aria-labelledby={title}>
      <Subtitle2 as="h2" id={title}>
        {t("title")}
      </Subtitle2>
      <Body1>{t("intro")}</Body1>
      {save("folder", folder.file, () => saveDocument(folder))}
      {save("letters", letters.file, () => saveDocument(letters))}
      {save("calendar", calendar.file, () => onSaveFile(calendar.file, calendarText(calendar, made)))}
      <Caption1>{t("after")}</Caption1>
      <Button className={styles.start} appearance="subtle" onClick={onClose}>
        {t("close")}
      </Button>
      {problem}
    </section>
  );
}
