package app.outboard.imports.files;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which parts a part of a workbook points at; whatever lies outside the file is left out. */
final class Relations {
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    private Relations() {}

    /** @param part empty for the file as a whole */
    static Relations of(Parts parts, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var relations = new Relations();
        var bytes = parts.open(folder + "_rels/" + part.substring(slash) + ".rels");
        if (bytes == null) return relations;
        try (var xml = new Xml(bytes)) {
            while (xml.next()) if (xml.starts("Relationship")) relations.take(xml, folder);
        }
        return relations;
    }

    @Nullable
    String ofId(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** @param type the last word of the relationship's type */
    @Nullable
    String ofType(String type) {
        return byType.get(type);
    }

    private void take(Xml xml, String folder) {
        var id = xml.attribute("Id");
        var type = xml.attribute("Type");
        var target = xml.attribute("Target");
        if (id == null || type == null || target == null || "External".equals(xml.attribute("TargetMode"))) return;
        var part = target.startsWith("/") ? target.substring(1) : folder + target;
        byId.putIfAbsent(id, part);
        byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
    }
}
