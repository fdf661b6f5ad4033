// The reader's account: what is borrowed, waited for and owed, and whether the past is kept.

import { announce, h } from "../dom.js";
import { refusal, waiting } from "../message.js";
import { recordAddress } from "../place.js";
import { person, signIn } from "../sign-in.js";
import { day, moment, number, t } from "../texts.js";
import * as lending from "./api.js";
import { askedToSignIn, outcome } from "./answers.js";

export function accountPage(signal) {
  document.title = `${t("account")} · ${t("network")}`;
  if (!person()) return askedToSignIn(t("account"), signIn);
  const page = h("div", { class: "account" });
  const load = async () => {
    if (!page.hasChildNodes()) page.replaceChildren(waiting(8));
    try {
      const answer = await lending.account(signal);
      page.replaceChildren(...sections(answer, load));
    } catch (failure) {
      if (!signal.aborted) page.replaceChildren(failure.status === 401 ? askedToSignIn(t("account"), signIn) : refusal(failure, load));
    }
  };
  load();
  return [h("h1", { class: "title" }, t("account")), page];
}

function sections(account, reload) {
  return [
    summary(account),
    section("loans", account.loans, (loan) => loanLine(loan, reload), "noLoans"),
    section("holds", account.holds, (hold) => holdLine(hold, reload), "noHolds"),
    section("orders", account.orders, orderLine, null),
    section("fees", account.fees, feeLine, "noFees"),
    history(account, reload),
  ].filter(Boolean);
}

function summary({ reader, blocked, owed }) {
  return h(
    "div",
    { class: "summary" },
    h("p", { class: "by" }, [reader?.name, reader?.card && `${t("card")} ${reader.card}`].filter(Boolean).join(" · ")),
    blocked ? h("p", { class: "notice", role: "alert" }, t("blocked", t(`block_${blocked.reason}`))) : null,
    Number(owed ?? 0) > 0 ? h("p", { class: "notice" }, t("owed", owed)) : null,
  );
}

function section(name, entries, line, none) {
  if (!entries || (entries.length === 0 && !none)) return null;
  return h(
    "section",
    { "aria-labelledby": `account-${name}` },
    h("h2", { id: `account-${name}` }, `${t(name)} `, h("span", { class: "tally" }, number(entries.length))),
    entries.length === 0 ? h("p", { class: "count" }, t(none)) : h("ul", { class: "entries" }, entries.map((entry) => h("li", {}, line(entry)))),
  );
}

function titleOf(entry) {
  const text = entry.title || t("untitled");
  return h("h3", {}, entry.union ? h("a", { href: recordAddress(entry.union) }, text) : text);
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
      loan.recalled ? ` · ${t("recalled")}` : "",
      ` · ${t("renewedTimes", number(loan.renewals ?? 0))}`,
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
  return [
    titleOf(hold),
    h("p", { class: hold.state === "READY" ? "due free" : "due" }, t(`hold_${hold.state}`), where(hold)),
    hold.state === "WAITING" && hold.place ? h("p", { class: "imprint" }, t("place", number(hold.place))) : null,
    h(
      "p",
      { class: "acts" },
      hold.state === "WAITING" ? h("details", { class: "more" }, h("summary", {}, t("suspend")), h("span", { class: "row" }, until, h("button", { type: "button", class: "quiet", onclick: suspend }, t("suspend")))) : null,
      h("button", { type: "button", class: "quiet", onclick: act(() => lending.cancelHold(hold.id)), "aria-label": t("cancelThis", hold.title) }, t("cancelHold")),
    ),
    said,
  ];
}

function where(hold) {
  const until = hold.readyUntil ? ` · ${t("until", day(hold.readyUntil))}` : "";
  return [hold.pickupName || hold.pickup ? ` · ${hold.pickupName ?? hold.pickup}` : "", until].join("");
}

function orderLine(order) {
  return [h("h3", {}, t("orderOf", day(order.placedAt))), h("p", { class: "due" }, t(`order_${order.state}`))];
}

function feeLine(fee) {
  return [h("h3", {}, t(`cause_${fee.cause}`)), h("p", { class: "imprint" }, [fee.about, fee.at && moment(fee.at)].filter(Boolean).join(" · ")), h("p", { class: "due late" }, t("owed", fee.outstanding))];
}

function history({ history, reader }, reload) {
  const keeps = Boolean(reader?.keepsHistory);
  const said = h("p", { class: "said", "aria-live": "polite" });
  const change = (event) => outcome(said, async () => (await lending.keepHistory(event.target.checked), await reload())).then((done) => done || (event.target.checked = keeps));
  return h(
    "section",
    { "aria-labelledby": "account-history" },
    h("h2", { id: "account-history" }, t("history")),
    h("label", { class: "tick" }, h("input", { type: "checkbox", checked: keeps, onchange: change }), h("span", {}, t("keepHistory"))),
    h("p", { class: "fine" }, t("historyMeans")),
    said,
    keeps && history?.length ? h("ul", { class: "entries" }, history.map((loan) => h("li", {}, titleOf(loan), h("p", { class: "imprint" }, t("returnedOn", day(loan.returnedAt)))))) : null,
  );
}
