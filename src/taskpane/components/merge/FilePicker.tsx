import { useRef, type RefObject } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { sentenceParts } from "../../../locales/filled";
import { chosenFiles, OFFERED_KINDS } from "../../merging/files/chosenFiles";
import { usePaneActions, usePaneState } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { useFileDrop } from "../pieces/useFileDrop";
import { useMerging } from "./useMerging";
import { useMergeSay } from "./useMergeSay";

const usePickerStyles = makeStyles({
  box: { textAlign: "center", paddingBlock: "0.75rem", backgroundColor: tokens.colorNeutralBackground1 },
  link: { minWidth: 0, padding: 0, height: "auto", minHeight: "1.5rem", verticalAlign: "baseline", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold, textDecorationLine: "underline", color: tokens.colorBrandForegroundLink },
});

/** Does this browser let a whole folder be chosen? */
const takesFolders = (): boolean => "webkitdirectory" in document.createElement("input");

type Picker = "files" | "folder";

/** Where files are dropped or chosen; what of the last choice was not taken. */
export function FilePicker() {
  const shared = useStyles();
  const styles = usePickerStyles();
  const { tell } = useMergeSay();
  const { addMergingFiles } = usePaneActions();
  const isOpen = usePaneState((state) => state.busy === null);
  const drop = useFileDrop((chosen) => void addMergingFiles(chosen), isOpen);
  const fields = { files: useRef<HTMLInputElement>(null), folder: useRef<HTMLInputElement>(null) };
  const link = (which: Picker) => (
    <Button key={which} appearance="transparent" className={styles.link} disabledFocusable={!isOpen} onClick={() => fields[which].current?.click()}>
      {tell(which === "files" ? "merging.chooseFiles" : "merging.chooseFolder")}
    </Button>
  );
  const parts = sentenceParts(tell(takesFolders() ? "merging.drop" : "merging.dropFiles"));
  return (
    <div>
      <div role="presentation" className={mergeClasses(drop.className, styles.box)} {...drop.handlers}>
        <p className={shared.text}>{parts.map((part, at) => (at % 2 === 0 ? part : link(part === "folder" ? "folder" : "files")))}</p>
        <p className={shared.quiet}>{tell("merging.kinds")}</p>
        <Field which="files" field={fields.files} />
        {takesFolders() && <Field which="folder" field={fields.folder} />}
      </div>
      <LeftOut />
    </div>
  );
}

function Field({ which, field }: { which: Picker; field: RefObject<HTMLInputElement | null> }) {
  const { tell } = useMergeSay();
  const { addMergingFiles } = usePaneActions();
  return (
    <input ref={field} type="file" multiple hidden accept={which === "files" ? OFFERED_KINDS : undefined} {...(which === "folder" ? { webkitdirectory: "" } : {})}
      aria-label={tell(which === "files" ? "merging.chooseFiles" : "merging.chooseFolder")}
      onChange={({ target }) => {
        const chosen = chosenFiles(target.files ?? []);
        // The same file may be chosen again once it was taken off the list.
        target.value = "";
        void addMergingFiles(chosen);
      }} />
  );
}

/** Nothing is left out in silence. */
function LeftOut() {
  const styles = useStyles();
  const { tell, count } = useMergeSay();
  const { leftOut } = useMerging();
  const kinds = (["tooMany", "repeated", "passedOver"] as const).filter((kind) => leftOut[kind] > 0);
  return (
    <div role="status">
      {kinds.map((kind) => <p key={kind} className={styles.quiet} style={{ marginBlockStart: "0.375rem" }}>{tell(`merging.${kind}`, { count: count(leftOut[kind]) })}</p>)}
    </div>
  );
}
