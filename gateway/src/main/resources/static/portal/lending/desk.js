// The circulation desk: one field that is always in focus. A card opens a reader, then every barcode is lent; or every barcode comes back.

import { announce, h } from "../dom.js";
import { learn, library, libraryName } from "../libraries.js";
import { is, ownLibrary, signIn } from "../sign-in.js";
import { day, number, t } from "../texts.js";
import { askedToSignIn, saysWhy } from "./answers.js";
import * as lending from "./api.js";
import { queue } from "./queue.js";

const SHOWN = 50;
const MODES = { lend: "F2", back: "F4", missing: "F8" };
const UNDO = "F9";

export function deskPage(signal) {
  document.title = `${t("desk")} · ${t("network")}`;
  if (!is("librarian")) return askedToSignIn(t("desk"), signIn);
  return new Desk(signal).page;
}

class Desk {
  constructor(signal) {
    this.at = ownLibrary();
    this.mode = "lend";
    this.reader = null;
    this.scan = h("input", { id: "scan", autocomplete: "off", spellcheck: "false", enterkeyhint: "done", maxlength: 64 });
    this.label = h("label", { for: "scan" });
    this.who = h("div", { class: "who", "aria-live": "polite" });
    this.log = h("ol", { class: "log" });
    this.waitingLine = h("p", { class: "queue", role: "status" });
    this.modes = Object.entries(MODES).map(([mode, key]) => this.choice(mode, key));
    this.page = [
      h("h1", { class: "title" }, t("desk"), " ", h("span", { class: "tally" }, library(this.at))),
      h("div", { class: "modes", role: "radiogroup", "aria-label": t("deskMode") }, this.modes),
      h("form", { class: "scan", onsubmit: (event) => this.scanned(event) }, this.label, h("div", { class: "box" }, this.scan, h("button", { type: "submit" }, t("enter")))),
      this.who,
      this.waitingLine,
      h("h2", { class: "unseen" }, t("deskLog")),
      this.log,
      h("p", { class: "fine" }, t("deskKeys")),
    ];
    this.queue = queue(this.at, (action, answer) => this.answered(action, answer), () => this.dress());
    addEventListener("keydown", (event) => this.key(event), { signal });
    document.addEventListener("click", (event) => event.target.closest("main") && !event.target.closest("a, summary") && this.focus(), { signal });
    signal.addEventListener("abort", () => this.queue.stop());
    this.dress();
    queueMicrotask(() => this.focus());
  }

  choice(mode, key) {
    const choose = () => this.choose(mode);
    return h("label", { class: "mode" }, h("input", { type: "radio", name: "mode", value: mode, checked: mode === this.mode, onchange: choose }), h("span", {}, t(`mode_${mode}`), " ", h("kbd", {}, key)));
  }

  key(event) {
    const mode = Object.keys(MODES).find((one) => MODES[one] === event.key);
    if (mode) this.choose(mode);
    else if (event.key === "Escape") this.finish();
    else if (event.key === UNDO) this.log.querySelector("button")?.click();
    else return;
    event.preventDefault();
  }

  choose(mode) {
    this.mode = mode;
    for (const input of document.getElementsByName("mode")) input.checked = input.value === mode;
    this.finish();
  }

  /** The next reader. */
  finish() {
    this.reader = null;
    this.dress();
    this.focus();
  }

  focus() {
    this.scan.focus();
  }

  dress() {
    this.label.textContent = t(this.mode !== "lend" ? `scan_${this.mode}` : this.reader ? "scanItem" : "scanCard");
    this.who.replaceChildren(...(this.reader ? this.aboutReader() : []));
    const waiting = this.queue?.size() ?? 0;
    this.waitingLine.textContent = waiting ? t("offlineWaiting", number(waiting)) : "";
    this.waitingLine.hidden = !waiting;
  }

  aboutReader() {
    const { card, name, account } = this.reader;
    return [
      h("strong", {}, name ?? card),
      account ? h("span", {}, t("readerFigures", number(account.loans?.length ?? 0), number(account.holds?.filter((hold) => hold.state === "READY").length ?? 0), account.owed ?? "0.00")) : null,
      account?.blocked ? h("span", { class: "notice" }, t("blocked", t(`block_${account.blocked.reason}`))) : null,
      h("button", { type: "button", class: "quiet", onclick: () => this.finish() }, t("nextReader"), " ", h("kbd", {}, "Esc")),
    ].filter(Boolean);
  }

  /** What is typed stays in the field until it is a line of the log. */
  async scanned(event) {
    event.preventDefault();
    const text = this.scan.value.trim();
    if (!text) return this.finish();
    this.scan.value = "";
    if (this.mode === "back") await this.act({ kind: "RETURN", barcode: text });
    else if (this.mode === "missing") await this.miss(text);
    else if (this.reader) await this.act({ kind: "LEND", barcode: text, reader: this.reader.card });
    else await this.open(text);
    this.focus();
  }

  /** A card opens its reader also when nobody answers: the desk goes on. */
  async open(card) {
    this.reader = { card };
    this.dress();
    await this.look(card);
  }

