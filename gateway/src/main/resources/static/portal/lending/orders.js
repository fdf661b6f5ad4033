// The reader's orders: where each parcel is, and what can still be done about it.

import { announce, h } from "../dom.js";
import { library } from "../libraries.js";
import { day, t } from "../texts.js";
import { outcome } from "./answers.js";
import * as lending from "./api.js";
import { placeChoice } from "./pickup.js";
import { section } from "./section.js";

const PAUSE = 10_000;
const MOVING = new Set(["WAITING", "PICKED", "SHIPPED", "RETURNING"]);

/** The part of the account; while a parcel may move it is read again by and by, and left alone while somebody is at it. */
export function ordersSection(orders, signal) {
  const holder = h("div", { class: "orders" });
  let shown = "";
  const show = (list) => {
    shown = JSON.stringify(list);
    holder.replaceChildren(...[section("orders", list, (order) => orderLine(order, load), null)].filter(Boolean));
  };
  const load = async () => {
    const list = (await lending.orders(signal)).items;
    if (JSON.stringify(list) !== shown) show(list);
  };
  const again = async () => {
    if (signal.aborted) return;
    const busy = holder.contains(document.activeElement) || document.hidden;
    if (!busy && JSON.parse(shown).some(isMoving)) await load().catch(() => {});
    setTimeout(again, PAUSE);
  };
  show(orders);
  setTimeout(again, PAUSE);
  return holder;
}

function isMoving(order) {
  return order.parcels.some((parcel) => MOVING.has(parcel.state) || parcel.back);
}

function orderLine(order, reload) {
  const said = h("p", { class: "said", "aria-live": "polite" });
  const cancel = () => outcome(said, async () => (await lending.cancelOrder(order.id), announce(t("orderCancelled")), await reload()));
  return [
    h("h3", {}, t("orderOf", day(order.placedAt))),
    h("p", { class: "imprint" }, t(`order_${order.state}`), " · ", destination(order.destination)),
    h("ul", { class: "parcels" }, order.parcels.map((parcel) => h("li", {}, parcelLine(order, parcel, reload)))),
    order.parcels.some((parcel) => parcel.state === "WAITING")
      ? h("p", { class: "acts" }, h("button", { type: "button", class: "quiet", onclick: cancel, "aria-label": t("cancelOrderOf", day(order.placedAt)) }, t("cancelOrder")))
      : null,
    said,
  ];
}

/** «Home · Chengdu, 5 Renmin Road», «Locker A-7 · Chengdu Library». */
function destination({ kind, address, library: isil, code }) {
  if (kind === "HOME") return [t("to_HOME"), address && [address.city, address.street].filter(Boolean).join(" ")].filter(Boolean).join(" · ");
  return h("span", {}, t(`to_${kind}`), code ? ` ${code}` : "", " · ", library(isil));
}

function parcelLine(order, parcel, reload) {
  return [
    h("p", { class: parcel.state === "DELIVERED" ? "due free" : "due" }, t(`parcel_${parcel.state}`), " · ", t("packedBy"), library(parcel.library)),
    h("ul", { class: "imprint" }, parcel.lines.map((line) => h("li", {}, line.title || line.item, line.refused ? ` — ${t("leftOut")}` : ""))),
    h("p", { class: "imprint" }, [Number(parcel.readerPays) > 0 ? t("deliveryFee", parcel.readerPays) : t("deliveryFree"), parcel.tracking && t("tracking", parcel.tracking)].filter(Boolean).join(" · ")),
    parcel.back ? backLine(parcel.back) : parcel.state === "DELIVERED" ? sendBack(order, parcel, reload) : null,
  ];
}

function backLine(back) {
  return h("p", { class: "imprint" }, t(`back_${back.by}`), back.library ? [" · ", library(back.library)] : "", back.tracking ? ` · ${t("tracking", back.tracking)}` : "", Number(back.readerPays) > 0 ? ` · ${t("deliveryFee", back.readerPays)}` : "");
}

/** From the door or the locker it was brought to, or at a desk. */
function sendBack(order, parcel, reload) {
  const said = h("p", { class: "said", "aria-live": "polite" });
  const { kind, address, library: isil, code } = order.destination;
  const send = (way) => outcome(said, async () => (await lending.sendBack(order.id, parcel.id, way), announce(t("returnBegun")), await reload()));
  const choice = h("div", { class: "row" });
  const open = async (event) => {
    if (!event.target.open || choice.hasChildNodes()) return;
    await outcome(said, async () => {
      const { libraries } = await lending.pickups(null);
      const select = placeChoice("branch", t("bringTo"), libraries);
      choice.replaceChildren(select, h("button", { type: "button", class: "quiet", onclick: () => send({ by: "BRANCH", library: choice.querySelector("select").value }) }, t("back_BRANCH")));
    });
  };
  return h(
    "div",
    { class: "acts" },
    kind === "HOME" && address ? h("button", { type: "button", class: "quiet", onclick: () => send({ by: "COURIER" }) }, t("back_COURIER")) : null,
    kind === "LOCKER" ? h("button", { type: "button", class: "quiet", onclick: () => send({ by: "LOCKER", library: isil, code }) }, t("back_LOCKER")) : null,
    h("details", { class: "more", ontoggle: open }, h("summary", {}, t("back_BRANCH")), choice),
    said,
  );
}
