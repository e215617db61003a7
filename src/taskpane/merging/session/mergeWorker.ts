import { answerQuestions } from "./answerQuestions";
import { engine } from "./engine";
import type { Question, Reply } from "./messages";

// Runs in a worker of its own: from the add-in's own address, as the page's content policy asks for.
const post = (reply: Reply): void => self.postMessage(reply);
const answer = answerQuestions(engine, post);
self.onmessage = ({ data }: MessageEvent<Question>) => void answer(data);
post({ what: "ready" });
