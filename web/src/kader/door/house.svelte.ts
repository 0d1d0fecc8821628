import { getContext, setContext } from "svelte";
import { BookProblem } from "../../core/book.ts";
import type { Bytes } from "../../core/bytes.ts";
import type { Uuid } from "../../core/fact.ts";
import { Phone, type LockedKader } from "../../core/phone.ts";
import type { StoredBook } from "../../core/storedBook.ts";
import type { World } from "../../core/world.ts";
import type { Words } from "../../texts/id.ts";
import { tongue } from "../../texts/tongue.ts";
import type { Sayings } from "../../texts/sayings.ts";
import { readPreferences } from "../preferences.ts";
import { Room } from "../room.svelte.ts";
import { IDLE_MILLISECONDS, whenIdle } from "./idle.ts";

export type Standing = "loading" | "broken" | "welcome" | "lock" | "enrol" | "restore";

/** The phone from outside: who may come in, who is in, and how to leave. */
export class House {
  standing: Standing = $state("loading");
  /** Who is in; the standing says what is shown without one, or before one comes back. */
  room: Room | undefined = $state.raw();
  kaders: readonly LockedKader[] = $state.raw([]);
  unsent = $state(0);
  /** From the address, once. */
  code = "";
  words: Words = $state.raw() as Words;
  private texts!: Sayings;
  private phone: Phone | undefined;
  private book: StoredBook | undefined;
  /** What each kader had half entered when she was locked out; only her PIN opens it. */
  private readonly kept = new Map<Uuid, Promise<Bytes>>();
  private stopIdle: () => void = () => undefined;

  constructor(
    readonly world: World,
    words: Words,
    texts: Sayings,
  ) {
    this.words = words;
    this.texts = texts;
  }

  async begin(code: string): Promise<void> {
    this.code = code;
    await this.speak();
    try {
      // Without https a browser encrypts nothing, and what cannot be sealed is not kept.
      if (!crypto.subtle) throw new BookProblem("STORAGE_BROKEN");
      this.phone = await Phone.load(this.world);
      await this.look();
    } catch {
      this.standing = "broken";
      return;
    }
    window.addEventListener("online", () => void this.send());
    // Of a link that came back behind a router nothing is said: who takes the phone in hand again is answered by a try.
    document.addEventListener("visibilitychange", () => {
      const sync = this.book?.sync;
      if (!document.hidden && (!sync || sync.trouble || sync.unsent > 0)) void this.send();
    });
    // Perhaps nobody can open it any more: what waits goes out sealed.
    if (!this.room && this.unsent > 0) void this.send();
  }

  get opened(): StoredBook | undefined {
    return this.book;
  }

  /** Of this phone, without anybody being in. */
  get store() {
    return this.phone?.store;
  }

  /** In the language that was chosen. */
  async speak(): Promise<void> {
    const { language } = readPreferences();
    if (language === this.words.language) return;
    ({ words: this.words, texts: this.texts } = await tongue(language));
  }

  /** In another language, from where she stands. */
  async inOtherWords(): Promise<void> {
    const { room } = this;
    if (!room) return;
    const { giveBack, halfEntered } = await halves();
    await this.speak();
    const next = new Room(room.book, this.words, this.texts);
    giveBack(next, halfEntered(room));
    this.room = next;
  }

  private async look(): Promise<void> {
    const phone = this.phone!;
    this.kaders = await phone.kaders();
    this.unsent = await phone.unsent();
    if (this.room) return;
    // Where others are on this phone, one of them has to open it before another is enrolled.
    const opens = this.kaders.some(({ gone }) => !gone);
    this.standing = this.code !== "" && !opens ? "enrol" : this.kaders.length > 0 ? "lock" : "welcome";
  }

  show(standing: Standing): void {
    this.standing = standing;
  }

  /** Back to where she was before: into the room, or before the door. */
  async leave(): Promise<void> {
    this.code = "";
    if (this.book) this.standing = "lock";
    else {
      this.room = undefined;
      await this.look();
    }
  }

