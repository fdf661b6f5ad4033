// What the loan service is asked, always as the person who is signed in.

import { call, Refused } from "../api.js";
import { token } from "../sign-in.js";

export const me = (signal) => ask("GET", "/api/readers/me", null, signal);
export const account = (signal) => ask("GET", "/api/readers/me/account", null, signal);
export const history = (signal) => ask("GET", "/api/readers/me/account/history?size=50", null, signal);
export const holds = (signal) => ask("GET", "/api/holds?reader=me&size=100", null, signal);
export const hold = (id, signal) => ask("GET", `/api/holds/${encodeURIComponent(id)}`, null, signal);
export const orders = (signal) => ask("GET", "/api/orders?size=20", null, signal);
export const renew = (loan) => ask("POST", `/api/loans/${encodeURIComponent(loan)}/renew`, {});
export const cancelHold = (hold) => ask("DELETE", `/api/holds/${encodeURIComponent(hold)}`);
export const suspendHold = (hold, until) => ask("PUT", `/api/holds/${encodeURIComponent(hold)}/suspend`, { until });
export const keepHistory = (keeps) => ask("PUT", "/api/readers/me/history-consent", { keepsHistory: keeps });
export const resumeHold = (hold) => ask("PUT", `/api/holds/${encodeURIComponent(hold)}/resume`);
export const pickups = (near, signal) => ask("GET", `/api/holds/pickups?${new URLSearchParams(near ? { near } : {})}`, null, signal);
export const placeHold = (title, pickup, key) => ask("POST", "/api/holds", { title, pickup }, null, key);
export const estimate = (basket, signal) => ask("POST", "/api/orders/estimate", basket, signal);
export const cancelOrder = (order) => ask("POST", `/api/orders/${encodeURIComponent(order)}/cancel`, {});
export const sendBack = (order, parcel, way) => ask("POST", `/api/orders/${encodeURIComponent(order)}/parcels/${encodeURIComponent(parcel)}/return`, way);
export const askFurther = (wish, key) => ask("POST", "/api/interlending/requests", wish, null, key);
export const order = (basket, key) => ask("POST", "/api/orders", basket, null, key);

export const lend = (loan, key) => ask("POST", "/api/loans", loan, null, key);
export const giveBack = (returned, key) => ask("POST", "/api/returns", returned, null, key);
export const copies = (barcode, at) => ask("GET", `/api/desk/items?${new URLSearchParams({ barcode, at })}`);
export const missing = (search) => ask("POST", "/api/desk/items/missing", search);
export const undoLending = (loan, key) => ask("POST", `/api/loans/${encodeURIComponent(loan)}/undo`, {}, null, key);
export const undoReturn = (loan, key) => ask("POST", `/api/returns/${encodeURIComponent(loan)}/undo`, {}, null, key);
export const deskAccount = (reader, signal) => ask("GET", `/api/readers/${encodeURIComponent(reader)}/account`, null, signal);
export const readersWithCard = (card, signal) => ask("GET", `/api/readers?${new URLSearchParams({ card })}`, null, signal);
export const offline = (actions) => ask("POST", "/api/desk/offline", actions);

/** A key that makes a repeated request the same request. */
export const newKey = () => crypto.randomUUID();

async function ask(method, path, body, signal, key) {
  let bearer;
  try {
    bearer = await token();
  } catch {
    throw new Refused(0);
  }
  if (!bearer) throw new Refused(401);
  const headers = { Authorization: `Bearer ${bearer}` };
  if (body !== null && body !== undefined) headers["Content-Type"] = "application/json";
  if (key) headers["Idempotency-Key"] = key;
  return call(path, { method, headers, body: body === null || body === undefined ? undefined : JSON.stringify(body) }, signal);
}
