package app.outboard.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together part by part, so that any of them can be wrong. */
public final class Xlsx {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Xlsx() {}

    /** One sheet "Months" with these rows, as XML. */
    public static Xlsx of(String rows) {
        return new Xlsx()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "_rels/.rels",
                        relations("<Relationship Id='r1' Type='x/officeDocument' Target='xl/workbook.xml'/>"))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns='%s' xmlns:r='%s'><sheets>".formatted(MAIN, RELATIONS)
                                + "<sheet name='Hidden' sheetId='2' state='hidden' r:id='s2'/>"
                                + "<sheet name='Months' sheetId='1' r:id='s1'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations("<Relationship Id='s1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='s2' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='t' Type='x/sharedStrings' Target='/xl/sharedStrings.xml'/>"
                                + "<Relationship Id='f' Type='x/styles' Target='styles.xml'/>"))
                .with(
                        "xl/sharedStrings.xml",
                        "<sst xmlns='%s'><si><t>Month</t></si>".formatted(MAIN)
                                + "<si><r><t>Outbound </t></r><r><t>clicks</t></r><rPh><t>spoken</t></rPh></si></sst>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet xmlns='%s'><numFmts>".formatted(MAIN)
                                + "<numFmt numFmtId='164' formatCode='[$-409]mmm\\-yy;@'/></numFmts><cellXfs>"
                                + "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='10'/>"
                                + "</cellXfs></styleSheet>")
                .with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    public static String sheet(String rows) {
        return "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
    }

    public Xlsx with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    public Xlsx with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relations(String all) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + all
                + "</Relationships>";
    }
}
