import type { SignatureBlock } from "../model/model";
import type { Situation } from "../situation/situation";
import { bodyLines, issuerOf } from "./issuer";

/** Place and date to fill in, who made the table, who signs (domain.md 5). */
export function signatureBlock({ reading, settings, words }: Situation): SignatureBlock {
  const title = bodyLines(settings.signerTitle).join("\n").toUpperCase();
  return {
    type: "signature",
    place: words.say("report.signature.place", { place: issuerOf(reading, settings).place || words.say("report.signature.placeBlank") }),
    left: words.say("report.signature.left"),
    right: title || words.say("report.signature.right"),
    ...(settings.signer.trim() !== "" && { signer: settings.signer.trim() }),
  };
}
