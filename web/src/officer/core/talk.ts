/** Longer than the server takes for anything. */
const PATIENCE = 60_000;

/** What the server says is wrong and what to do next; `code` is `TMB-…`, empty where there was no answer. */
export class OfficeProblem extends Error {
  constructor(
    /** 0 where there was no answer. */
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly next: string,
    /** A pointer into what was sent, where one field is wrong. */
    readonly field?: string,
  ) {
    super(`${code} ${title}`);
  }

  get ended(): boolean {
    return this.status === 401;
  }
}

/** What the talk itself has to say, in the language of the screen. */
export interface TalkWords {
  readonly language: "id" | "en";
  readonly noAnswer: { readonly title: string; readonly next: string };
  readonly unknown: { readonly title: string; readonly next: string };
}

type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/** The one way to the server: the session's cookie goes by itself, the CSRF token from here. Throws `OfficeProblem` and nothing else. */
export class Talk {
  csrf = "";
  /** Called once an answer says that nobody is signed in. */
  ended: () => void = () => undefined;

  constructor(
    public words: TalkWords,
    private readonly fetcher: Fetch = (path, init) => fetch(path, init),
  ) {}

  async get<Answer>(path: string): Promise<Answer> {
    return (await this.ask("GET", path)) as Answer;
  }

  async send<Answer = unknown>(method: "POST" | "PATCH" | "DELETE", path: string, body?: unknown): Promise<Answer> {
    return (await this.ask(method, path, body)) as Answer;
  }

  /** A file, with the name that the server gives it. */
  async file(path: string): Promise<{ readonly name: string; readonly content: Blob }> {
    return this.answered("GET", path, undefined, async (answer) => ({
      name: /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition") ?? "")?.[1] ?? "tumbuh",
      content: await answer.blob(),
    }));
  }

  private ask(method: string, path: string, body?: unknown): Promise<unknown> {
    return this.answered(method, path, body, async (answer) =>
      answer.status === 204 ? undefined : ((await answer.json()) as unknown),
    );
  }

  private async answered<Answer>(
    method: string,
    path: string,
    body: unknown,
    read: (answer: Response) => Promise<Answer>,
  ): Promise<Answer> {
    const headers: Record<string, string> = { "Accept-Language": this.words.language, "X-CSRF-Token": this.csrf };
    if (body !== undefined) headers["Content-Type"] = "application/json";
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE);
    try {
      const answer = await this.fetcher(path, {
        method,
        headers,
        cache: "no-store",
        signal: patience.signal,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!answer.ok) throw await this.problem(answer);
      return await read(answer);
    } catch (problem) {
      if (problem instanceof OfficeProblem) throw problem;
      const { title, next } = this.words.noAnswer;
      throw new OfficeProblem(0, "", title, next);
    } finally {
      clearTimeout(timer);
    }
  }

  private async problem(answer: Response): Promise<OfficeProblem> {
    const said = (await answer.json().catch(() => ({}))) as Record<string, string | undefined>;
    const { title, next } = this.words.unknown;
    const problem = new OfficeProblem(
      answer.status,
      said.code ?? "",
      said.title ?? title,
      said.detail ?? next,
      said.field,
    );
    if (problem.ended) this.ended();
    return problem;
  }
}
