import { base64, fromBase64, textOf, utf8, type Bytes } from "../src/core/bytes.ts";
import { isoOf } from "../src/core/day.ts";
import type { Fact, Uuid } from "../src/core/fact.ts";
import { randomId } from "../src/core/ids.ts";
import { masked } from "../src/core/mask.ts";
import { peopleOf } from "../src/core/people.ts";
import { NOTHING } from "../src/core/record.ts";
import { written } from "../src/core/apply.ts";

/** What goes wrong with a request, and how often: shares of 1. */
export interface Faults {
  /** The request never arrives. */
  readonly dropped?: number;
  /** It is done, the answer is lost. */
  readonly lost?: number;
  /** It arrives twice. */
  readonly doubled?: number;
  readonly truncated?: number;
  /** Only some of the facts are taken, and answered. */
  readonly half?: number;
  readonly reordered?: number;
  readonly refused?: number;
}

interface Row {
  readonly seq: number;
  readonly fact: Fact;
  readonly text: string;
  state: string;
  code?: string;
}

export const POSYANDU = "melati01";
const PLACE = {
  id: POSYANDU,
  name: "Posyandu Melati Contoh",
  zone: "WITA",
  above: [{ level: 1, id: "prov73", code: "73", name: "Contoh" }],
  options: { "kms.red-line": [{ from: "2026-01-01", value: -3 }] },
};

/** The server's side of docs/protocol.md in memory, with the faults of a bad link. */
export class FakeServer {
  epoch = randomId();
  faults: Faults = {};
  /** Milliseconds that its clock is ahead of the phones'. */
  ahead = 0;
  pageSize = 7;
  place: object = PLACE;
  requests: string[] = [];
  /** Facts whose outcome is not acceptance. */
  judge: (fact: Fact) => { state: string; code: string } | null = () => null;
  rows = new Map<Uuid, Row>();
  /** Measurements that came after their month was signed. */
  readonly late = new Set<Uuid>();
  /** Everything it ever took, whatever a restore forgot. */
  readonly taken = new Set<Uuid>();
  tokens = new Map<string, { account: Uuid; device: Uuid; ended: boolean }>();
  codes = new Map<string, { account: Uuid; name: string }>();
  /** Answers a request in place of the server. */
  instead: (path: string) => Response | null = () => null;

  private constructor(
    readonly publicKey: string,
    private readonly privateKey: CryptoKey,
    private readonly random: () => number,
    private readonly now: () => number,
  ) {}

