/** What loads when a plan is made for the first time. */
export { previewAdvice, writeAdvice } from "./advice-into-register";
export { writeTenderAnnex } from "./tender-annex";
export { writeWorklist } from "./worklist";
