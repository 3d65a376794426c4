/** Retirements that KL has announced in prose, so that no data file has them. One line each, with the source. */
export interface KnownSuccessor {
  readonly from: string;
  readonly to: string;
  /** `åååå-mm`: the edition that left it out. */
  readonly when: string;
  readonly source: string;
}

const LETTER_2021_08 = "KL, abonnementsbrev til KLE, august 2021 (kle-online.dk/nyheder)";

export const KNOWN_SUCCESSORS: readonly KnownSuccessor[] = [
  { from: "32.24.48", to: "32.24.04", when: "2022-02", source: LETTER_2021_08 },
  { from: "32.24.32", to: "32.24.04", when: "2022-02", source: LETTER_2021_08 },
];
