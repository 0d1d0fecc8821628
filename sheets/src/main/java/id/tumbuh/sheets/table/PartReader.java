package id.tumbuh.sheets.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the XML of one part. Whatever is wrong with it, from bad XML to a document type (where entity bombs live),
 * is DAMAGED_WORKBOOK; no part of an honest workbook has a document type.
 */
final class PartReader implements AutoCloseable {
    /** Sheets and shared texts nest fewer than ten deep. */
    private static final int DEPTH_LIMIT = 64;

    /** Twice the 32,767 characters that a cell can hold. */
    static final int TEXT_LIMIT = 1 << 16;

    /** A workbook with all of Excel's 65,490 styles has about 10 MB of them. */
    private static final long SMALL_PART_LIMIT = 1 << 24;

    private static final XMLInputFactory XML = secureFactory();

    private final WorkbookArchive archive;
    private final String part;
    private final GuardedStream stream;
    private final XMLStreamReader xml;
    private int depth;

    private PartReader(WorkbookArchive archive, String part, long limit) throws IOException {
        this.archive = archive;
        this.part = part;
        this.stream = archive.open(part, limit);
        try {
            this.xml = XML.createXMLStreamReader(stream);
        } catch (XMLStreamException problem) {
            stream.close();
            throw new FileProblem(problem, FileProblemCode.DAMAGED_WORKBOOK, archive.path(), part);
        }
    }

    /** For parts that are read row by row or text by text. */
    static PartReader large(WorkbookArchive archive, String part) throws IOException {
        return new PartReader(archive, part, Long.MAX_VALUE);
    }

    /** For parts whose whole content is kept in memory: lists of sheets, parts and styles. */
    static PartReader small(WorkbookArchive archive, String part) throws IOException {
        return new PartReader(archive, part, SMALL_PART_LIMIT);
    }

    private static XMLInputFactory secureFactory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean next() {
        while (true) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // Text outside the elements we read, comments, processing instructions.
                }
            }
        }
    }

    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** Value of an attribute by its local name, or null. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        return Objects.requireNonNullElse(attribute(name), otherwise);
    }

    /** Reads the text of the element just started, up to its end; elements within are passed over. */
    String text() {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside) {
            int event = event();
            boolean characters = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (characters && depth == outside + 1) {
                text.append(characters());
            }
            if (text.length() > TEXT_LIMIT || event == XMLStreamConstants.END_DOCUMENT) {
                throw damaged(null);
            }
        }
        return text.toString();
    }

    FileProblem damaged(@Nullable Throwable cause) {
        return new FileProblem(cause, FileProblemCode.DAMAGED_WORKBOOK, archive.path(), part);
    }

    /** Bytes unpacked so far. */
    long position() {
        return stream.count();
    }

    /** The parser reports some faults late, unchecked, or as an index out of its own bounds: all mean bad XML. */
    private int event() {
        try {
            stream.nextStep();
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (event == XMLStreamConstants.DTD
                    || event == XMLStreamConstants.ENTITY_REFERENCE
                    || depth > DEPTH_LIMIT) {
                throw damaged(null);
            }
            return event;
        } catch (FileProblem problem) {
            throw problem;
        } catch (XMLStreamException | RuntimeException problem) {
            throw damaged(problem);
        }
    }

    private String characters() {
        try {
            stream.nextStep();
            return xml.getText();
        } catch (FileProblem problem) {
            throw problem;
        } catch (RuntimeException problem) {
            throw damaged(problem);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
