// What a desk did while nobody answered: kept in this browser, in order, until each action is answered.

import { offline } from "./api.js";

const PAUSE = 10_000;
const BATCH = 100;

/** The queue of one library's desk; `answered` is told of each action, `changed` of every change of its length. */
export function queue(library, answered, changed) {
  const key = `smartlibrary.desk.${library}`;
  let sending = false;
  const kept = () => JSON.parse(localStorage.getItem(key) ?? "[]");
  const keep = (actions) => (actions.length ? localStorage.setItem(key, JSON.stringify(actions)) : localStorage.removeItem(key));

  async function send() {
    if (sending || kept().length === 0) return;
    sending = true;
    try {
      const batch = kept().slice(0, BATCH);
      const answers = await offline({ at: library, actions: batch });
      const byId = new Map(answers.map((answer) => [answer.id, answer]));
      keep(kept().filter((action) => !byId.has(action.id)));
      for (const action of batch) if (byId.has(action.id)) answered(action, byId.get(action.id));
    } catch {
      // Still nobody there: the next turn tries again.
    } finally {
      sending = false;
      changed();
    }
  }

  const timer = setInterval(send, PAUSE);
  addEventListener("online", send);
  send();
  return {
    size: () => kept().length,
    add(action) {
      keep([...kept(), action]);
      changed();
    },
    stop() {
      clearInterval(timer);
      removeEventListener("online", send);
    },
  };
}
