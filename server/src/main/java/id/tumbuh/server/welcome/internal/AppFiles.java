package id.tumbuh.server.welcome.internal;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The files of the app. Whatever lies under {@code /assets} has a digest of its content in its name and never changes; everything else is
 * asked for anew each time (application.yaml), so that a new release is there at the next opening.
 */
@Configuration(proxyBeanMethods = false)
class AppFiles implements WebMvcConfigurer {
    private static final String APP = "META-INF/resources/";
    private static final Duration FOR_EVER = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/" + APP + "assets/")
                .setCacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable());
    }

    /** A server built without the app still has a first page. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        if (!new ClassPathResource(APP + "index.html").exists()) {
            registry.addViewController("/").setViewName("forward:/petugas.html");
        }
    }
}