  practise(open: (words: Words, texts: Sayings) => Room): void {
    this.room = open(this.words, this.texts);
    this.standing = "lock";
  }

  /** Undefined where the PIN was hers, else how many tries are left. */
  async unlock(account: Uuid, pin: string): Promise<number | undefined> {
    const told = await this.phone!.unlock(account, pin);
    if (told.wrong) {
      await this.look();
      if (told.left === 0) void this.send();
      return told.left;
    }
    await this.enter(told.book);
    return undefined;
  }

  /** Rejects with an `EnrolProblem` where the code is not good, or nobody can say. */
  async check(code: string): Promise<void> {
    const { checkCode } = await import("../../core/enrol.ts");
    await checkCode(this.world, code);
  }

  /** Rejects with an `EnrolProblem`. */
  async enrol(code: string, pin: string, shown: string, progress: (items: number) => void): Promise<void> {
    const { enrol } = await import("../../core/enrol.ts");
    const opener = this.book ? { opener: this.book } : {};
    // It shuts the book that is open, perhaps in the middle of an entry: whose access ended comes back to it, and so does another.
    if (this.room && this.book) this.seal(this.room, this.book.keys.data, this.book.kader.account);
    const book = await enrol(this.phone!, { code, pin, shown, deviceName: deviceName(), ...opener }, progress);
    this.code = "";
    await this.enter(book);
  }

  private async enter(book: StoredBook): Promise<void> {
    this.book = book;
    const room = new Room(book, this.words, this.texts);
    const { account } = book.kader;
    try {
      const sealed = await this.kept.get(account);
      if (sealed) await (await halves()).giveBackHalf(room, book.keys.data, sealed);
    } catch {
      // The phone began anew since, with another key; or that part never came to it.
    }
    this.kept.delete(account);
    this.world.keep();
    this.room = room;
    this.standing = this.code !== "" ? "enrol" : "lock";
    this.kaders = await this.phone!.kaders();
    this.stopIdle();
    this.stopIdle = whenIdle(IDLE_MILLISECONDS, () => void this.lock());
    void book.exchange();
  }

  async lock(): Promise<void> {
    const { room, book } = this;
    if (!room || !book) return;
    this.stopIdle();
    // The screens go first: none of them may look at a book that is shut.
    this.room = undefined;
    this.book = undefined;
    this.standing = "lock";
    const { data } = book.keys;
    const { account } = book.kader;
    book.lock();
    this.seal(room, data, account);
    await this.look();
  }

  private seal(room: Room, data: CryptoKey, account: Uuid): void {
    this.kept.set(
      account,
      halves().then(({ sealedHalf }) => sealedHalf(room, data)),
    );
  }

  async changePin(old: string, next: string): Promise<boolean> {
    return this.book ? this.phone!.changePin(this.book.kader.account, old, next) : false;
  }

  /** Takes another kader off this phone. */
  async remove(account: Uuid): Promise<void> {
    await this.phone!.remove(account);
    this.kaders = await this.phone!.kaders();
  }

  /** What waits goes out, also while nobody is in. */
  async send(): Promise<void> {
    if (this.book) await this.book.wake();
    else if (this.phone) this.unsent = await this.phone.handIn();
  }
}

/** Nobody has anything half entered before the first weighing. */
const halves = () => import("./halves.ts");

/** What the bidan sees in her list of phones: the make, as the browser tells it. */
function deviceName(): string {
  const [, inside = ""] = /\(([^)]*)\)/.exec(navigator.userAgent) ?? [];
  const parts = inside.split(";").map((part) => part.trim());
  return (parts[parts.length - 1] || "HP").slice(0, 60);
}

const HOUSE = Symbol("house");
export const setHouse = (house: House): House => setContext(HOUSE, house);
export const useHouse = (): House => getContext<House>(HOUSE);
