import type { ColumnRole } from "../model/roles";
import type { Candidate } from "./candidates";
import { pairOrders, type PairOrder } from "./order";
import type { ColumnProfile } from "./profile";
import { DAY_COLUMN_ROLES } from "./fit";

/**
 * A column less sure than this is not read: the user is asked. A name that is only near a known one stands above it as long
 * as it is clearly nearer to one role than to any other; names halfway between two roles, contents that cannot be the
 * role's and days in the wrong order stand below.
 */
const ASK_BELOW = 0.5;

const UNSURE = 0.45;
/** A pair of days so often the wrong way round is no matter of single cases. */
const WILD_SHARE = 0.8;
const LEAST_ROWS = 5;
/** Roles that no figure needs: the user is not asked about them. */
const NEVER_ASKED: ReadonlySet<ColumnRole> = new Set(["ordinal", "applicant", "address", "phone", "note", "receiptNumber", "limitKind", "clerk", "partCode", "partnerUnit"]);

/** Columns that are read and columns that only the user can settle; one role a column in each. */
export interface Settlement {
  chosen: Candidate[];
  doubts: Candidate[];
}

type Chosen = Map<ColumnRole, Candidate>;
type Profiles = ReadonlyMap<number, ColumnProfile>;

/**
 * Parts what is sure enough to be read from what has to be asked. What the user said is never doubted.
 * @param twins columns with the same header as the one that got its role
 */
export function settle(assigned: readonly Candidate[], twins: readonly Candidate[], profiles: Profiles): Settlement {
  const chosen: Chosen = new Map(assigned.map((candidate) => [candidate.role, candidate]));
  const doubts: Candidate[] = [];
  const doubt = (role: ColumnRole, as: Partial<Candidate> = {}): void => {
    const candidate = chosen.get(role);
    if (!candidate || candidate.how === "user") return;
    chosen.delete(role);
    doubts.push({ ...candidate, confidence: UNSURE, ...as });
  };
  for (const twin of twins) doubtTwins(twin, chosen, doubts, doubt, profiles);
  for (const [role, { at, confidence }] of [...chosen]) {
    const profile = profiles.get(at);
    if (profile && DAY_COLUMN_ROLES.has(role) && holdsWords(profile)) doubt(role, { confidence: 0.4 });
    else if (confidence < ASK_BELOW) doubt(role, { confidence });
  }
  doubtDisorder(chosen, profiles, doubt);
  return { chosen: [...chosen.values()], doubts: doubts.filter(({ role }) => !NEVER_ASKED.has(role)) };
}

/** A column of words without a single day in it is none of days, whatever its header says. */
function holdsWords({ filled, days, wordy }: ColumnProfile): boolean {
  return filled >= LEAST_ROWS && days === 0 && wordy >= filled * 0.8;
}

/**
 * Two columns of one name: the same days make no difference, different ones do, and the name cannot tell which is meant. Of
 * two "Ngày trả" without a due column, the left one is likely the day promised.
 */
function doubtTwins(
  twin: Candidate, chosen: Chosen, doubts: Candidate[], doubt: (role: ColumnRole, as?: Partial<Candidate>) => void, profiles: Profiles,
): void {
  const first = chosen.get(twin.role);
  const own = first && profiles.get(first.at);
  const other = profiles.get(twin.at);
  if (!first || !own || !other || first.how === "user" || !DAY_COLUMN_ROLES.has(twin.role) || own.filled === 0 || other.filled === 0) return;
  if (own.dayOfRow.every((day, row) => day === other.dayOfRow[row])) return;
  const onTheLeft = twin.role === "handedOver" && !chosen.has("due") ? "due" : twin.role;
  doubts.push({ ...twin, confidence: UNSURE, role: twin.at < first.at ? onTheLeft : twin.role });
  doubt(twin.role, { role: first.at < twin.at ? onTheLeft : twin.role });
}

/** Columns of days that are nearly always the wrong way round: exchanged names where that explains it, else the one to blame. */
function doubtDisorder(chosen: Chosen, profiles: Profiles, doubt: (role: ColumnRole, as?: Partial<Candidate>) => void): void {
  for (let wild = wildPairs(chosen, profiles); wild.length > 0; wild = wildPairs(chosen, profiles)) {
    const exchanged = wild.find((pair) => isMendedByExchange(pair, chosen, profiles));
    if (exchanged) {
      const { earlier, later } = exchanged;
      doubt(earlier, { role: later });
      doubt(later, { role: earlier });
      continue;
    }
    const blamed = mostBlamed(wild, chosen, profiles);
    if (blamed === undefined) return;
    doubt(blamed);
  }
}

function wildPairs(chosen: Chosen, profiles: Profiles): PairOrder[] {
  return pairOrders(chosen, profiles).filter(({ compared, broken, earlier, later }) => (
    compared >= LEAST_ROWS && broken >= compared * WILD_SHARE && (isFree(chosen, earlier) || isFree(chosen, later))
  ));
}

function isFree(chosen: Chosen, role: ColumnRole): boolean {
  return chosen.get(role)?.how !== "user";
}

function isMendedByExchange({ earlier, later }: PairOrder, chosen: Chosen, profiles: Profiles): boolean {
  const [first, second] = [chosen.get(earlier), chosen.get(later)];
  if (!first || !second || !isFree(chosen, earlier) || !isFree(chosen, later)) return false;
  if ((earlier === "received" || later === "due") && isReceiptSound(chosen, profiles)) return false;
  const exchanged = new Map(chosen).set(earlier, second).set(later, first);
  return pairOrders(exchanged, profiles).every(({ compared, broken }) => broken <= compared * 0.1);
}

/** Receipt and due day confirm each other: a contradiction with a third column is the third one's. */
function isReceiptSound(chosen: Chosen, profiles: Profiles): boolean {
  return pairOrders(chosen, profiles).some(({ later, compared, broken }) => later === "due" && compared >= LEAST_ROWS && broken <= compared * 0.1);
}

/** The column in most of the wrong pairs; of two, the less sure one, then the later event. */
function mostBlamed(wild: readonly PairOrder[], chosen: Chosen, profiles: Profiles): ColumnRole | undefined {
  const blame = new Map<ColumnRole, number>();
  const sound = isReceiptSound(chosen, profiles);
  for (const { earlier, later } of wild) for (const role of [later, earlier]) if (isFree(chosen, role) && !(sound && role === "received")) blame.set(role, (blame.get(role) ?? 0) + 1);
  const sure = (role: ColumnRole): number => chosen.get(role)?.confidence ?? 0;
  return [...blame].sort(([a, times], [b, others]) => others - times || sure(a) - sure(b))[0]?.[0];
}
