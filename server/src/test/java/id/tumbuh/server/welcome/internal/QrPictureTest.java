package id.tumbuh.server.welcome.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {
    private static final Pattern DARK = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final int SCALE = 4;

    @Test
    void whatIsDrawnReadsAsItWasWritten() throws Exception {
        String text = "https://tumbuh.contoh.go.id/#daftar=7K3MP9XQ2A";
        String svg = QrPicture.svg(text);
        Matcher size = SIZE.matcher(svg);
        assertTrue(size.find());
        int side = Integer.parseInt(size.group(1)) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        for (Matcher dark = DARK.matcher(svg); dark.find(); ) {
            int x = Integer.parseInt(dark.group(1)) * SCALE;
            int y = Integer.parseInt(dark.group(2)) * SCALE;
            for (int row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + SCALE, 0);
            }
        }
        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));

        assertEquals(text, new QRCodeReader().decode(picture).getText());
    }
}
