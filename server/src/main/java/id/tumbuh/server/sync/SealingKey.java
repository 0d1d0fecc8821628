package id.tumbuh.server.sync;

/** The key to which phones seal what they have not sent yet; only this server opens it. */
public interface SealingKey {
    /** The public point on P-256, uncompressed, in base64url without padding. */
    String publicKey();
}
