package id.tumbuh.server.foundation;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock and the key of the server. */
@Configuration(proxyBeanMethods = false)
class FoundationConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Vault vault(@Value("${tumbuh.home:data}") Path home) {
        return Vault.at(home.resolve("keys").resolve("server.key"));
    }
}
