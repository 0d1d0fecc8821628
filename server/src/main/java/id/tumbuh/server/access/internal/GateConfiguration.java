package id.tumbuh.server.access.internal;

import id.tumbuh.server.foundation.Open;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts the gate before every endpoint, and does not start with an endpoint that has forgotten to say who may call it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class GateConfiguration implements WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Gate());
    }

    @Bean
    SmartInitializingSingleton everyEndpointSaysWhoMayCallIt(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        return () -> {
            List<String> silent = silent(mapping.getHandlerMethods());
            if (!silent.isEmpty()) {
                throw new IllegalStateException("neither @Needs nor @Open: " + String.join(", ", silent));
            }
        };
    }

    static List<String> silent(Map<RequestMappingInfo, HandlerMethod> endpoints) {
        return endpoints.values().stream()
                .filter(Gate::isOurs)
                .filter(method -> !method.hasMethodAnnotation(Open.class) && Gate.permission(method) == null)
                .map(HandlerMethod::getShortLogMessage)
                .sorted()
                .toList();
    }
}
