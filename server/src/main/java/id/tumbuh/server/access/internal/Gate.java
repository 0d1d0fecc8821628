package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.AccessProblem;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Open;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.foundation.Problem;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks the table of permissions before any endpoint runs. */
final class Gate implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean first = request.getDispatcherType() == DispatcherType.REQUEST;
        if (first
                && handler instanceof HandlerMethod method
                && isOurs(method)
                && !method.hasMethodAnnotation(Open.class)) {
            check(permission(method));
        }
        return true;
    }

    private static void check(@Nullable Permission permission) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn)) {
            throw new Problem(GeneralProblem.NOT_SIGNED_IN);
        }
        Caller caller = signedIn.getPrincipal();
        if (permission == null || !Permissions.allow(caller.role(), permission)) {
            throw new Problem(GeneralProblem.FORBIDDEN);
        }
        if (signedIn.mustChange() && permission != Permission.OWN_SESSION) {
            throw new Problem(AccessProblem.CHANGE_PASSWORD);
        }
    }

    /** What the endpoint needs; null where it says nothing, and then nobody may. */
    static @Nullable Permission permission(HandlerMethod method) {
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs == null) {
            needs = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class);
        }
        return needs == null ? null : needs.value();
    }

    static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("id.tumbuh.");
    }
}
