import { joined, randomBytes, textOf, utf8, type Bytes } from "./bytes.ts";
import type { Uuid } from "./fact.ts";

/** OWASP's number for PBKDF2-HMAC-SHA256 since 2023; 0.1 to 0.3 s on a phone, 1 s on the slowest. */
export const ROUNDS = 600_000;
/** After so many wrong PINs in a row a kader's key is removed from the phone. */
export const MOST_WRONG = 10;

const IV_BYTES = 12;
const AES = { name: "AES-GCM", length: 256 } as const;

/** A kader on this phone, as stored. Everything here may be read by whoever finds the phone. */
export interface KaderRow {
  readonly account: Uuid;
  /** The name she wants to see on the lock screen. */
  readonly shown: string;
  readonly salt: Bytes;
  readonly rounds: number;
  /** The phone's data key, and her token and name, both under her PIN; absent after too many wrong PINs. */
  readonly wrap?: Bytes;
  readonly secret?: Bytes;
  /** Wrong PINs since the last right one, counted before each try. */
  readonly wrong: number;
}

/** What only the PIN opens. */
export interface Secret {
  readonly token: string;
  readonly name: string;
}

/** An opened vault. Whoever drops it has locked the phone. */
export interface Keys {
  readonly account: Uuid;
  readonly secret: Secret;
  /** Not extractable. */
  readonly data: CryptoKey;
  /** Her PIN's key; opens the wrap once more where another kader is to get one of her own. */
  readonly pin: CryptoKey;
}

/** 6 digits, or a passphrase of 8 characters and more. */
export const isPin = (pin: string): boolean => /^\d{6}$/.test(pin) || (pin.length >= 8 && pin.length <= 200);

async function pinKey(pin: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  // One spelling of each accent: keyboards differ in how they send it.
  const raw = await crypto.subtle.importKey("raw", utf8(pin.normalize("NFKC")), "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, raw, AES, false, ["encrypt", "decrypt", "wrapKey", "unwrapKey"]);
}

/** AES-GCM with a fresh nonce before the cipher text; `about` is bound to it and has to be the same when it is opened. */
export async function encrypted(key: CryptoKey, text: string, about: string): Promise<Bytes> {
  const iv = randomBytes(IV_BYTES);
  const how = { name: "AES-GCM", iv, additionalData: utf8(about) };
  return joined(iv, new Uint8Array(await crypto.subtle.encrypt(how, key, utf8(text))));
}

/** Throws where the key is another one or anything was changed. */
export async function decrypted(key: CryptoKey, bytes: Bytes, about: string): Promise<string> {
  const how = { name: "AES-GCM", iv: bytes.subarray(0, IV_BYTES), additionalData: utf8(about) };
  return textOf(new Uint8Array(await crypto.subtle.decrypt(how, key, bytes.subarray(IV_BYTES))));
}

async function wrapped(data: CryptoKey, pin: CryptoKey): Promise<Bytes> {
  const iv = randomBytes(IV_BYTES);
  return joined(iv, new Uint8Array(await crypto.subtle.wrapKey("raw", data, pin, { name: "AES-GCM", iv })));
}

function unwrapped(wrap: Bytes, pin: CryptoKey, extractable: boolean): Promise<CryptoKey> {
  const how = { name: "AES-GCM", iv: wrap.subarray(0, IV_BYTES) };
  const use: KeyUsage[] = ["encrypt", "decrypt"];
  return crypto.subtle.unwrapKey("raw", wrap.subarray(IV_BYTES), pin, how, "AES-GCM", extractable, use);
}

/** Who gets a wrap of her own. */
export interface NewKader extends Secret {
  readonly account: Uuid;
  readonly shown: string;
}

async function row(kader: NewKader, pin: string, data: CryptoKey, rounds: number): Promise<KaderRow> {
  const salt = randomBytes(16);
  const key = await pinKey(pin, salt, rounds);
  const [wrap, secret] = await Promise.all([
    wrapped(data, key),
    encrypted(key, JSON.stringify({ token: kader.token, name: kader.name }), kader.account),
  ]);
  return { account: kader.account, shown: kader.shown, salt, rounds, wrap, secret, wrong: 0 };
}

/** The first kader of a phone, with a new data key. */
export async function firstKader(kader: NewKader, pin: string, rounds = ROUNDS): Promise<KaderRow> {
  const data = await crypto.subtle.generateKey(AES, true, ["encrypt", "decrypt"]);
  return row(kader, pin, data, rounds);
}

/** Another kader, from whoever has it open; the data key is the same. */
export async function nextKader(
  kader: NewKader,
  pin: string,
  open: Keys,
  opener: KaderRow,
  rounds = ROUNDS,
): Promise<KaderRow> {
  if (!opener.wrap) throw new Error("the opener has no key");
  return row(kader, pin, await unwrapped(opener.wrap, open.pin, true), rounds);
}

/** The keys behind a PIN, or null where it is not hers. The caller counts the try before. */
export async function unlock(kader: KaderRow, pin: string): Promise<Keys | null> {
  if (!kader.wrap || !kader.secret) return null;
  const key = await pinKey(pin, kader.salt, kader.rounds);
  try {
    const [data, secret] = await Promise.all([
      unwrapped(kader.wrap, key, false),
      decrypted(key, kader.secret, kader.account),
    ]);
    return { account: kader.account, secret: JSON.parse(secret) as Secret, data, pin: key };
  } catch {
    return null;
  }
}

/** The same kader under another PIN. */
export function withPin(kader: KaderRow, open: Keys, pin: string, rounds = ROUNDS): Promise<KaderRow> {
  return nextKader({ account: kader.account, shown: kader.shown, ...open.secret }, pin, open, kader, rounds);
}

/** The key was forgotten ten times: what is left says only that she was here. */
export function wiped({ account, shown, salt, rounds, wrong }: KaderRow): KaderRow {
  return { account, shown, salt, rounds, wrong };
}
