package id.tumbuh.server.access.internal;

import id.tumbuh.server.foundation.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller whom a door has let in. */
final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final transient Caller caller;
    private final boolean mustChange;

    /** @param mustChange nothing but choosing a new password is allowed */
    SignedIn(Caller caller, boolean mustChange) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + caller.role())));
        this.caller = caller;
        this.mustChange = mustChange;
        setAuthenticated(true);
    }

    boolean mustChange() {
        return mustChange;
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return caller.account().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn same && caller.equals(same.caller) && mustChange == same.mustChange;
    }

    @Override
    public int hashCode() {
        return caller.hashCode();
    }
}
