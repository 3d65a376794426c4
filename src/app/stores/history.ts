import { historyCodec } from "../../core/history/stored-history";
import { storedDocument } from "./stored-document";

/** Earlier runs in brief. A past evaluation stays, so it is no step that can be undone. */
export const historyDocument = storedDocument({ key: "history", codec: historyCodec, undoable: false });
