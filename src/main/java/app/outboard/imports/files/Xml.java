package app.outboard.imports.files;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook, element by element: no document types, so no entities of anybody's, and no depth a workbook has
 * no use for.
 */
final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 60;

    private final InputStream bytes;
    private final XMLStreamReader reader;
    private int depth;

    Xml(InputStream bytes) throws IOException {
        this.bytes = bytes;
        try {
            reader = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw wrong(e);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** Moves to the next start or end of an element; false at the end. */
    boolean next() throws IOException {
        while (true) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** An attribute whose name has a prefix, whatever its namespace. */
    @Nullable
    String prefixed(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++)
            if (reader.getAttributeLocalName(i).equals(name)
                    && reader.getAttributePrefix(i) != null
                    && !reader.getAttributePrefix(i).isEmpty()) return reader.getAttributeValue(i);
        return null;
    }

    /** All text up to the end of the element just begun, without that of elements called {@code but}. */
    String text(String but) throws IOException {
        var text = new StringBuilder();
        int end = depth - 1;
        int skipped = 0;
        while (depth > end) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (skipped == 0 && reader.getLocalName().equals(but)) skipped = depth;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < skipped) skipped = 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (skipped == 0) append(text);
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (text.length() + reader.getTextLength() > Limits.CELL) throw new Refusal("files.refused.workbook_cell");
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private int event() throws IOException {
        try {
            if (!reader.hasNext()) return XMLStreamConstants.END_DOCUMENT;
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) throw new Refusal("files.refused.bomb");
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
            boolean foreign = event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE;
            if (foreign) throw new Refusal("files.refused.workbook_damaged");
            if (event == XMLStreamConstants.END_DOCUMENT && depth > 0)
                throw new Refusal("files.refused.workbook_damaged");
            return event;
        } catch (XMLStreamException e) {
            throw wrong(e);
        }
    }

    /** What the parser says is English and of no use to anyone here. */
    private static Refusal wrong(XMLStreamException e) throws IOException {
        for (Throwable cause = e.getNestedException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return refusal;
        }
        return new Refusal("files.refused.workbook_damaged");
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
