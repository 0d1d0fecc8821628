package id.tumbuh.server.command;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;

/** Whether a certificate and a key can be used, and belong together. */
final class TlsFiles {
    private static final Map<String, String> SIGNATURES =
            Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA", "Ed25519", "Ed25519", "EdDSA", "EdDSA");

    private TlsFiles() {}

    static void check(@Nullable Path certificate, @Nullable Path key) {
        if (certificate == null || key == null) {
            throw new RunException(RunProblem.TLS_PAIR, certificate == null ? "--tls-cert ?" : "--tls-key ?");
        }
        PrivateKey secret = key(key);
        if (!fit(certificate(certificate).getPublicKey(), secret)) {
            throw new RunException(RunProblem.TLS, certificate + " ≠ " + key);
        }
    }

    private static X509Certificate certificate(Path file) {
        String text = text("--tls-cert ", file);
        try {
            List<X509Certificate> chain = PemContent.of(text).getCertificates();
            if (!chain.isEmpty()) {
                return chain.getFirst();
            }
        } catch (RuntimeException unreadable) {
            // Whatever is wrong with it is told below.
        }
        throw new RunException(RunProblem.TLS, "--tls-cert " + file);
    }

    private static PrivateKey key(Path file) {
        String text = text("--tls-key ", file);
        try {
            PrivateKey key = PemContent.of(text).getPrivateKey();
            if (key != null) {
                return key;
            }
        } catch (RuntimeException unreadable) {
            // Whatever is wrong with it is told below.
        }
        throw new RunException(RunProblem.TLS, "--tls-key " + file);
    }

    private static String text(String option, Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException binary) {
            throw new RunException(RunProblem.TLS, option + file);
        } catch (IOException unreadable) {
            throw new RunException(RunProblem.TLS_FILE, option + file);
        }
    }

    private static boolean fit(PublicKey open, PrivateKey secret) {
        try {
            Signature signature =
                    Signature.getInstance(SIGNATURES.getOrDefault(secret.getAlgorithm(), secret.getAlgorithm()));
            byte[] text = "tumbuh".getBytes(StandardCharsets.US_ASCII);
            signature.initSign(secret);
            signature.update(text);
            byte[] signed = signature.sign();
            signature.initVerify(open);
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException different) {
            return false;
        }
    }
}
