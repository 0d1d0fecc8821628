package id.tumbuh.server.sync.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The phone's side is written out here from the standards (SEC 1, RFC 5869), not with the code under test. */
class OutboxKeyTest {
    private static final byte[] FACT = "{\"id\":\"x\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path home;

    @Test
    void opensWhatAPhoneSealed() throws GeneralSecurityException {
        OutboxKey key = new OutboxKey(home);

        assertArrayEquals(FACT, key.open(seal(key.publicKey())));
    }

    /** The item was sealed by the web app ({@code web/src/core/seal.ts}) to a key that exists for this test alone. */
    @Test
    void opensWhatTheWebAppSealed() throws GeneralSecurityException, IOException {
        Path keys = Files.createDirectories(home.resolve("keys"));
        Files.writeString(keys.resolve("outbox.key"), resource("made-for-this-test.key"));

        byte[] item = Base64.getUrlDecoder().decode(resource("by-phone.txt").strip());
        String plain = new String(new OutboxKey(home).open(item), StandardCharsets.UTF_8);

        String start = "{\"token\":\"token-of-a-kader\",\"fact\":{\"id\":\"01990000-0000-7000-8000-0000000000aa\",";
        assertEquals(start, plain.substring(0, start.length()));
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(OutboxKeyTest.class.getResourceAsStream("/sealed/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theKeyStaysTheSameOverStarts() {
        assertEquals(new OutboxKey(home).publicKey(), new OutboxKey(home).publicKey());
    }

    @Test
    void refusesWhatWasChanged() throws GeneralSecurityException {
        OutboxKey key = new OutboxKey(home);
        byte[] sealed = seal(key.publicKey());
        for (int position : new int[] {0, 1, 64, 65, 76, 77, sealed.length - 1}) {
            byte[] changed = sealed.clone();
            changed[position] ^= 1;
            assertThrows(GeneralSecurityException.class, () -> key.open(changed), "byte " + position);
        }
        assertThrows(GeneralSecurityException.class, () -> key.open(Arrays.copyOf(sealed, 77)));
        assertThrows(GeneralSecurityException.class, () -> key.open(new byte[0]));
    }

    @Test
    void refusesWhatWasSealedToAnotherServer() throws GeneralSecurityException {
        byte[] elsewhere = seal(new OutboxKey(home.resolve("other")).publicKey());

        OutboxKey key = new OutboxKey(home);
        assertThrows(GeneralSecurityException.class, () -> key.open(elsewhere));
    }

    private static byte[] seal(String publicKey) throws GeneralSecurityException {
        return seal(publicKey, FACT);
    }

    static byte[] seal(String publicKey, byte[] plain) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair own = generator.generateKeyPair();
        byte[] point = Base64.getUrlDecoder().decode(publicKey);
        ECPoint server = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                new BigInteger(1, Arrays.copyOfRange(point, 33, 65)));
        ECPublicKey ownOpen = (ECPublicKey) own.getPublic();
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own.getPrivate());
        agreement.doPhase(
                KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(server, ownOpen.getParams())), true);
        byte[] shared = agreement.generateSecret();
        byte[] extracted = hmac(new byte[32], shared);
        byte[] info = "tumbuh-outbox-1\u0001".getBytes(StandardCharsets.US_ASCII);
        byte[] key = hmac(extracted, info);
        byte[] nonce = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        sealed.write(4);
        sealed.writeBytes(coordinate(ownOpen.getW().getAffineX()));
        sealed.writeBytes(coordinate(ownOpen.getW().getAffineY()));
        sealed.writeBytes(nonce);
        sealed.writeBytes(cipher.doFinal(plain));
        return sealed.toByteArray();
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }
}
