package id.tumbuh.server.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** From where the server can be reached, and how. */
final class Reach {
    private static final int HIGHEST_PORT = 65_535;

    @CommandLine.Option(
            names = "--port",
            defaultValue = "8080",
            description = "Porta (bawaan: ${DEFAULT-VALUE}).  (The port.)")
    private int port;

    @CommandLine.Option(
            names = "--listen",
            paramLabel = "ADDR",
            defaultValue = "127.0.0.1",
            description =
                    "Alamat yang didengar; 0.0.0.0 untuk semua (bawaan: ${DEFAULT-VALUE}).  (Address to listen on.)")
    private String listen = "127.0.0.1";

    @CommandLine.Option(
            names = "--tls-cert",
            paramLabel = "PEM",
            description = "Sertifikat TLS beserta rantainya.  (TLS certificate with its chain.)")
    private @Nullable Path certificate;

    @CommandLine.Option(
            names = "--tls-key",
            paramLabel = "PEM",
            description = "Kunci TLS tanpa kata sandi.  (TLS key without a password.)")
    private @Nullable Path key;

    @CommandLine.Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "Alamat yang dipakai HP, tertulis dalam kode QR.  (The address phones use, in QR codes.)")
    private @Nullable String publicUrl;

    /** Everything that would go wrong, found before anything is started. */
    void check() {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new RunException(RunProblem.PORT_NUMBER, "--port " + port);
        }
        if (publicUrl != null && !isAddress(publicUrl)) {
            throw new RunException(RunProblem.URL, publicUrl);
        }
        if (certificate != null || key != null) {
            TlsFiles.check(certificate, key);
        }
        InetAddress address = address();
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (java.net.BindException refused) {
            boolean ours = address.isAnyLocalAddress() || address.isLoopbackAddress() || isOwn(address);
            throw new RunException(ours ? RunProblem.PORT : RunProblem.ADDRESS, listen + ":" + port);
        } catch (IOException refused) {
            throw new RunException(RunProblem.PORT, listen + ":" + port + ", " + refused.getMessage());
        }
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(listen);
        } catch (UnknownHostException unknown) {
            throw new RunException(RunProblem.ADDRESS, listen);
        }
    }

    private static boolean isOwn(InetAddress address) {
        try {
            return java.net.NetworkInterface.getByInetAddress(address) != null;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Others can reach the server, and what they send can be read on the way: phones refuse that. */
    boolean isOpenWithoutTls() {
        return certificate == null && !address().isLoopbackAddress();
    }

    /** The address to type here. */
    String url() {
        InetAddress address = address();
        String host = address.isAnyLocalAddress() || address.isLoopbackAddress() ? "localhost" : listen;
        String name = host.contains(":") ? "[" + host + "]" : host;
        return (certificate == null ? "http://" : "https://") + name + ":" + port;
    }

    /** The address that phones use. */
    String publicUrl() {
        return publicUrl == null ? url() : publicUrl.replaceAll("/+$", "");
    }

    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", listen);
        properties.put("server.port", port);
        properties.put("tumbuh.public-url", publicUrl());
        if (certificate != null && key != null) {
            String bundle = "spring.ssl.bundle.pem.tumbuh.";
            properties.put(bundle + "keystore.certificate", certificate.toUri().toString());
            properties.put(bundle + "keystore.private-key", key.toUri().toString());
            properties.put(bundle + "reload-on-update", true); // certificates are renewed while the server runs
            properties.put("server.ssl.bundle", "tumbuh");
        }
        return properties;
    }
}
