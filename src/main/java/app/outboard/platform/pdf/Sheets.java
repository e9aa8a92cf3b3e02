package app.outboard.platform.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page's XHTML as a tree, with its style and with bookmarks made of its headings. */
final class Sheets {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private Sheets() {}

    /** @param page well-formed; a doctype, and so an entity of somebody's own, is refused */
    static Document read(String page, String style) {
        var document = parse(page);
        var head = (Element) document.getElementsByTagNameNS("*", "head").item(0);
        if (head == null) throw new IllegalArgumentException("A page without a head");
        var sheet = document.createElementNS(XHTML, "style");
        sheet.setTextContent(style);
        head.appendChild(sheet);
        Bookmarks.add(document, head);
        return document;
    }

    private static Document parse(String page) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // All of it is read in any case; put off, it would be there twice meanwhile.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(page.strip())));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("A printed page is not well-formed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
