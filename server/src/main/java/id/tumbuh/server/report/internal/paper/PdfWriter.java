package id.tumbuh.server.report.internal.paper;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A paper as PDF, with its letters embedded. Nothing is ever fetched: what a paper shows stands in it. */
public final class PdfWriter {
    private static final int PLAIN = 400;
    private static final int BOLD = 700;
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final byte[] REGULAR_LETTERS = letters("DejaVuSansCondensed.ttf");
    private static final byte[] BOLD_LETTERS = letters("DejaVuSansCondensed-Bold.ttf");
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    private final PaperWords words;

    public PdfWriter(PaperWords words) {
        this.words = words;
    }

    private static byte[] letters(String file) {
        try (InputStream stream = PdfWriter.class.getResourceAsStream(FONTS + file)) {
            if (stream == null) {
                throw new IllegalStateException("no letters in " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] write(Paper paper) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .useFont(() -> new ByteArrayInputStream(REGULAR_LETTERS), "DejaVu", PLAIN, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(BOLD_LETTERS), "DejaVu", BOLD, FontStyle.NORMAL, true)
                    .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, METRICS)
                    .useSVGDrawer(drawings)
                    .useUriResolver((base, address) -> null)
                    // Tagged for those who listen to it; and no letters but the embedded ones are looked for.
                    .usePdfUaAccessibility(true)
                    .withProducer("Tumbuh")
                    .withHtmlContent(new HtmlWriter(words).write(paper), null)
                    .toStream(stream)
                    .run();
            return stream.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
