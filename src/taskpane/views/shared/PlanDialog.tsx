import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../text/use-texts";
import { TEXTS } from "./shared.text";

export interface PlanDialogProps {
  readonly title: string;
  readonly intro: string;
  /** The label of the button that writes; undefined where there is nothing to write. */
  readonly apply: string | undefined;
  readonly onApply: () => void;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
});

/** What an action would write, before it is written. */
export function PlanDialog({ title, intro, apply, onApply, onDismiss, children }: PlanDialogProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onDismiss()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          {/* Scrolls where the pane is low, so it must be reachable with the keyboard. */}
          <DialogContent className={styles.content} tabIndex={0}>
            <Body1>{intro}</Body1>
            {children}
          </DialogContent>
          <DialogActions>
            {apply !== undefined && (
              <Button appearance="primary" onClick={onApply}>
                {apply}
              </Button>
            )}
            <Button onClick={onDismiss}>{t(apply === undefined ? "close" : "cancel")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
