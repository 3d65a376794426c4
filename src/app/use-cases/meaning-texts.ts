/** Of the use cases that store what words mean. */
export const TITLE = { da: "Sig, hvad ord betyder", en: "Say what words mean" } as const;
