package id.tumbuh.server.foundation.web;

import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.Nullness;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.databind.JsonNode;

/**
 * Whatever a body's record does not declare nullable has to be there, and every text has to be one: half of a surrogate pair, which JSON can
 * escape, no database takes and no hash reads. No controller has to ask for it again.
 */
@RestControllerAdvice
class WholeBodies extends RequestBodyAdviceAdapter {
    @Override
    public boolean supports(
            MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converterType) {
        return type instanceof Class<?> body
                && body.isRecord()
                && body.getName().startsWith("id.tumbuh.");
    }

    @Override
    public Object afterBodyRead(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converterType) {
        if (body == null) {
            throw new Problem(GeneralProblem.UNREADABLE); // the word null is JSON too
        }
        for (RecordComponent component : body.getClass().getRecordComponents()) {
            boolean needed = Nullness.forMethodReturnType(component.getAccessor()) == Nullness.NON_NULL;
            Object value = value(component, body);
            if ((needed && isMissing(value)) || !isText(value)) {
                throw Problem.of(GeneralProblem.UNREADABLE, "/" + component.getName());
            }
        }
        return body;
    }

    /** Whether every text in it is Unicode. What is still JSON is judged where it is read. */
    private static boolean isText(@Nullable Object value) {
        return switch (value) {
            case String text -> text.codePoints().noneMatch(WholeBodies::isHalf);
            case JsonNode read -> true;
            case Map<?, ?> map -> isText(map.keySet()) && isText(map.values());
            case Collection<?> many -> many.stream().allMatch(WholeBodies::isText);
            case Record inner ->
                Arrays.stream(inner.getClass().getRecordComponents()).allMatch(part -> isText(value(part, inner)));
            case null -> true;
            default -> true;
        };
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static @Nullable Object value(RecordComponent component, Object body) {
        ReflectionUtils.makeAccessible(component.getAccessor());
        return ReflectionUtils.invokeMethod(component.getAccessor(), body);
    }

    private static boolean isMissing(@Nullable Object value) {
        return value == null || (value instanceof JsonNode node && (node.isNull() || node.isMissingNode()));
    }
}
