package id.tumbuh.server.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint that shows personal detail: the trail has its entry before the answer leaves, or the answer does not leave. Whom it concerns
 * is read from the path variable {@code person} and from the answer, where that {@link Concerns} somebody.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {
    Action value();
}
