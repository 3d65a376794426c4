import { applyAcceptances } from "../../core/acceptance/apply";
import type { AnswerSource, RegisterFindings, RegisterState } from "../../core/answers/answer-index";
import type { Finding } from "../../core/model/finding";
import type { RegisterData, WorkbookData } from "../../core/model/register-data";
