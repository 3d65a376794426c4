/** What loads when a plan is made for the first time. */
export { previewAdvice, writeAdvice } from "./write-advice.run";
export { writeTenderAnnex } from "./tender-annex.run";
export { writeWorklist } from "./worklist.run";
