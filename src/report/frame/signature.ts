import type { SignatureBlock } from "../model/model";
import type { Situation } from "../situation/situation";

/** Place and date to fill in, who made the table, who signs (domain.md 5). */
export function signatureBlock({ words }: Situation): SignatureBlock {
  return {
    type: "signature",
    place: words.say("report.signature.place"),
    left: words.say("report.signature.left"),
    right: words.say("report.signature.right"),
  };
}
