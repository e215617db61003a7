import { useRef, useState, type FormEvent, type RefObject } from "react";
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { GROUP_BYS } from "../../../indicators/types";
import type { Reading } from "../../../register/model/reading";
import { LONGEST_ISSUER, TARGET_INDICATORS, type Target } from "../../../report/request/targets";
import { scopeCuts, scopeNames } from "../../figures/scopeNames";
import { isFault, readDraft, type DraftFault, type TargetDraft } from "../../figures/targetDraft";
import { useStyles } from "../../theme/useStyles";
import { useTargetSay } from "./useTargetSay";

interface TargetFormProps {
  reading: Reading;
  draft: TargetDraft;
  setDraft: (draft: TargetDraft) => void;
  /** The targets beside the one that is changed. */
  others: readonly Target[];
  /** Where the keyboard goes first. */
  value: RefObject<HTMLInputElement | null>;
  /** The line that is changed; null for a new one. */
  changing: string | null;
  keep: (target: Target) => void;
  cancel: () => void;
}

/** The fields of one target; Enter keeps it. What is wrong is explained at its field and kept, with the keyboard in it. */
export function TargetForm({ reading, draft, setDraft, others, value, changing, keep, cancel }: TargetFormProps) {
  const styles = useStyles();
  const { say } = useTargetSay();
  const [found, setFound] = useState<{ draft: TargetDraft; fault: DraftFault } | null>(null);
  // What was wrong with another text is over.
  const wrong = found?.draft === draft ? found.fault : null;
  const fields = { value, from: useRef<HTMLInputElement>(null), to: useRef<HTMLInputElement>(null), name: useRef<HTMLSelectElement>(null) };
  const put = (change: Partial<TargetDraft>): void => setDraft({ ...draft, ...change });
  const faultOf = (field: DraftFault["field"]) => (wrong?.field === field ? { validationState: "error", validationMessage: say(wrong.key, wrong.values) } as const : {});

  function submit(event: FormEvent): void {
    event.preventDefault();
    const read = readDraft(draft, others);
    setFound(isFault(read) ? { draft, fault: read } : null);
    if (isFault(read)) return fields[read.field].current?.focus();
    keep(read);
  }

  return (
    <form className={styles.panel} noValidate onSubmit={submit}>
      {changing !== null && <p className={styles.text}>{say("target.changing", { item: changing })}</p>}
      <Field className={styles.field} label={say("target.field.indicator")} size="small">
        <Select size="small" value={draft.indicator} onChange={(_, data) => put({ indicator: data.value })}>
          {TARGET_INDICATORS.map((each) => <option key={each} value={each}>{say(`target.of.${each}`)}</option>)}
        </Select>
      </Field>
      <Field className={styles.field} label={say("target.field.value")} hint={say("target.field.valueHint")} size="small" {...faultOf("value")}>
        <Input ref={value} size="small" value={draft.value} inputMode="decimal" maxLength={8} autoComplete="off" onChange={(_, data) => put({ value: data.value })} />
      </Field>
      <Field className={styles.field} label={say("target.field.from")} hint={say("target.field.fromHint")} size="small" {...faultOf("from")}>
        <Input ref={fields.from} size="small" value={draft.from} maxLength={20} autoComplete="off" onChange={(_, data) => put({ from: data.value })} />
      </Field>
      <Field className={styles.field} label={say("target.field.to")} size="small" {...faultOf("to")}>
        <Input ref={fields.to} size="small" value={draft.to} maxLength={20} autoComplete="off" onChange={(_, data) => put({ to: data.value })} />
      </Field>
      <Field className={styles.field} label={say("target.field.setBy")} hint={say("target.field.setByHint")} size="small">
        <Input size="small" value={draft.setBy} maxLength={LONGEST_ISSUER} autoComplete="off" onChange={(_, data) => put({ setBy: data.value })} />
      </Field>
      <ScopeFields reading={reading} draft={draft} put={put} name={fields.name} fault={faultOf("name")} />
      <div className={styles.row}>
        <Button size="small" type="submit">{say(changing === null ? "target.add" : "target.keep")}</Button>
        {changing !== null && <Button size="small" onClick={cancel}>{say("target.cancel")}</Button>}
      </div>
    </form>
  );
}

interface ScopeFieldsProps {
  reading: Reading;
  draft: TargetDraft;
  put: (change: Partial<TargetDraft>) => void;
  name: RefObject<HTMLSelectElement | null>;
  fault: { validationState?: "error"; validationMessage?: string };
}

/** For all, or for one group of a cut by its name in the register: names are chosen, since a mistyped one would never be measured. */
function ScopeFields({ reading, draft, put, name, fault }: ScopeFieldsProps) {
  const styles = useStyles();
  const { say, cutName, named } = useTargetSay();
  const by = GROUP_BYS.find((each) => each === draft.by);
  const cuts = scopeCuts(reading);
  const shown = by === undefined || cuts.includes(by) ? cuts : [...cuts, by];
  const names = by === undefined ? [] : scopeNames(reading, by);
  return (
    <>
      <Field className={styles.field} label={say("target.field.scope")} size="small">
        <Select size="small" value={draft.by} onChange={(_, data) => put({ by: data.value, name: "" })}>
          <option value="">{say("target.scope.all")}</option>
          {shown.map((each) => <option key={each} value={each}>{say("target.scope.of", { by: cutName(each).toLowerCase() })}</option>)}
        </Select>
      </Field>
      {by !== undefined && (
        <Field className={styles.field} label={say("target.field.name")} size="small" {...fault}>
          <Select ref={name} size="small" value={draft.name} onChange={(_, data) => put({ name: data.value })}>
            <option value="" />
            {[...new Set([...names, ...(draft.name === "" ? [] : [draft.name])])].map((each) => <option key={each} value={each}>{named(by, each)}</option>)}
          </Select>
        </Field>
      )}
    </>
  );
}
