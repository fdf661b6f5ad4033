// Signing in with the network's own issuer: authorization code with PKCE (RFC 7636). Tokens live in this tab only.

const CLIENT = "portal";
const CALLBACK = `${location.origin}/signed-in.html`;
const SESSION = "smartlibrary.session";
const BEGUN = "smartlibrary.sign-in";
const MARGIN = 30_000;

const kept = (key) => JSON.parse(sessionStorage.getItem(key) ?? "null");
const keep = (key, value) => sessionStorage.setItem(key, JSON.stringify(value));

/** Who is signed in, or null. */
export function person() {
  return kept(SESSION)?.name ?? null;
}

/** Whether who is signed in has this role: «reader», «librarian». */
export function is(role) {
  return kept(SESSION)?.roles?.includes(role) ?? false;
}

/** The library that a signed-in librarian acts for, or null. */
export function ownLibrary() {
  return kept(SESSION)?.isil ?? null;
}

let renewing = null;

/** A token that is good for another half minute at least; null when nobody is signed in, or not any more. */
export async function token() {
  const session = kept(SESSION);
  if (!session) return null;
  if (session.until - Date.now() > MARGIN) return session.access;
  // Two calls at once must not use one refresh token twice.
  renewing ??= take({ grant_type: "refresh_token", refresh_token: session.refresh }).finally(() => (renewing = null));
  try {
    await renewing;
    return kept(SESSION).access;
  } catch (failure) {
    if (failure.status === undefined) throw failure;
    sessionStorage.removeItem(SESSION);
    dispatchEvent(new Event("signed-out"));
    return null;
  }
}

/** Goes to the sign-in form, and comes back to this address afterwards. */
export async function signIn() {
  const verifier = random();
  const state = random();
  keep(BEGUN, { verifier, state, back: location.pathname + location.search });
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  location.assign(
    `/oauth2/authorize?${new URLSearchParams({
      response_type: "code",
      client_id: CLIENT,
      scope: "openid profile",
      redirect_uri: CALLBACK,
      state,
      code_challenge: base64url(new Uint8Array(digest)),
      code_challenge_method: "S256",
    })}`,
  );
}

/** Exchanges the code that the issuer sent the browser back with. Returns where the person came from; throws when it was not us who asked. */
export async function finish() {
  const answer = new URLSearchParams(location.search);
  const begun = kept(BEGUN);
  sessionStorage.removeItem(BEGUN);
  if (!begun || begun.state !== answer.get("state") || !answer.get("code")) throw new Error("not asked for");
  await take({ grant_type: "authorization_code", code: answer.get("code"), redirect_uri: CALLBACK, code_verifier: begun.verifier });
  return begun.back;
}

/** Ends the session here and at the issuer. */
export async function signOut() {
  const session = kept(SESSION);
  sessionStorage.removeItem(SESSION);
  await ask("/oauth2/revoke", { token: session.refresh }).catch(() => {});
  location.assign(`/connect/logout?${new URLSearchParams({ id_token_hint: session.id, post_logout_redirect_uri: `${location.origin}/` })}`);
}

async function take(grant) {
  const answer = await ask("/oauth2/token", grant);
  if (!answer.ok) throw Object.assign(new Error(`refused with ${answer.status}`), { status: answer.status });
  const tokens = await answer.json();
  const before = kept(SESSION) ?? {};
  const who = claims(tokens.access_token);
  keep(SESSION, {
    name: who.sub,
    roles: who.roles ?? [],
    isil: who.isil ?? null,
    id: tokens.id_token ?? before.id,
    access: tokens.access_token,
    refresh: tokens.refresh_token ?? before.refresh,
    until: Date.now() + tokens.expires_in * 1000,
  });
}

function ask(path, fields) {
  return fetch(path, { method: "POST", body: new URLSearchParams({ client_id: CLIENT, ...fields }) });
}

function claims(token) {
  const bytes = Uint8Array.from(atob(token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}

function random() {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
