export { createKle, type FacetAnswer, type Kle, type KleAnswer, type KleNear, type KleStatus } from "./kle";
export { decodeKle, encodeKle } from "./codec";
export { isKleFacetCode, type KleData, type KleEdition, type KleEntry, type KleRetention } from "./kle-data";
export { mergeKle } from "./merge";
export { matchesKlePattern, parseKlePattern, type KlePattern } from "./pattern";
export type { KleSuccessor, Retirement } from "./retirements";
