import { BookProblem } from "./book.ts";
import { isPin, firstKader, nextKader, type NewKader } from "./vault.ts";
import type { Uuid } from "./fact.ts";
import { randomId } from "./ids.ts";
import type { Phone } from "./phone.ts";
import type { Progress, StoredBook } from "./storedBook.ts";
import { Talk, TalkProblem, type Enrolled } from "./talk.ts";
import type { World } from "./world.ts";

/**
 * Why a phone was not enrolled: the code is wrong, used or too old; the phone is offline or the server does not answer; others are on
 * this phone and one of them has to open it first; the phone holds another posyandu; the PIN has no 6 digits; the phone keeps nothing.
 */
export type EnrolTrouble = "code" | "offline" | "server" | "opener" | "elsewhere" | "pin" | "busy" | "storage";

export class EnrolProblem extends Error {
  constructor(
    readonly trouble: EnrolTrouble,
    options?: ErrorOptions,
  ) {
    super(trouble, options);
  }
}

export const troubleOf = (problem: unknown): EnrolTrouble =>
  problem instanceof EnrolProblem ? problem.trouble : problem instanceof BookProblem ? "storage" : "server";

export interface Enrolment {
  /** As scanned or typed; the address before it and spaces are passed over. */
  readonly code: string;
  readonly pin: string;
  /** What stands on the lock screen; her name where it is empty. */
  readonly shown: string;
  readonly deviceName: string;
  /** Whoever has the phone open, where it has kader already. */
  readonly opener?: StoredBook;
}

const TROUBLE: Readonly<Record<string, EnrolTrouble>> = {
  "TMB-ACCESS-CODE": "code",
  "TMB-ACCESS-DEVICE-TAKEN": "opener",
  "TMB-ACCESS-DEVICE-ELSEWHERE": "elsewhere",
  "TMB-ACCESS-TOO-MANY-ATTEMPTS": "busy",
};

/** The code in what a camera or a hand gives: "https://…/#daftar=ABCDE-FGHJK". */
export const codeIn = (text: string): string => text.replace(/^.*#daftar=/, "").replace(/\s+/g, "");

/**
 * Enrols a kader and opens the book as hers; the posyandu then comes with the first exchange, which may be interrupted and goes on
 * where it was.
 */
export async function enrol(phone: Phone, wish: Enrolment, progress?: Progress): Promise<StoredBook> {
  if (!isPin(wish.pin)) throw new EnrolProblem("pin");
  const { store, world } = phone;
  const kaders = await store.kaders();
  const { opener } = wish;
  const self = await store.self();
  // With everybody's key gone nobody can open what is here: the phone begins anew, and its unsent facts go out sealed.
  const begins = !self || kaders.every((kader) => !kader.wrap);
  if (!begins && !opener) throw new EnrolProblem("opener");

  let device = self?.device ?? (await store.ownId(randomId()));
  let told: Enrolled;
  try {
    told = await redeemed(phone, wish, device);
  } catch (problem) {
    // To the server this is another kader's phone, and nobody is left who could prove that it is not: then it is a new one.
    if (!begins || !self || !(problem instanceof EnrolProblem) || problem.trouble !== "opener") throw problem;
    device = randomId();
    told = await redeemed(phone, wish, device);
  }
  const kader: NewKader = { ...told, shown: wish.shown.trim() || told.name };
  if (begins) {
    world.keep();
    const row = await firstKader(kader, wish.pin, world.rounds);
    await store.commit(
      {
        allGone: true,
        noCursor: true,
        kader: row,
        self: {
          device,
          posyandu: told.posyandu,
          serverKey: told.serverKey,
          keyId: randomId(),
          seq: self?.seq ?? 1,
          epoch: told.epoch,
          generation: self?.generation ?? 0,
          snapshot: false,
          clockOffset: 0,
        },
      },
      true,
    );
  } else {
    const openerRow = await store.kader(opener!.kader.account);
    if (!openerRow) throw new EnrolProblem("opener");
    const row = await nextKader(kader, wish.pin, opener!.keys, openerRow, world.rounds);
    await store.commit({ kader: row, self: { serverKey: told.serverKey } }, true);
    opener!.lock();
  }
  const unlocked = await phone.unlock(told.account, wish.pin);
  if (unlocked.wrong) throw new EnrolProblem("server");
  await unlocked.book.exchange(progress);
  return unlocked.book;
}

/** Asks the server about a code before anything is chosen for it; rejects with an `EnrolProblem` where it is not good. */
export const checkCode = (world: World, code: string): Promise<void> => orTrouble(new Talk(world).code(codeIn(code)));

function redeemed(phone: Phone, wish: Enrolment, device: Uuid): Promise<Enrolled> {
  const proof = wish.opener?.keys.secret.token;
  return orTrouble(new Talk(phone.world).enrol(codeIn(wish.code), device, wish.deviceName, proof));
}

async function orTrouble<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (problem) {
    if (!(problem instanceof TalkProblem)) throw problem;
    const known = TROUBLE[problem.code ?? ""];
    const other = problem.trouble === "offline" || problem.trouble === "busy" ? problem.trouble : "server";
    throw new EnrolProblem(known ?? other, { cause: problem });
  }
}
