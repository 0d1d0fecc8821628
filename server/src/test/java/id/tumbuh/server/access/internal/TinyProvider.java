package id.tumbuh.server.access.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;

/** A service that vouches for people over OpenID Connect, as small as it can be: discovery, keys, and a token for every code. */
final class TinyProvider implements AutoCloseable {
    static final String CLIENT = "tumbuh";
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final HttpServer http;
    private final KeyPair keys;
    /** The key it says it signs with; another one is a forger's. */
    private final KeyPair shown;

    private volatile String claims = "";

    private TinyProvider(HttpServer http, KeyPair keys, KeyPair shown) {
        this.http = http;
        this.keys = keys;
        this.shown = shown;
    }

    static TinyProvider start() throws IOException, GeneralSecurityException {
        KeyPair keys = rsa();
        return start(keys, keys);
    }

    /** One whose tokens are not signed with the key it shows. */
    static TinyProvider forging() throws IOException, GeneralSecurityException {
        return start(rsa(), rsa());
    }

    private static TinyProvider start(KeyPair keys, KeyPair shown) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        TinyProvider provider = new TinyProvider(http, keys, shown);
        http.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, provider.discovery()));
        http.createContext("/keys", exchange -> answer(exchange, provider.jwks()));
        http.createContext("/token", exchange -> answer(exchange, provider.token()));
        http.start();
        return provider;
    }

    private static KeyPair rsa() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    String issuer() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** Whom the next token is about. */
    void vouchFor(String subject, String email, boolean verified, String nonce) {
        long now = Instant.now().getEpochSecond();
        claims = """
                {"iss":"%s","sub":"%s","aud":"%s","iat":%d,"exp":%d,"nonce":"%s","email":"%s","email_verified":%b}""".formatted(issuer(), subject, CLIENT, now, now + 60, nonce, email, verified);
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                 "subject_types_supported":["public"],"response_types_supported":["code"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
    }

    private String jwks() {
        RSAPublicKey key = (RSAPublicKey) shown.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"one","n":"%s","e":"%s"}]}""".formatted(number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return URL.encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private String token() {
        String text = encoded("{\"alg\":\"RS256\",\"kid\":\"one\"}") + "." + encoded(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + text + "."
                    + URL.encodeToString(signature.sign()) + "\"}";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }

    private static String encoded(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
