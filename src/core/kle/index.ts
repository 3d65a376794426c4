export { createKle, type Kle } from "./kle";
export { type KleData, type KleEdition, type KleEntry, type KleRetention } from "./kle-data";
export { mergeKle } from "./merge";
export type { KleSuccessor } from "./retirements";
