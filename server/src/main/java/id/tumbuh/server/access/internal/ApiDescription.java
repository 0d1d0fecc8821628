package id.tumbuh.server.access.internal;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Open;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.foundation.web.ProblemBody;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;

/** What {@code /api/docs} says of all operations alike: who may call them, and how problems are told. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String SESSION = "session";
    private static final String CSRF = "csrf";
    private static final String PHONE = "phone";
    private static final String PROBLEM = "Problem";

    static {
        // The caller comes from the session or the token; it is no parameter of the API.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
        SpringDocUtils.getConfig()
                .replaceWithSchema(JsonNode.class, new JsonSchema().description("JSON of whatever kind was written"));
    }

    @Bean
    OpenAPI description() {
        Components components = new Components()
                .addSecuritySchemes(
                        SESSION,
                        scheme(SecurityScheme.Type.APIKEY, "Staff: the cookie that POST /api/session sets.")
                                .in(SecurityScheme.In.COOKIE)
                                .name(SessionCookie.NAME))
                .addSecuritySchemes(
                        CSRF,
                        scheme(
                                        SecurityScheme.Type.APIKEY,
                                        "With the cookie, on whatever changes something: csrf of GET /api/session.")
                                .in(SecurityScheme.In.HEADER)
                                .name(SessionCsrf.HEADER))
                .addSecuritySchemes(
                        PHONE,
                        scheme(SecurityScheme.Type.HTTP, "Phones: the token that POST /api/devices/enrol gives.")
                                .scheme("bearer"))
                .addResponses(PROBLEM, problem());
        ModelConverters.getInstance(true).read(ProblemBody.class).forEach(components::addSchemas);
        return new OpenAPI().info(info()).components(components);
    }

    private static Info info() {
        String version = ApiDescription.class.getPackage().getImplementationVersion();
        return new Info()
                .title("Tumbuh")
                .version(version == null ? "dev" : version)
                .description(
                        "The server of the Posyandu. Staff sign in and have a session; phones are enrolled and have a token. "
                                + "Everything answered lies within the caller's areas. Whatever goes wrong is a problem with a stable code.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0"));
    }

    private static SecurityScheme scheme(SecurityScheme.Type type, String description) {
        return new SecurityScheme().type(type).description(description);
    }

    private static ApiResponse problem() {
        return new ApiResponse()
                .description("A problem with its code and what to do next")
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(new JsonSchema().$ref("#/components/schemas/" + PROBLEM))));
    }

    @Bean
    GlobalOperationCustomizer doorsAndProblems() {
        return (operation, method) -> {
            operation.setSecurity(security(method));
            Permission permission = Gate.permission(method);
            if (permission != null && !method.hasMethodAnnotation(Open.class)) {
                operation.addExtension("x-permission", permission.name());
            }
            for (String range : List.of("4XX", "5XX")) {
                operation.getResponses().addApiResponse(range, new ApiResponse().$ref(PROBLEM));
            }
            return operation;
        };
    }

    private static List<SecurityRequirement> security(HandlerMethod method) {
        if (method.hasMethodAnnotation(Open.class)) {
            return List.of();
        }
        if (Gate.permission(method) == Permission.SYNC) {
            return List.of(new SecurityRequirement().addList(PHONE));
        }
        SecurityRequirement session = new SecurityRequirement().addList(SESSION);
        boolean reads = AnnotatedElementUtils.hasAnnotation(method.getMethod(), GetMapping.class);
        return List.of(reads ? session : session.addList(CSRF));
    }
}
