import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useTexts } from "../../text/use-texts";
import { isLoadError } from "./lazy-view";
import { TEXTS } from "./Pane.text";

export interface BoundaryProps {
  readonly children: ReactNode;
  /** Called before the children are shown again. */
  readonly onRetry?: () => void;
  /** Where the children can be done without. */
  readonly onPutAway?: () => void;
}

/** Says plainly that its children could not be shown, instead of an empty pane. React has no hook for it. */
export class Boundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { children, onRetry, onPutAway } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    const repeated = (): void => {
      onRetry?.();
      this.setState({ error: null });
    };
    return <NoticeText error={error} onRetry={repeated} {...(onPutAway === undefined ? {} : { onPutAway })} />;
  }
}

interface NoticeProps {
  readonly error: Error;
  readonly onRetry: () => void;
  readonly onPutAway?: () => void;
}

function NoticeText({ error, onRetry, onPutAway }: NoticeProps): React.JSX.Element {
  const t = useTexts(TEXTS);
  const load = isLoadError(error);
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{t(load ? "notLoadedTitle" : "brokenTitle")}</MessageBarTitle>
        {load ? t("notLoaded") : t("broken", { detail: error.message })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {t("repeated")}
        </Button>
        {onPutAway !== undefined && (
          <Button size="small" onClick={onPutAway}>
            {t("putAway")}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
