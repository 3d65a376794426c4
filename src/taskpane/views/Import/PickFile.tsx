import { Caption1, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Action } from "../../../app/action";
import { useLanguage, useTexts } from "../../text/use-texts";
import { FileButton } from "../shared/FileButton";
import { useStyles } from "./Import.styles";
import { TEXTS } from "./Import.text";
import { readFile } from "./read-file";

export interface PickFileProps {
  readonly busy: boolean;
  readonly onRun: (action: Action) => void;
}

/** Choosing the file of an export. It is read in the pane. */
export function PickFile({ busy, onRun }: PickFileProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const hint = useId();
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const load = async (chosen: File): Promise<void> => {
    setReading(true);
    setProblem(null);
    const read = await readFile(chosen);
    setReading(false);
    if ("file" in read) onRun({ id: "readExportFile", file: read.file });
    else setProblem(read.text?.[language] ?? t("unreadFile", { detail: read.detail }));
  };
  return (
    <>
      <FileButton
        accept=".xlsx,.xlsm,.csv,.txt"
        testId="export-file"
        className={styles.start}
        appearance="primary"
        icon={<DocumentArrowUpRegular />}
        aria-describedby={hint}
        disabledFocusable={busy || reading}
        onFile={(chosen) => void load(chosen)}
      >
        {t("pickFile")}
      </FileButton>
      <Caption1 id={hint} className={styles.quiet}>
        {t("pickFileHint")}
      </Caption1>
      {reading && <Spinner size="small" label={t("readingFile")} labelPosition="after" />}
      {problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
