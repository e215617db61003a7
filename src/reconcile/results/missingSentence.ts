import type { Language } from "../../locales/language";
import type { Reconciliation } from "../model/reconciliation";
import { unitCounts } from "../unitCounts";
import { reconcileWordsOf, type ReconcileWords } from "./reconcileWords";

/** Units that are named. */
const NAMED = 3;

function unitsSentence(result: Reconciliation, missingFrom: "a" | "b", { told, count }: ReconcileWords): string {
  const only = missingFrom === "b" ? ("onlyInA" as const) : ("onlyInB" as const);
  const lacking = unitCounts(result).filter((each) => each.unit !== "" && each[only] > 0).sort((one, other) => other[only] - one[only]);
  if (lacking.length === 0) return "";
  const named = lacking.slice(0, NAMED).map((each) => told("reconcile.missing.unit", { unit: each.unit, count: count(each[only]) }));
  const last = named.length > 1 ? `${told("reconcile.missing.and")}${named[named.length - 1]}` : "";
  const most = told("reconcile.missing.most", { units: named.length > 1 ? named.slice(0, -1).join(", ") + last : named[0] });
  return told("reconcile.missing.units", { count: count(lacking.length), most });
}

/**
 * The sentence of the published report with its number: how many cases of one list were never entered in the other. Suspected pairs
 * are counted as missing, which the sentence says.
 * @param missingFrom the list in which cases are missing
 * @example missingSentence(result, "b", "vi") // "Qua đối chiếu sổ giấy với phần mềm, số hồ sơ chưa được nhập vào phần mềm là 35 hồ sơ (chiếm 1,20% trên tổng số 2.911 hồ sơ). …"
 */
export function missingSentence(result: Reconciliation, missingFrom: "a" | "b", language: Language): string {
  const words = reconcileWordsOf(language);
  const { told, count, rate } = words;
  const [own, only] = missingFrom === "b" ? [result.a, result.onlyInA] : [result.b, result.onlyInB];
  const other = missingFrom === "b" ? result.b : result.a;
  const total = result.pairs.a.length + only.length;
  const names = { a: own.name, b: other.name, total: count(total) };
  if (only.length === 0) return told("reconcile.missing.none", names);
  const open = new Set(result.suspected.map((pair) => (missingFrom === "b" ? pair.a.at : pair.b.at))).size;
  const suspected = open > 0 ? told("reconcile.missing.suspected", { count: count(open) }) : "";
  return told("reconcile.missing.some", { ...names, count: count(only.length), share: rate(only.length, total, 2), suspected }) + unitsSentence(result, missingFrom, words);
}
