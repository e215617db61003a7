import { scoreText } from "../../locales/scoreText";
import type { TableBlock } from "../model/model";
import type { ScoreScope } from "../request/scoreChoices";
import type { Wording } from "../words/wording";
import type { RuleSet } from "./ruleSets";

/**
 * The name of a rule set: the user's, else its own.
 * @example rulesName(rulesOf("portal2026", book), "vi") // "766-2026 (cổng)"
 */
export function rulesName({ id, name }: Pick<RuleSet, "id" | "name">, language: Wording["language"]): string {
  return name !== "" ? name : scoreText(language, `score.rules.${id}`);
}

/** Who set a rule set: as the user says, else what is known of it. */
function setByWords({ id, setBy }: RuleSet, language: Wording["language"]): string {
  return setBy !== "" || id === "own" ? setBy : scoreText(language, `score.rules.setBy.${id}`);
}

/**
 * The rule set of a score: its name, whom it scores, its days and who set it; the user may write over them.
 * @example ruleTable(rules, "commune", words).rows.length // 1
 */
export function ruleTable(rules: RuleSet, scope: ScoreScope, words: Wording): TableBlock {
  const { language } = words;
  return {
    type: "table", id: "scoreRules", title: scoreText(language, "score.rules.title"), numbered: false, highlights: [], notes: [],
    columns: [
      { key: "name", header: scoreText(language, "score.col.rules"), shown: "text", width: 24 },
      { key: "scope", header: scoreText(language, "score.col.scope"), shown: "text", width: 14 },
      { key: "from", header: scoreText(language, "score.col.from"), shown: "day", width: 10 },
      { key: "to", header: scoreText(language, "score.col.to"), shown: "day", width: 10 },
      { key: "setBy", header: scoreText(language, "score.col.setBy"), shown: "text", width: 46 },
    ],
    rows: [{
      role: "data",
      cells: [rulesName(rules, language), scoreText(language, `score.scope.${scope}`), rules.from || null, rules.to || null, setByWords(rules, language)],
      inputs: { ...(rules.id === "own" ? { name: "rules/a" } : {}), from: "rules/b", to: "rules/c", setBy: "rules/e" },
    }],
  };
}
