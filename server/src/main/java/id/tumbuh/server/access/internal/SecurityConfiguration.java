package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.AccessProblem;
import id.tumbuh.server.foundation.Allowance;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.foundation.web.ProblemWriter;
import jakarta.servlet.DispatcherType;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The doors: phones by token, staff by cookie, everybody else only to what is open. Who may do what is decided behind them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class SecurityConfiguration {
    /** Scripts, styles and connections of our own only; the camera reads the enrolment code. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:;"
                    + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    private static final String PERMISSIONS_POLICY =
            "camera=(self), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    /** The second half of a request that was let in, such as the end of a stream. */
    private static final DispatcherType[] INNER = {DispatcherType.ASYNC, DispatcherType.ERROR};

    private static final String[] OPEN_TO_READ = {
        "/api/docs", "/api/docs.yaml", "/api/docs/**", "/api/setup", "/api/about"
    };
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    /** These bring their own proof, and no cookie is read for them. */
    private static final Set<String> WITHOUT_SESSION =
            Set.of("/api/session", "/api/setup", "/api/devices/code", "/api/devices/enrol");

    /** Before the answer is made: one to HEAD is sent before anything that comes after could add to it. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EARLY = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    private final ProblemWriter problems;

    SecurityConfiguration(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Nobody signs in through Spring Security's own forms; without this bean Boot would make a user with a password. */
    @Bean
    AuthenticationManager noOtherDoor() {
        return authentication -> {
            throw new BadCredentialsException("no such door");
        };
    }

    @Bean
    @Order(1)
    SecurityFilterChain phoneChain(
            HttpSecurity http, PhoneTokens tokens, SessionTable sessions, LastSeen seen, Limits limits)
            throws Exception {
        common(http.securityMatcher("/api/sync/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new PhoneDoor(tokens, sessions, seen, problems), AuthorizationFilter.class)
                .addFilterBefore(pace(limits), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(INNER)
                        .permitAll()
                        .requestMatchers(PhoneDoor.OPEN.toArray(String[]::new))
                        .permitAll()
                        .anyRequest()
                        .authenticated());
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain staffChain(
            HttpSecurity http, SessionTable sessions, AccountAreas areas, MetricsToken metrics, Limits limits)
            throws Exception {
        common(http.securityMatcher("/api/**", "/actuator/**"))
                .csrf(csrf -> csrf.csrfTokenRepository(new SessionCsrf())
                        .csrfTokenRequestHandler(new HeaderCsrf())
                        .requireCsrfProtectionMatcher(needsCsrf()))
                .addFilterBefore(new StaffDoor(sessions, areas), CsrfFilter.class)
                .addFilterBefore(pace(limits), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(INNER)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, OPEN_TO_READ)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, OPEN_TO_READ)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, WITHOUT_SESSION.toArray(String[]::new))
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/*")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access((signedIn, context) -> new AuthorizationDecision(
                                metrics.opens(context.getRequest()) || seesMetrics(signedIn.get())))
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated());
        return http.build();
    }

    /** The app's own files, and the way back from another service that vouches for somebody, where one is configured. */
    @Bean
    @Order(3)
    SecurityFilterChain fileChain(
            HttpSecurity http, ObjectProvider<ClientRegistrationRepository> registrations, OidcDoor oidc)
            throws Exception {
        boolean vouched = registrations.getIfAvailable() != null;
        headers(http)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(
                        vouched ? SessionCreationPolicy.IF_REQUIRED : SessionCreationPolicy.STATELESS));
        if (vouched) {
            http.oauth2Login(login -> login.successHandler(oidc).failureHandler(oidc));
        } else {
            http.anonymous(anonymous -> {});
        }
        return http.build();
    }

    private HttpSecurity common(HttpSecurity http) throws Exception {
        return headers(http)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, error) ->
                                problems.write(request, response, GeneralProblem.NOT_SIGNED_IN))
                        .accessDeniedHandler(denied()));
    }

    private static HttpSecurity headers(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .frameOptions(frames -> frames.deny())
                .withObjectPostProcessor(EARLY));
    }

    private AccessDeniedHandler denied() {
        return (request, response, error) -> problems.write(
                request, response, error instanceof CsrfException ? AccessProblem.CSRF : GeneralProblem.FORBIDDEN);
    }

    private Pace pace(Limits limits) {
        return new Pace(new Allowance(limits.burst(), limits.perSecond(), System::nanoTime), problems);
    }

    private static RequestMatcher needsCsrf() {
        return request -> !READING.contains(request.getMethod())
                && SessionCookie.token(request) != null
                && !(request.getMethod().equals("POST") && WITHOUT_SESSION.contains(request.getRequestURI()));
    }

    private static boolean seesMetrics(@Nullable Authentication signedIn) {
        return signedIn instanceof SignedIn known
                && Permissions.allow(known.getPrincipal().role(), Permission.VIEW_METRICS);
    }
}
