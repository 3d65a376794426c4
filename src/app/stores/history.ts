import { historyCodec } from "../../core/history/stored-history";
import { storedDocument } from "./stored-document";

/** Earlier runs in brief. What was evaluated one day has been evaluated, so it is no step that can be undone. */
export const historyDocument = storedDocument({ key: "history", codec: historyCodec, undoable: false });
