/** The two dialogs of the page: help, and the question before another file replaces this one. */
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { TEXTS } from "../texts";

export function HelpDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }): React.JSX.Element {
  return (
    <Dialog open={open} onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{TEXTS.helpTitle}</DialogTitle>
          <DialogContent>
            {TEXTS.helpParagraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {TEXTS.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

export interface ReplaceDialogProps {
  readonly open: boolean;
  readonly onAnswer: (replace: boolean) => void;
}

export function ReplaceDialog({ open, onAnswer }: ReplaceDialogProps): React.JSX.Element {
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_event, data) => !data.open && onAnswer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{TEXTS.replaceTitle}</DialogTitle>
          <DialogContent>{TEXTS.replaceText}</DialogContent>
          <DialogActions>
            <Button onClick={() => onAnswer(false)}>{TEXTS.cancel}</Button>
            <Button appearance="primary" onClick={() => onAnswer(true)}>
              {TEXTS.replaceYes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