  static async start(random: () => number, now: () => number): Promise<FakeServer> {
    const pair = await crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, true, ["deriveBits"]);
    const point = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
    return new FakeServer(base64(point), pair.privateKey, random, now);
  }

  issue(name: string, account = randomId()): string {
    const code = `CODE-${this.codes.size + 1}`;
    this.codes.set(code, { account, name });
    return code;
  }

  readonly fetch = async (path: string, init: RequestInit): Promise<Response> => {
    await Promise.resolve();
    this.requests.push(`${init.method ?? "GET"} ${path.split("?")[0]}`);
    if (init.signal?.aborted || this.hits("dropped")) throw new TypeError("Failed to fetch");
    const other = this.instead(path);
    if (other) return other;
    if (this.hits("refused")) return problem(503, "TMB-SERVER-BUSY");
    const body = init.body === undefined ? undefined : await unpacked(init);
    let answer = await this.answer(path, init, body);
    if (this.hits("doubled")) answer = await this.answer(path, init, body);
    if (this.hits("lost")) throw new TypeError("Failed to fetch");
    if (answer.status === 204) return new Response(null, { status: 204 });
    let text = JSON.stringify(answer.content);
    if (answer.status === 200 && this.hits("truncated")) text = text.slice(0, Math.floor(text.length * this.random()));
    const Date_ = new Date(this.now() + this.ahead).toUTCString();
    return new Response(text, { status: answer.status, headers: { Date: Date_ } });
  };

  private hits(fault: keyof Faults): boolean {
    const share = this.faults[fault];
    return share !== undefined && this.random() < share;
  }

  private async answer(path: string, init: RequestInit, body: unknown): Promise<{ status: number; content: unknown }> {
    const token = String((init.headers as Record<string, string>)?.["Authorization"] ?? "").replace("Bearer ", "");
    const [where, query] = path.split("?");
    if (where === "/api/sync/key") return ok({ epoch: this.epoch, publicKey: this.publicKey });
    if (where === "/api/devices/code") {
      const { code } = body as { code: string };
      return this.codes.has(code) ? { status: 204, content: undefined } : failed(422, "TMB-ACCESS-CODE");
    }
    if (where === "/api/devices/enrol") return this.enrol(body as { code: string; deviceId: Uuid }, token);
    if (where === "/api/sync/sealed") return ok(await this.sealed((body as { items: string[] }).items));
    const phone = this.tokens.get(token);
    if (!phone) return failed(401, "TMB-ACCESS-NOT-SIGNED-IN");
    if (where === "/api/sync/facts") {
      let { facts } = body as { facts: Fact[] };
      if (this.hits("half")) facts = facts.filter(() => this.random() < 0.5);
      const outcomes = facts.map((fact) => this.take(fact, token));
      if (this.hits("reordered")) outcomes.reverse();
      return ok({ epoch: this.epoch, outcomes });
    }
    if (phone.ended) return failed(403, "TMB-ACCESS-ENDED");
    return this.changes(new URLSearchParams(query));
  }

  private enrol({ code, deviceId }: { code: string; deviceId: Uuid }, proof: string) {
    const known = this.codes.get(code);
    if (!known) return failed(422, "TMB-ACCESS-CODE");
    const others = [...this.tokens.values()].filter((one) => one.device === deviceId && !one.ended);
    const proven = this.tokens.get(proof)?.device === deviceId;
    if (others.some((one) => one.account !== known.account) && !proven) return failed(409, "TMB-ACCESS-DEVICE-TAKEN");
    for (const one of others) if (one.account === known.account) one.ended = true;
    this.codes.delete(code);
    const token = base64(crypto.getRandomValues(new Uint8Array(32)));
    this.tokens.set(token, { account: known.account, device: deviceId, ended: false });
    const { name, account } = known;
    return ok({ token, account, name, posyandu: POSYANDU, serverKey: this.publicKey, epoch: this.epoch });
  }

  /** As Judge and Reception do, as far as a phone can tell. */
  take(fact: Fact, token: string): { id: Uuid; outcome: string; state?: string; code?: string } {
    const text = JSON.stringify(fact);
    const before = this.rows.get(fact.id);
    if (before) {
      if (before.text !== text) return { id: fact.id, outcome: "quarantined", code: "TMB-FACT-ID-REUSED" };
      return { id: fact.id, outcome: "duplicate", state: before.state, ...(before.code ? { code: before.code } : {}) };
    }
    const row: Row = { seq: ++this.counted, fact, text, state: "accepted" };
    const phone = this.tokens.get(token);
    const enrolled = [...this.tokens.values()].some(
      (one) => one.device === phone?.device && one.account === fact.actor && !one.ended,
    );
    const judged = this.judge(fact);
    if (!phone || phone.ended) Object.assign(row, { state: "quarantined", code: "TMB-FACT-ACCESS-ENDED" });
    else if (!enrolled || fact.device !== phone.device) {
      Object.assign(row, { state: "quarantined", code: "TMB-FACT-NOT-ENROLLED" });
    } else if (judged) Object.assign(row, judged);
    else if (fact.subject && !fact.type.startsWith("person.registered") && !this.knows(fact.subject)) {
      Object.assign(row, { state: "held", code: "TMB-FACT-UNKNOWN-SUBJECT" });
    }
    this.rows.set(fact.id, row);
    this.taken.add(fact.id);
    if (fact.type === "person.registered" && row.state === "accepted") this.release(fact.subject!);
    return { id: fact.id, outcome: row.state, ...(row.code ? { code: row.code } : {}) };
  }

  private knows(person: Uuid): boolean {
    return this.shown().some((fact) => fact.type === "person.registered" && fact.subject === person);
  }

  private release(person: Uuid): void {
    for (const row of this.rows.values()) {
      if (row.state === "held" && row.fact.subject === person) this.change(row.fact.id, "accepted");
    }
  }

  /** The state of a fact changes, and phones hear of it. */
  change(id: Uuid, state: string, code?: string): void {
    const row = this.rows.get(id)!;
    this.rows.delete(id);
    this.notices.push({ seq: ++this.counted, id });
    this.rows.set(id, { ...row, state, ...(code ? { code } : {}) });
    if (!code) delete this.rows.get(id)!.code;
  }

  private notices: { seq: number; id: Uuid }[] = [];
  private counted = 0;

  shown(): Fact[] {
    const facts = [...this.rows.values()].filter((row) => row.state === "accepted" || row.state === "conflict");
    return facts.map((row) => row.fact);
  }

  private async sealed(items: readonly string[]) {
    return Promise.all(
      items.map(async (item) => {
        try {
          const { token, fact } = JSON.parse(await this.open(fromBase64(item))) as { token: string; fact: Fact };
          if (!this.tokens.has(token)) return { outcome: "unreadable", id: fact.id, code: "TMB-SYNC-SEALED" };
          const { state: _state, ...taken } = this.take(fact, token);
          return taken;
        } catch {
          return { outcome: "unreadable", code: "TMB-SYNC-SEALED" };
        }
      }),
    );
  }

  /** What the server's OutboxKey does, written out from the standards. */
  async open(item: Bytes): Promise<string> {
    const curve = { name: "ECDH", namedCurve: "P-256" };
    const point = await crypto.subtle.importKey("raw", item.subarray(0, 65), curve, false, []);
    const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: point }, this.privateKey, 256);
    const hmac = { name: "HMAC", hash: "SHA-256" };
    const salt = await crypto.subtle.importKey("raw", new Uint8Array(32), hmac, false, ["sign"]);
    const extracted = await crypto.subtle.sign("HMAC", salt, shared);
    const expand = await crypto.subtle.importKey("raw", extracted, hmac, false, ["sign"]);
    const derived = await crypto.subtle.sign("HMAC", expand, utf8("tumbuh-outbox-1\u0001"));
    const key = await crypto.subtle.importKey("raw", derived, "AES-GCM", false, ["decrypt"]);
    const how = { name: "AES-GCM", iv: item.subarray(65, 77) };
    return textOf(new Uint8Array(await crypto.subtle.decrypt(how, key, item.subarray(77))));
  }

  private changes(query: URLSearchParams) {
    const since = query.get("since");
    const [epoch, seq, part] = since ? textOf(fromBase64(since)).split(";") : [this.epoch, undefined, "0"];
    if (epoch !== this.epoch) return failed(409, "TMB-SYNC-EPOCH");
    const page = (at: number, after: string, more: boolean, items: unknown[]) =>
      ok({ epoch: this.epoch, cursor: base64(utf8(`${epoch};${at};${after}`)), more, items });
    if (part !== "") {
      const start = Number(part);
      const at = seq === undefined ? this.newest() : Number(seq);
      const items = this.snapshot();
      const more = start + this.pageSize < items.length;
      return page(at, more ? String(start + this.pageSize) : "", more, items.slice(start, start + this.pageSize));
    }
    const feed = this.feed().filter((entry) => entry.seq > Number(seq));
    const now = feed.slice(0, this.pageSize);
    const last = now.length > 0 ? now[now.length - 1]!.seq : Number(seq);
    return page(
      last,
      "",
      feed.length > now.length,
      now.flatMap((entry) => this.told(entry.id)),
    );
  }

  private feed(): { seq: number; id: Uuid }[] {
    const own = [...this.rows.values()].map((row) => ({ seq: row.seq, id: row.fact.id }));
    return [...own, ...this.notices].sort((one, other) => one.seq - other.seq);
  }

  private newest(): number {
    return this.feed().reduce((most, entry) => Math.max(most, entry.seq), 0);
  }

  private told(id: Uuid): unknown[] {
    const { fact, state, code } = this.rows.get(id)!;
    if (state === "held" || state === "quarantined") return [{ kind: "fact", content: { id, state, code } }];
    const said = state === "accepted" ? {} : { state, code };
    const mark = this.late.has(id) ? { late: true } : {};
    return [{ kind: "fact", content: { ...masked(fact), ...mark, ...said } }];
  }

  snapshot(): unknown[] {
    const facts = this.shown();
    const { state } = written(NOTHING, facts.map(masked), 0);
    const items: unknown[] = [{ kind: "place", content: this.place }];
    const people = [...peopleOf(state, POSYANDU).values()].filter((person) => person !== null);
    for (const person of people.sort((one, other) => (one.id < other.id ? -1 : 1))) {
      const { id, version, also, status, statusDay, into, fields } = person;
      const standing =
        status === "present" ? {} : { st: status, sd: statusDay === undefined ? null : isoOf(statusDay) };
      const others = { ...(also.length > 0 ? { also } : {}), ...standing, ...(into ? { into } : {}) };
      items.push({ kind: "person", content: { id, v: version, ...others, f: fields } });
    }
    for (const { id, type, v, posyandu, subject, day, place, by, body, device, actor, base } of facts) {
      if (!type.startsWith("visit.")) continue;
      const told = { place: place ?? "posyandu", by: by ?? "kader", body, device, actor, ...(base ? { base } : {}) };
      items.push({ kind: "visit", content: { id, type, v, posyandu, subject, day, ...told } });
    }
    for (const { id, day, state: word, reason } of Object.values(state.place.sessions)) {
      items.push({ kind: "session", content: { id, day: isoOf(day), state: word, reason: reason ?? null } });
    }
    return items;
  }

  /** An older backup comes back. */
  restore(facts: number): void {
    this.rows = new Map([...this.rows].slice(0, facts));
    this.notices = [];
    this.epoch = randomId();
  }
}

const ok = (content: unknown) => ({ status: 200, content });
const failed = (status: number, code: string) => ({ status, content: { code, title: "…" } });

export const problem = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ code }), { status, headers });

async function unpacked(init: RequestInit): Promise<unknown> {
  const packed = (init.headers as Record<string, string>)["Content-Encoding"] === "gzip";
  const stream = new Response(init.body).body!;
  const text = await new Response(packed ? stream.pipeThrough(new DecompressionStream("gzip")) : stream).text();
  return JSON.parse(text);
}
