// A bidan's session with the API, as her screens would have it: what the stories arrange and check beside the browser.

const MOST_TRIES = 30;

/** Signs in; `get`, `post`, `remove` answer JSON and throw with the problem's text where the server refuses. */
export async function signIn(url, login, password) {
  const begun = await fetch(`${url}/api/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ login, password }),
  });
  if (!begun.ok) throw new Error(`${login} was not let in: ${begun.status} ${await begun.text()}`);
  const cookie = begun.headers.getSetCookie().map((line) => line.split(";", 1)[0]).join("; ");
  const { csrf } = await begun.json();
  const ask = async (method, path, body) => {
    const headers = { Cookie: cookie, "X-CSRF-Token": csrf, "Content-Type": "application/json" };
    const answer = await patiently(() =>
      fetch(url + path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) }),
    );
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
  return {
    get: (path) => ask("GET", path),
    post: (path, body) => ask("POST", path, body),
    remove: (path) => ask("DELETE", path),
  };
}

/** Who asks for a whole village at once is told to wait, and waits as long as was told. */
async function patiently(ask) {
  for (let tries = 0; ; tries++) {
    const answer = await ask();
    if (answer.status !== 429 || tries === MOST_TRIES) return answer;
    const seconds = Number(answer.headers.get("Retry-After") ?? 1);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  }
}
