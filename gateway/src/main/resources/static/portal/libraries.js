// The names of libraries: each is asked for once, and where nobody answers in time its ISIL stands for it.

import { member } from "./api.js";
import { h } from "./dom.js";
import { named } from "./texts.js";

const MOST = 500;
const PATIENCE = 3_000;
const PAUSE = 300;
const BUSY = [429, 503];
const known = new Map();

/** Notes a name that came with something else. */
export function knows(isil, name) {
  if (known.size >= MOST) known.delete(known.keys().next().value);
  known.set(isil, name);
}

/** The name in the page's language, as far as it is known by now. */
export function libraryName(isil) {
  return named(known.get(isil)) || isil;
}

/** Learns these names, or gives up after some seconds; never fails. */
export async function learn(isils) {
  const unknown = [...new Set(isils)].filter((isil) => isil && !known.has(isil));
  if (unknown.length === 0) return;
  const late = AbortSignal.timeout(PATIENCE);
  await Promise.all(unknown.slice(0, MOST).map((isil) => learnOne(isil, late)));
}

/** A list asks for many names at once, and some may be refused for the moment. */
async function learnOne(isil, late) {
  try {
    knows(isil, (await member(isil, late)).name);
  } catch (failure) {
    // Else it is asked for again when it is wanted again.
    if (BUSY.includes(failure.status) && !late.aborted) {
      await new Promise((over) => setTimeout(over, PAUSE));
      await learnOne(isil, late);
    }
  }
}

/** An element that says where, and the name as soon as it is there. */
export function library(isil) {
  const element = h("span", { title: isil }, libraryName(isil));
  if (!known.has(isil)) learn([isil]).then(() => (element.textContent = libraryName(isil)));
  return element;
}
