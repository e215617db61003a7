import type { viOfPaperView } from "../vi/paperView";

/** The pane's choices of how the report speaks and what its papers say. */
export const enOfPaperView: Record<keyof typeof viOfPaperView, string> = {
  "paperView.style": "Style of the report",
  "paperView.style.hint": "Changes words only, no figure.",
  "paperView.style.signed": "As an office signs it",
  "paperView.style.published": "As the published report",
  "paperView.texts": "Texts on papers and forms",
  "paperView.texts.lead": "Left empty, the usual text is used, which the field shows faintly.",
  "paperView.recipient": "To",
  "paperView.recipient.hint": "Several with | between them",
  "paperView.recipient.usual": "by the report's level",
  "paperView.formNumber": "Form number (II.06a)",
  "paperView.formNumber.hint": "In the left corner of the form.",
  "paperView.formSource": "Source line of the form",
  "paperView.formSource.hint": "Below the number: what issued it.",
};
