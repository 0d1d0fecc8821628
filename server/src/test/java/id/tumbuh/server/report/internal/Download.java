package id.tumbuh.server.report.internal;

import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A file as a browser gets it.
 *
 * @param name it would be saved under
 */
public record Download(int status, String type, String name, byte[] content) {
    private static final Pattern REFERENCE = Pattern.compile("&#x([0-9a-fA-F]+);");

    public static Download of(TestServer server, Staff staff, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.uri(path))
                .header("Cookie", staff.cookie())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Download(
                    answer.statusCode(),
                    answer.headers().firstValue("content-type").orElse(""),
                    answer.headers().firstValue("content-disposition").orElse(""),
                    answer.body());
        }
    }

    /** Every letter in it, whatever it is. */
    public String text() throws IOException {
        if (type.startsWith("application/pdf")) {
            try (PDDocument document = Loader.loadPDF(content)) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ")
                        + document.getDocumentInformation().getTitle()
                        + document.getDocumentInformation().getSubject();
            }
        }
        return type.contains("spreadsheetml") ? unpacked() : new String(content, StandardCharsets.UTF_8);
    }

    /** By its directory at the end, as spreadsheets read it. */
    private String unpacked() throws IOException {
        Path file = Files.createTempFile("paper", ".xlsx");
        Files.write(file, content);
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(entry.getName())
                        .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(file);
        return REFERENCE
                .matcher(text)
                .replaceAll(
                        letter -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(letter.group(1), 16))));
    }

    public int pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return document.getNumberOfPages();
        }
    }
}