  async look(card) {
    try {
      const found = await readerOf(card);
      if (this.reader?.card === card) this.reader = { card, ...found };
    } catch (failure) {
      if (failure.status === 0) this.say("later", card, t("offlineReader"));
      else {
        this.reader = null;
        this.say("refused", card, saysWhy(failure));
      }
    }
    this.dress();
  }

  async act(action) {
    const recorded = { ...action, id: lending.newKey(), at: this.at, recordedAt: new Date().toISOString() };
    if (this.queue.size() > 0) return this.keep(recorded);
    try {
      const answer = await (action.kind === "LEND" ? lendNow(recorded) : takeBackNow(recorded));
      this.answered(recorded, answer, undoing(action.kind, answer));
    } catch (failure) {
      if (failure.status === 0 || failure.status >= 502) this.keep(recorded);
      else this.say("refused", recorded.barcode, (await this.whereItGoes(recorded, failure)) ?? saysWhy(failure));
    }
  }

  /** A copy that comes back without a loan: where it belongs is what the librarian wants to know. */
  async whereItGoes({ barcode }, { problem }) {
    if (problem.rule !== "NOT_ON_LOAN") return null;
    const [copy, ...others] = await lending.copies(barcode, this.at).catch(() => []);
    if (!copy || others.length > 0) return null;
    await learn([copy.to]);
    return t("notOnLoan", copy.title, t(`goes_${copy.custody}`, libraryName(copy.to)));
  }

  keep(action) {
    this.queue.add(action);
    this.say("later", action.barcode, t("keptForLater"));
    this.dress();
  }

  /** Nobody is sent for it any more, until it is scanned again. */
  async miss(barcode) {
    try {
      const { title } = await lending.missing({ barcode, at: this.at });
      this.say("done", barcode, t("nowMissing", title));
    } catch (failure) {
      this.say("refused", barcode, saysWhy(failure));
    }
  }

  answered(action, answer, undo) {
    const { refusal, due, title } = answer;
    if (refusal) this.say("refused", action.barcode, saysWhy({ status: 409, problem: { ...refusal, detail: refusal.reason } }));
    else if (action.kind === "LEND") {
      this.say("done", action.barcode, t("lentUntil", title, day(due)), undo);
      if (this.reader?.account) this.look(this.reader.card);
    } else if (!answer.copy) this.say("done", action.barcode, t("takenOver"));
    else this.sayWhere(action.barcode, answer, undo);
    this.dress();
  }

  /** Where a copy goes is said by the library's name; the desk does not wait for it long. */
  async sayWhere(barcode, answer, undo) {
    await learn([answer.copy.to]);
    this.say("done", barcode, whatBecomes(answer), undo);
  }

  /** What was done can be undone from its line, as long as it is shown. */
  undoable(barcode, undo) {
    const act = async (event) => {
      event.target.remove();
      try {
        this.say("done", barcode, await undo());
        if (this.reader?.account) this.look(this.reader.card);
      } catch (failure) {
        this.say("refused", barcode, saysWhy(failure));
      }
      this.focus();
    };
    return h("button", { type: "button", class: "quiet", onclick: act, "aria-label": t("undoThis", barcode) }, t("undo"));
  }

  say(how, barcode, sentence, undo) {
    this.log.prepend(h("li", { class: how }, h("span", {}, h("code", {}, barcode), " ", sentence), undo && this.undoable(barcode, undo)));
    while (this.log.children.length > SHOWN) this.log.lastChild.remove();
    announce(sentence);
  }
}

/** Readers of other libraries borrow here as well, but their names and accounts are not this desk's affair. */
async function readerOf(card) {
  const [reader] = (await lending.readersWithCard(card)).items;
  return reader ? { name: reader.name, account: await lending.deskAccount(reader.id) } : {};
}

const lendNow = ({ reader, barcode, at, id }) => lending.lend({ reader, barcode, at }, id);
const takeBackNow = ({ barcode, at, id }) => lending.giveBack({ barcode, at }, id);

/** How this is undone, with the sentence that says so; what came back without a loan has nothing to undo. */
function undoing(kind, answer) {
  const key = lending.newKey();
  if (kind === "LEND") return async () => t("lendingUndone", (await lending.undoLending(answer.id, key)).title);
  return answer.loan && (async () => {
    const loan = await lending.undoReturn(answer.loan, key);
    return t("returnUndone", loan.title, day(loan.due));
  });
}

/** What the librarian does with what came back. */
function whatBecomes(answer) {
  const { title = "", custody, to = "" } = answer.copy ?? {};
  const fee = Number(answer.fee ?? 0) > 0 ? ` ${t("feeCharged", answer.fee)}` : "";
  switch (custody) {
    case "ON_HOLD_SHELF":
      return t("toHoldShelf", title) + fee;
    case "IN_TRANSIT":
      return t("toTransit", title, libraryName(to)) + fee;
    default:
      return t("toShelf", title) + fee;
  }
}
