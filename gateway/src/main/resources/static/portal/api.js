// The public API, as any other program would use it.

const PAGE = 20;
const PATIENCE = 15_000;

/** A refusal (RFC 9457), or no answer at all (status 0). */
export class Refused extends Error {
  constructor(status, problem = {}) {
    super(problem.detail ?? problem.title ?? "");
    this.status = status;
    this.problem = problem;
  }
}

export function search(parameters, signal) {
  return read("/api/union/search", { ...parameters, size: PAGE, explain: true }, signal);
}

export function complete(typed, signal) {
  return read("/api/union/suggest", { q: typed }, signal);
}

export function record(id, signal) {
  return read(`/api/union/records/${encodeURIComponent(id)}`, {}, signal);
}

export function holdings(id, near, signal) {
  return read(`/api/union/records/${encodeURIComponent(id)}/holdings`, near ? { near } : {}, signal);
}

export function member(isil, signal) {
  return read(`/api/members/${encodeURIComponent(isil)}`, {}, signal);
}

function read(path, parameters, signal) {
  const pairs = Object.entries(parameters).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  const query = new URLSearchParams(pairs).toString();
  return call(query ? `${path}?${query}` : path, {}, signal);
}

/** Any call; answers what came as JSON, or null for an empty answer. Throws `Refused`. */
export async function call(path, request = {}, signal = null) {
  const limits = [AbortSignal.timeout(PATIENCE), signal].filter(Boolean);
  let answer;
  try {
    answer = await fetch(path, { ...request, headers: { Accept: "application/json", ...request.headers }, signal: AbortSignal.any(limits) });
  } catch (failure) {
    if (signal?.aborted) throw failure;
    throw new Refused(0);
  }
  const text = await answer.text();
  if (answer.ok) return text ? JSON.parse(text) : null;
  throw new Refused(answer.status, problemIn(text));
}

function problemIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
