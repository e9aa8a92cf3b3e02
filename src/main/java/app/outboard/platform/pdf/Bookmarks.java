package app.outboard.platform.pdf;

import java.util.ArrayDeque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Headings with an id become the reader's outline, nested as they are. */
final class Bookmarks {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private Bookmarks() {}

    private record Open(int level, Element bookmark) {}

    static void add(Document document, Element head) {
        var all = document.createElementNS(XHTML, "bookmarks");
        var open = new ArrayDeque<Open>();
        open.push(new Open(0, all));
        var elements = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < elements.getLength(); i++) {
            var element = (Element) elements.item(i);
            int level = level(element);
            if (level == 0 || element.getAttribute("id").isEmpty()) continue;
            while (open.getFirst().level() >= level) open.pop();
            var bookmark = document.createElementNS(XHTML, "bookmark");
            bookmark.setAttribute("name", element.getTextContent().strip().replaceAll("\\s+", " "));
            bookmark.setAttribute("href", "#" + element.getAttribute("id"));
            open.getFirst().bookmark().appendChild(bookmark);
            open.push(new Open(level, bookmark));
        }
        if (all.hasChildNodes()) head.appendChild(all);
    }

    private static int level(Element element) {
        return switch (element.getLocalName()) {
            case "h1" -> 1;
            case "h2" -> 2;
            case "h3" -> 3;
            default -> 0;
        };
    }
}
