// The reader's account: what is borrowed, waited for and owed, and whether the past is kept.

import { announce, h } from "../dom.js";
import { library } from "../libraries.js";
import { refusal, waiting } from "../message.js";
import { recordAddress } from "../place.js";
import { person, signIn } from "../sign-in.js";
import { day, moment, number, t } from "../texts.js";
import * as lending from "./api.js";
import { askedToSignIn, outcome } from "./answers.js";
import { ordersSection } from "./orders.js";
import { section } from "./section.js";

/** How the hold of an order's copy is named; it is seen and cancelled with its order. */
const KEPT_FOR_AN_ORDER = "order-";
const OVER = new Set(["FULFILLED", "EXPIRED", "CANCELLED", "TITLE_GONE"]);

export function accountPage(signal) {
  document.title = `${t("account")} · ${t("network")}`;
  if (!person()) return askedToSignIn(t("account"), signIn);
  const page = h("div", { class: "account" });
  const load = async () => {
    if (!page.hasChildNodes()) page.replaceChildren(waiting(8));
    try {
      page.replaceChildren(...sections(await everything(signal), load, signal));
    } catch (failure) {
      if (!signal.aborted) page.replaceChildren(failure.status === 401 ? askedToSignIn(t("account"), signIn) : refusal(failure, load));
    }
  };
  load();
  return [h("h1", { class: "title" }, t("account")), page];
}

/** The pieces of the account; a waiting hold is asked for by itself, since only so its place in line is told. */
async function everything(signal) {
  const [reader, account, holds, orders] = await Promise.all([lending.me(signal), lending.account(signal), lending.holds(signal), lending.orders(signal)]);
  const open = holds.items.filter((hold) => !OVER.has(hold.state) && !hold.id.startsWith(KEPT_FOR_AN_ORDER));
  const told = await Promise.all(open.map((hold) => (hold.state === "WAITING" ? lending.hold(hold.id, signal) : hold)));
  const past = reader.keepsHistory ? (await lending.history(signal)).items : [];
  return { reader, account, holds: told, orders: orders.items, past };
}

function sections({ reader, account, holds, orders, past }, reload, signal) {
  return [
    summary(reader, account),
    section("loans", account.loans, (loan) => loanLine(loan, reload), "noLoans"),
    section("holds", holds, (hold) => holdLine(hold, reload), "noHolds"),
    section("wishes", account.interlending ?? [], wishLine, null),
    ordersSection(orders, signal),
    section("fees", account.fees, feeLine, "noFees"),
    history(reader, past, reload),
  ].filter(Boolean);
}

function summary(reader, { owed }) {
  return h(
    "div",
    { class: "summary" },
    h("p", { class: "by" }, [reader.name, `${t("card")} ${reader.card}`].join(" · ")),
    (reader.blocks ?? []).map((block) => h("p", { class: "notice", role: "alert" }, t("blocked", t(`block_${block.reason}`)))),
    Number(owed) > 0 ? h("p", { class: "notice" }, t("owed", owed)) : null,
  );
}

function titleOf(entry) {
  return h("h3", {}, entry.title || t("untitled"));
}

function loanLine(loan, reload) {
  const said = h("p", { class: "said", "aria-live": "polite" });
  const renew = async (event) => {
    event.target.disabled = true;
    await outcome(said, async () => {
      const renewed = await lending.renew(loan.id);
      announce(t("renewedUntil", day(renewed.due)));
      await reload();
    });
    event.target.disabled = false;
  };
  return [
    titleOf(loan),
    h("p", { class: "imprint" }, [loan.author, loan.barcode].filter(Boolean).join(" · ")),
    h(
      "p",
      { class: loan.overdue ? "due late" : "due" },
      t(loan.overdue ? "overdueSince" : "dueOn", day(loan.due)),
      loan.recalledAt ? ` · ${t("recalled")}` : "",
      loan.renewals ? ` · ${t("renewedTimes", number(loan.renewals))}` : "",
    ),
    h("p", { class: "acts" }, h("button", { type: "button", class: "quiet", onclick: renew, "aria-label": t("renewThis", loan.title) }, t("renew"))),
    said,
  ];
}

function holdLine(hold, reload) {
  const said = h("p", { class: "said", "aria-live": "polite" });
  const act = (what) => () => outcome(said, async () => (await what(), await reload()));
  const until = h("input", { type: "date", "aria-label": t("suspendUntil"), min: new Date().toISOString().slice(0, 10) });
  const suspend = act(() => lending.suspendHold(hold.id, until.value || null));
  const suspending = h("details", { class: "more" }, h("summary", {}, t("suspend")), h("span", { class: "row" }, until, h("button", { type: "button", class: "quiet", onclick: suspend }, t("suspend"))));
  const resuming = h("button", { type: "button", class: "quiet", onclick: act(() => lending.resumeHold(hold.id)) }, t("resume"));
  return [
    h("h3", {}, hold.title ? h("a", { href: recordAddress(hold.title) }, hold.about) : hold.about),
    h("p", { class: hold.state === "READY" ? "due free" : "due" }, t(`hold_${hold.state}`), " · ", library(hold.pickup), hold.collectUntil ? ` · ${t("until", day(hold.collectUntil))}` : ""),
    hold.queue ? h("p", { class: "imprint" }, t("place", number(hold.queue.place)), hold.queue.expected ? ` · ${t("expected", day(hold.queue.expected))}` : "") : null,
    hold.suspendedUntil ? h("p", { class: "imprint" }, t("suspendedThrough", day(hold.suspendedUntil))) : null,
    h(
      "p",
      { class: "acts" },
      hold.state !== "WAITING" ? null : hold.suspendedUntil ? resuming : suspending,
      h("button", { type: "button", class: "quiet", onclick: act(() => lending.cancelHold(hold.id)), "aria-label": t("cancelThis", hold.about) }, t("cancelHold")),
    ),
    said,
  ];
}

/** What was asked of libraries further away. */
function wishLine(wish) {
  return [
    h("h3", {}, wish.title || t("untitled")),
    h("p", { class: wish.state === "RECEIVED" ? "due free" : "due" }, t(`wish_${wish.state}`), " · ", library(wish.library), wish.due ? ` · ${t("dueOn", day(wish.due))}` : ""),
    h("p", { class: "imprint" }, [wish.author, t("askedOn", day(wish.askedAt))].filter(Boolean).join(" · ")),
  ];
}

function feeLine(fee) {
  return [h("h3", {}, t(`cause_${fee.cause}`)), h("p", { class: "imprint" }, [fee.about, fee.at && moment(fee.at)].filter(Boolean).join(" · ")), h("p", { class: "due late" }, t("owed", fee.owed))];
}

function history({ keepsHistory: keeps }, past, reload) {
  const said = h("p", { class: "said", "aria-live": "polite" });
  const change = (event) => outcome(said, async () => (await lending.keepHistory(event.target.checked), await reload())).then((done) => done || (event.target.checked = keeps));
  return h(
    "section",
    { "aria-labelledby": "account-history" },
    h("h2", { id: "account-history" }, t("history")),
    h("label", { class: "tick" }, h("input", { type: "checkbox", checked: keeps, onchange: change }), h("span", {}, t("keepHistory"))),
    h("p", { class: "fine" }, t("historyMeans")),
    said,
    past.length ? h("ul", { class: "entries" }, past.map((loan) => h("li", {}, titleOf(loan), h("p", { class: "imprint" }, t("returnedOn", day(loan.closedAt)))))) : null,
  );
}
