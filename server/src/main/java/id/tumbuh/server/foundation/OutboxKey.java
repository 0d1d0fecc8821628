package id.tumbuh.server.foundation;

/** The key to which phones seal what they have not sent yet; only this server opens it. Answered by the module that opens them. */
public interface OutboxKey {
    /** The public key on P-256, as a SubjectPublicKeyInfo in base64url without padding. */
    String publicKey();
}
