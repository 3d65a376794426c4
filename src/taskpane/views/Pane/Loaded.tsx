import { Spinner } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { useTexts } from "../../text/use-texts";
import { Boundary } from "./Boundary";
import { lazyView, renewedView, type Load } from "./lazy-view";
import { TEXTS } from "./Pane.text";

export interface LoadedProps<P> {
  readonly load: Load<P>;
  readonly props: P;
  /** Where it can be done without. */
  readonly onPutAway?: () => void;
}

/** A view or dialog that is loaded when it is shown; a failure is shown, with a button to load it again. */
export function Loaded<P extends object>({ load, props, onPutAway }: LoadedProps<P>): React.JSX.Element {
  const t = useTexts(TEXTS);
  const [View, setView] = useState(() => lazyView(load));
  return (
    <Boundary onRetry={() => setView(() => renewedView(load))} {...(onPutAway === undefined ? {} : { onPutAway })}>
      <Suspense fallback={<Spinner size="small" label={t("loading")} labelPosition="after" />}>
        <View {...(props as P & React.JSX.IntrinsicAttributes)} />
      </Suspense>
    </Boundary>
  );
}
