import type { SyncTrouble } from "./book.ts";
import { base64, utf8, type Bytes } from "./bytes.ts";
import type { Item } from "./apply.ts";
import type { PlaceId, Uuid } from "./fact.ts";
import type { World } from "./world.ts";

/** Longer than the server takes for anything; a dead connection must not hold the outbox for ever. */
const PATIENCE = 60_000;
/** Below this gzip does not pay. */
const WORTH_PACKING = 1_000;
const EPOCH_CODE = "TMB-SYNC-EPOCH";
const CURSOR_CODE = "TMB-SYNC-CURSOR";
const ENDED_CODE = "TMB-ACCESS-ENDED";

/** Why a request was not answered as hoped. */
export class TalkProblem extends Error {
  constructor(
    readonly trouble: SyncTrouble,
    /** 0 where there was no answer. */
    readonly status: number,
    /** TMB-…, where the server gave one. */
    readonly code?: string,
    /** Milliseconds. */
    readonly retryAfter?: number,
  ) {
    super(`${trouble} ${status} ${code ?? ""}`);
  }

  get epochChanged(): boolean {
    return this.code === EPOCH_CODE;
  }

  get cursorRefused(): boolean {
    return this.code === CURSOR_CODE;
  }
}

/** The answer for one fact. */
export interface Outcome {
  readonly id: Uuid;
  readonly outcome: string;
  /** Of a duplicate: what became of it when it first came. */
  readonly state?: string;
  readonly code?: string;
}

export interface Enrolled {
  readonly token: string;
  readonly account: Uuid;
  readonly name: string;
  readonly posyandu: PlaceId;
  readonly serverKey: string;
  readonly epoch: Uuid;
}

export interface Page {
  readonly epoch: Uuid;
  readonly cursor: string;
  readonly more: boolean;
  readonly items: readonly Item[];
}

/** The requests of docs/protocol.md. Each rejects with a `TalkProblem`, and with nothing else. */
export class Talk {
  /** How far the server's clock was ahead at its last answer, milliseconds; absent before the first. */
  clockOffset?: number;

  constructor(private readonly world: World) {}

  /** @param facts each as JSON */
  async facts(token: string, facts: readonly string[]): Promise<{ epoch: Uuid; outcomes: readonly Outcome[] }> {
    const answer = (await this.post("/api/sync/facts", `{"facts":[${facts.join()}]}`, token)) as {
      epoch: Uuid;
      outcomes: readonly Outcome[];
    };
    if (!Array.isArray(answer?.outcomes)) throw new TalkProblem("upgrade", 200);
    return answer;
  }

  async sealed(items: readonly Bytes[]): Promise<readonly (Partial<Outcome> | null)[]> {
    const answer = await this.post("/api/sync/sealed", JSON.stringify({ items: items.map(base64) }));
    if (!Array.isArray(answer)) throw new TalkProblem("upgrade", 200);
    return answer as (Partial<Outcome> | null)[];
  }

  async changes(token: string, posyandu: PlaceId, since?: string): Promise<Page> {
    const where = `posyandu=${encodeURIComponent(posyandu)}${since ? `&since=${encodeURIComponent(since)}` : ""}`;
    const page = (await this.request(`/api/sync/changes?${where}`, { headers: bearer(token) })) as Page;
    if (!Array.isArray(page?.items) || typeof page.cursor !== "string") throw new TalkProblem("upgrade", 200);
    return page;
  }

  async key(): Promise<{ epoch: Uuid; publicKey: string }> {
    return (await this.request("/api/sync/key", {})) as { epoch: Uuid; publicKey: string };
  }

  /** Whether an enrolment code is good; rejects where not. Nothing is taken. */
  async code(code: string): Promise<void> {
    await this.post("/api/devices/code", JSON.stringify({ code }));
  }

  /** @param proof the token of somebody who is enrolled on this phone already */
  async enrol(code: string, deviceId: Uuid, deviceName: string, proof?: string): Promise<Enrolled> {
    return (await this.post("/api/devices/enrol", JSON.stringify({ code, deviceId, deviceName }), proof)) as Enrolled;
  }

  private async post(path: string, text: string, token?: string): Promise<unknown> {
    const headers: Record<string, string> = { ...bearer(token), "Content-Type": "application/json" };
    let body: BodyInit = text;
    if (text.length > WORTH_PACKING && typeof CompressionStream === "function") {
      body = await packed(text);
      headers["Content-Encoding"] = "gzip";
    }
    return this.request(path, { method: "POST", headers, body });
  }

  private async request(path: string, init: RequestInit): Promise<unknown> {
    const patience = new AbortController();
    const stop = this.world.later(PATIENCE, () => patience.abort());
    try {
      const sent = this.world.now();
      const response = await answered(
        this.world.fetch(path, {
          ...init,
          cache: "no-store",
          credentials: "omit",
          redirect: "error",
          signal: patience.signal,
        }),
      );
      this.hearClock(response, sent);
      if (!response.ok) throw await problem(response);
      return await content(response);
    } finally {
      stop();
    }
  }

  private hearClock(response: Response, sent: number): void {
    const said = Date.parse(response.headers.get("Date") ?? "");
    const now = this.world.now();
    // A slow answer says little about the time, and a clock that was changed meanwhile nothing.
    if (!Number.isNaN(said) && now >= sent && now - sent < 20_000) this.clockOffset = said - (sent + now) / 2;
  }
}

async function answered(response: Promise<Response>): Promise<Response> {
  try {
    return await response;
  } catch {
    throw new TalkProblem("offline", 0);
  }
}

async function content(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  try {
    return await response.json();
  } catch {
    // Cut off on its way, or the page of somebody else's hotspot.
    throw new TalkProblem("offline", response.status);
  }
}

async function problem(response: Response): Promise<TalkProblem> {
  let code: string | undefined;
  try {
    const said = ((await response.json()) as { code?: unknown } | null)?.code;
    if (typeof said === "string") code = said;
  } catch {
    // Not one of the server's own answers.
  }
  const seconds = Number(response.headers.get("Retry-After") ?? NaN);
  const retryAfter = seconds > 0 ? Math.min(seconds, 3600) * 1000 : undefined;
  return new TalkProblem(troubleOf(response.status, code), response.status, code, retryAfter);
}

function troubleOf(status: number, code: string | undefined): SyncTrouble {
  if (status === 401 || code === ENDED_CODE) return "ended";
  if (status === 429 || status === 503) return "busy";
  const isUnknown = code === undefined && [404, 405, 410, 415].includes(status);
  return status === 426 || isUnknown ? "upgrade" : "server";
}

const bearer = (token?: string): Record<string, string> => (token ? { Authorization: `Bearer ${token}` } : {});

async function packed(text: string): Promise<ArrayBuffer> {
  const stream = new Response(utf8(text)).body!.pipeThrough(new CompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}
