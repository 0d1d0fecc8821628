package id.tumbuh.sheets.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page written and read back by the JDK's own XML parser, which accepts only what is well-formed. */
final class RenderedPage {
    final String html;
    private final Document document;

    private RenderedPage(String html, Document document) {
        this.html = html;
        this.document = document;
    }

    static RenderedPage of(ReportData data, String language) {
        StringBuilder html = new StringBuilder();
        try {
            HtmlReport.write(data, TestWords.of(language), html);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            InputSource source = new InputSource(new StringReader(html.toString()));
            return new RenderedPage(
                    html.toString(), factory.newDocumentBuilder().parse(source));
        } catch (IOException | SAXException | ParserConfigurationException problem) {
            throw new AssertionError("not well-formed", problem);
        }
    }

    List<Element> elements(String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            elements.add((Element) nodes.item(at));
        }
        return elements;
    }

    /** Texts of the elements of a tag that have this class among theirs. */
    List<String> texts(String tag, String cssClass) {
        return elements(tag).stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(cssClass))
                .map(Element::getTextContent)
                .toList();
    }

    /** The text of the section with this id; fails where there is none. */
    String section(Part part) {
        return elements("section").stream()
                .filter(element -> element.getAttribute("id").equals(part.id()))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow();
    }
}
