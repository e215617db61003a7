import { holdFiles, type HeldFiles, type MergeEngine } from "./heldFiles";
import type { Answered, Question, Reply } from "./messages";
import type { MergeTold } from "./mergeSession";

/**
 * The worker's side: answers the page's questions one after the other.
 * @example const answer = answerQuestions(engine, post); onmessage = ({ data }) => answer(data)
 */
export function answerQuestions(engine: MergeEngine, post: (reply: Reply) => void): (question: Question) => Promise<void> {
  const files = holdFiles(engine);
  let last: Promise<void> = Promise.resolve();

  async function answer(question: Question): Promise<void> {
    const { id } = question;
    try {
      post({ what: "done", id, value: await answerTo(files, question, (done, total) => post({ what: "told", id, done, total })) });
    } catch (error) {
      post({ what: "failed", id, message: String(error) });
    }
  }

  return (question) => {
    last = last.then(() => answer(question));
    return last;
  };
}

function answerTo(files: HeldFiles, question: Question, told: MergeTold): Promise<Answered[keyof Answered]> | Answered[keyof Answered] {
  switch (question.what) {
    case "read": return files.read(question.file, question.bytes).then(() => undefined);
    case "refuse": return void files.refuse(question.file, question.why);
    case "drop": return void files.drop(question.name);
    case "merge": return files.merge(question.options, question.without, () => undefined, told);
    case "held": return files.held(question.name);
    case "rows": return files.rows(question.wanted);
    case "gather": return files.gather(question.options, question.language, () => undefined, told);
    case "gathered": return files.gathered(question.wanted);
  }
}
