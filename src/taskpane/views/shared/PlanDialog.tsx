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
import { useEffect, useRef, useState, type ReactNode } from "react";
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
  const content = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const { current } = content;
    setScrolls(current !== null && current.scrollHeight > current.clientHeight);
  }, [children]);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onDismiss()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          {/* Where the pane is so low that it scrolls, it must be reachable with the keyboard. */}
          <DialogContent ref={content} className={styles.content} role="group" aria-label={title} {...(scrolls ? { tabIndex: 0 } : {})}>
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
