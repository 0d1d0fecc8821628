package id.tumbuh.server.audit.internal;

import id.tumbuh.server.audit.AuditTrail;
import id.tumbuh.server.audit.Audited;
import id.tumbuh.server.audit.Concerns;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Writes the entry between the controller and the wire: what cannot be written down is not shown. */
@RestControllerAdvice
class AuditedAnswers implements ResponseBodyAdvice<Object> {
    private final AuditTrail trail;

    AuditedAnswers(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return method.hasMethodAnnotation(Audited.class);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        Audited audited = method.getMethodAnnotation(Audited.class);
        if (audited != null) {
            Set<UUID> persons = new LinkedHashSet<>();
            if (request instanceof ServletServerHttpRequest servlet) {
                addFromPath(servlet.getServletRequest(), persons);
            }
            addFrom(body, persons);
            trail.note(caller(), audited.value(), persons, List.of());
        }
        return body;
    }

    private static Caller caller() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof Caller caller) {
            return caller;
        }
        throw new Problem(GeneralProblem.NOT_SIGNED_IN);
    }

    private static void addFromPath(HttpServletRequest request, Set<UUID> persons) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> map && map.get("person") instanceof String person) {
            persons.add(UUID.fromString(person));
        }
    }

    private static void addFrom(@Nullable Object body, Set<UUID> persons) {
        if (body instanceof Concerns concerns) {
            persons.addAll(concerns.concerned());
        } else if (body instanceof Iterable<?> items) {
            for (Object item : items) {
                if (item instanceof Concerns concerns) {
                    persons.addAll(concerns.concerned());
                }
            }
        }
    }
}
