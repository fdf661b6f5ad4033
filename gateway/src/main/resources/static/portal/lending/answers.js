// How the lending pages say what came of something.

import { announce, h } from "../dom.js";
import { has, t } from "../texts.js";

/** A refusal in a sentence, with what would help. */
export function saysWhy(failure) {
  const problem = failure.problem ?? {};
  const known = `error_${failure.status}`;
  const rule = problem.rule && has(`rule_${problem.rule}`) ? t(`rule_${problem.rule}`) : problem.detail;
  return [rule ?? t(has(known) ? known : "error_other"), problem.help].filter(Boolean).join(" ");
}

/** Does it, and says in the element why not when it is refused. Returns whether it was done. */
export async function outcome(said, what) {
  said.textContent = "";
  try {
    await what();
    return true;
  } catch (failure) {
    said.textContent = saysWhy(failure);
    announce(said.textContent);
    return false;
  }
}

/** What a page shows whom it does not know. */
export function askedToSignIn(title, signIn) {
  return h("section", { class: "message" }, h("h1", {}, title), h("p", {}, t("signInFirst")), h("p", {}, h("button", { type: "button", onclick: signIn }, t("signIn"))));
}
