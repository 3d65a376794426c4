import { joinMeanings, withMeanings, withoutMeanings, type JoinedMeanings } from "../../core/meanings/join";
import type { WordMeaning } from "../../core/meanings/meaning";
import { meaningsCodec } from "../../core/meanings/stored-meanings";
import { decodedOnce } from "../../core/stored/stored";
import { storedDocument, type StoreReader, type StoreWriter } from "./stored-document";

/** What words mean at the municipality. */
export const meaningsDocument = storedDocument({ key: "meanings", codec: decodedOnce(meaningsCodec), undoable: true });

/** The answers; none where they can't be read, which the pane reports. The same list for as long as the text is the same. */
export async function loadMeanings(port: StoreReader): Promise<readonly WordMeaning[]> {
  return (await meaningsDocument.load(port)).value;
}

/**
 * Stores answers beside the earlier ones, and takes some back. What somebody else has answered meanwhile stays.
 * @throws AppError `newer-version-meanings`.
 */
export async function saveMeanings(
  port: StoreWriter,
  said: readonly WordMeaning[],
  withdrawn: readonly Pick<WordMeaning, "list" | "word">[],
): Promise<void> {
  await meaningsDocument.update(port, (earlier) => withMeanings(withoutMeanings(earlier, withdrawn), said));
}

/** Takes over another workbook's answers; one's own stay. @throws AppError `newer-version-meanings`. */
export async function addMeanings(port: StoreWriter, others: readonly WordMeaning[]): Promise<JoinedMeanings> {
  let joined: JoinedMeanings | undefined;
  await meaningsDocument.update(port, (own) => {
    joined = joinMeanings(own, others);
    return joined.all;
  });
  return joined!;
}
