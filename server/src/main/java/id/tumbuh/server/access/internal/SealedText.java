package id.tumbuh.server.access.internal;

import id.tumbuh.server.foundation.Vault;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Names as they are stored: under the server's key. */
@Component
class SealedText {
    private final Vault vault;

    SealedText(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(String text) {
        return vault.seal(text.getBytes(StandardCharsets.UTF_8));
    }

    String open(byte[] sealed) {
        return new String(vault.open(sealed), StandardCharsets.UTF_8);
    }
}
