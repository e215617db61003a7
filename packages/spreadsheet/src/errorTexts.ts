/** Every error text that Excel can hand over as a value; nothing else that begins with # is an error. */
export const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
  "#CONNECT!", "#UNKNOWN!", "#BUSY!", "#EXTERNAL!", "#PYTHON!", "#TIMEOUT!", "#GETTING_DATA",
]);

/** What Excel shows of a formula that it has not computed; readers of files give it to one that nobody ever computed. */
export const NOT_COMPUTED = "#BUSY!";
