import { Tab, TabList } from "@fluentui/react-components";
import { errandCount } from "../../checks/catalogue";
import { countText } from "../../locales/numberText";
import { useOpenOffers } from "../offers/useOpenOffers";
import { usePaneActions, usePaneState, useSay } from "../store/usePane";
import { TABS, type ReadDone, type Tab as TabName } from "../store/state";
import { useStyles } from "../theme/useStyles";
import { Later } from "./later/Later";
import { ReportTab } from "./report/ReportTab";

/** The four subjects of the pane. busy: a new reading is under way and what is shown is the one before. */
export function Tabs({ done, busy }: { done: ReadDone; busy: boolean }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const { showTab } = usePaneActions();
  const tab = usePaneState((state) => state.tab);
  const errands = useOpenOffers(done.reading).length + errandCount(done.reading.findings.counts);
  const asksClosing = usePaneState((state) => state.asksClosing);
  const label = (name: TabName): string =>
    name === "data" && errands > 0 ? say("pane.tab.dataCount", { count: countText(errands, language) }) : say(`pane.tab.${name}`);
  return (
    <>
      <TabList size="small" className={styles.tabs} selectedValue={tab} onTabSelect={(_, { value }) => showTab(value as TabName)}>
        {TABS.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls={name === tab ? `panel-${name}` : undefined}>{label(name)}</Tab>
        ))}
      </TabList>
      <div className={styles.body} aria-busy={busy}>
        <div key={tab} role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} className={styles.panel}>
          {tab === "report" && asksClosing && <Later>{({ ClosingQuestion }) => <ClosingQuestion />}</Later>}
          {tab === "report" && <ReportTab done={done} />}
          {tab === "data" && <Later>{({ DataTab }) => <DataTab done={done} />}</Later>}
          {tab === "choices" && <Later>{({ ChoicesTab }) => <ChoicesTab reading={done.reading} />}</Later>}
          {tab === "functions" && <Later>{({ FunctionsTab }) => <FunctionsTab done={done} />}</Later>}
        </div>
      </div>
    </>
  );
}
