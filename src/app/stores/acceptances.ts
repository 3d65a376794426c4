import { acceptancesCodec } from "../../core/acceptance/stored-acceptances";
import { storedDocument } from "./stored-document";

/** Findings that have been accepted with a reason. */
export const acceptancesDocument = storedDocument({ key: "acceptances", codec: acceptancesCodec, undoable: true });
