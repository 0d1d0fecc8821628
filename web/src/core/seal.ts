import { fromBase64, joined, randomBytes, utf8, type Bytes } from "./bytes.ts";

const CURVE: EcKeyImportParams = { name: "ECDH", namedCurve: "P-256" };
const HKDF = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: utf8("tumbuh-outbox-1") };
const NONCE_BYTES = 12;

/** The server's public key, from base64url of its uncompressed point. */
export function sealingKey(publicKey: string): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", fromBase64(publicKey), CURVE, false, []);
}

/**
 * Seals a text to the server, as docs/protocol.md says: one-time public key (65 bytes), nonce (12), cipher text. Nobody
 * opens it but the server, not even this phone.
 */
export async function sealed(server: CryptoKey, text: string): Promise<Bytes> {
  const own = await crypto.subtle.generateKey(CURVE, false, ["deriveBits"]);
  const [shared, point] = await Promise.all([
    crypto.subtle.deriveBits({ name: "ECDH", public: server }, own.privateKey, 256),
    crypto.subtle.exportKey("raw", own.publicKey),
  ]);
  const secret = await crypto.subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]);
  const key = await crypto.subtle.deriveKey(HKDF, secret, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
  const iv = randomBytes(NONCE_BYTES);
  const cipher = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, utf8(text));
  return joined(new Uint8Array(point), iv, new Uint8Array(cipher));
}

/** What is sealed of a fact: with the token of its author, so that whoever hands it in needs no rights. */
export const sealedFact = (server: CryptoKey, token: string, fact: string): Promise<Bytes> =>
  sealed(server, `{"token":${JSON.stringify(token)},"fact":${fact}}`);
