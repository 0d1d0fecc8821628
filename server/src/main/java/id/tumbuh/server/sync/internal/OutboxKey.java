package id.tumbuh.server.sync.internal;

import id.tumbuh.server.sync.SealingKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key pair to which phones seal each unsent fact, so that a forgotten PIN or a wiped key loses nothing: ECDH on P-256, HKDF-SHA-256
 * with the info {@code tumbuh-outbox-1}, AES-256-GCM. A sealed item is the phone's one-time public key (65 bytes, uncompressed), 12 bytes
 * nonce, cipher text with its tag. All of it is in every browser's WebCrypto.
 *
 * <p>The private key lies in a file beside the data. It goes into every backup: without it sealed files of phones cannot be opened.
 */
@Component
class OutboxKey implements SealingKey {
    private static final String CURVE = "secp256r1";
    private static final byte[] INFO = "tumbuh-outbox-1".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int POINT_BYTES = 65;
    private static final int COORDINATE_BYTES = 32;
    private static final byte UNCOMPRESSED = 4;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final PrivateKey own;
    private final byte[] point;

    OutboxKey(@Value("${tumbuh.home:data}") Path home) {
        try {
            Path file = home.resolve("keys").resolve("outbox.key");
            if (!Files.exists(file)) {
                create(file);
            }
            KeyFactory factory = KeyFactory.getInstance("EC");
            String[] parts = Files.readString(file).strip().split("\\s+");
            own = factory.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(parts[0])));
            PublicKey open = factory.generatePublic(
                    new X509EncodedKeySpec(Base64.getDecoder().decode(parts[1])));
            point = encoded((ECPublicKey) open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the outbox key cannot be read", e);
        }
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(CURVE));
        KeyPair pair = generator.generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "outbox", ".new"); // readable by its owner alone
        Files.writeString(
                fresh,
                base64.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                        + base64.encodeToString(pair.getPublic().getEncoded()) + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] encoded(ECPublicKey key) {
        byte[] point = new byte[POINT_BYTES];
        point[0] = UNCOMPRESSED;
        copy(key.getW().getAffineX(), point, 1);
        copy(key.getW().getAffineY(), point, 1 + COORDINATE_BYTES);
        return point;
    }

    private static void copy(BigInteger coordinate, byte[] point, int from) {
        byte[] bytes = coordinate.toByteArray();
        int length = Math.min(bytes.length, COORDINATE_BYTES); // without the sign's zero
        System.arraycopy(bytes, bytes.length - length, point, from + COORDINATE_BYTES - length, length);
    }

    /** The public key as phones take it: base64url of the uncompressed point. */
    @Override
    public String publicKey() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(point);
    }

    /**
     * Opens a sealed item.
     *
     * @throws GeneralSecurityException where it was not sealed to this server, or was changed
     */
    byte[] open(byte[] sealed) throws GeneralSecurityException {
        if (sealed.length <= POINT_BYTES + NONCE_BYTES || sealed[0] != UNCOMPRESSED) {
            throw new GeneralSecurityException("too short");
        }
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own);
        agreement.doPhase(decoded(sealed), true);
        KDF hkdf = KDF.getInstance("HKDF-SHA256");
        SecretKey key = hkdf.deriveKey(
                "AES",
                HKDFParameterSpec.ofExtract().addIKM(agreement.generateSecret()).thenExpand(INFO, KEY_BYTES));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, POINT_BYTES, NONCE_BYTES));
        int start = POINT_BYTES + NONCE_BYTES;
        return cipher.doFinal(sealed, start, sealed.length - start);
    }

    private static PublicKey decoded(byte[] sealed) throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(CURVE));
        ECParameterSpec curve = parameters.getParameterSpec(ECParameterSpec.class);
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(sealed, 1, 1 + COORDINATE_BYTES));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(sealed, 1 + COORDINATE_BYTES, POINT_BYTES));
        // The key agreement refuses a point that is not on the curve.
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve));
    }
}
