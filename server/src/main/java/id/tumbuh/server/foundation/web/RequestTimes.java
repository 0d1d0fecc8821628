package id.tumbuh.server.foundation.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Days and times of requests: ISO, and of an age in which somebody served here can have lived. A year of nine digits overflows whatever
 * counts days.
 */
@Configuration(proxyBeanMethods = false)
class RequestTimes implements WebMvcConfigurer {
    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2300;

    static LocalDate day(String text) {
        return within(LocalDate.parse(text.strip()));
    }

    static Instant time(String text) {
        Instant time = Instant.parse(text.strip());
        within(LocalDate.ofInstant(time, ZoneOffset.UTC));
        return time;
    }

    private static LocalDate within(LocalDate day) {
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw new DateTimeException("not a year of this age");
        }
        return day;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, RequestTimes::day);
        registry.addConverter(String.class, Instant.class, RequestTimes::time);
    }

    @Bean
    JacksonModule daysOfRequests() {
        return new SimpleModule("daysOfRequests").addDeserializer(LocalDate.class, new Days());
    }

    private static final class Days extends StdScalarDeserializer<LocalDate> {
        Days() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
            String text = parser.getValueAsString("");
            try {
                return day(text);
            } catch (DateTimeException e) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no day of this age");
            }
        }
    }
}
