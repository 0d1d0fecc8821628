package id.tumbuh.server.sync;

import id.tumbuh.server.foundation.Caller;
import java.util.Optional;

/** Who a token was given to; answered by {@code access}. */
public interface Senders {
    /**
     * The caller a phone's token stands for, also where its access has ended ({@link Caller#ended}). Empty where no token of this server
     * was ever that.
     */
    Optional<Caller> byToken(String token, String address);
}
