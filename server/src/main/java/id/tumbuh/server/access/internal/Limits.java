package id.tumbuh.server.access.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests one phone, one member of the staff or one unknown address may make.
 *
 * @param burst at once
 * @param perSecond from then on
 */
@ConfigurationProperties("tumbuh.limits")
record Limits(
        @DefaultValue("200") int burst, @DefaultValue("50") int perSecond) {}
