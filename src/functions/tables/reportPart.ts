/** What functions need of the report, with its words: loaded when one of them is first computed. */
export { loadTexts } from "../../locales/text";
export { checkedRange } from "./checkedRange";
export { narrativeText } from "./narrativeText";
