package app.outboard.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF, as its readers see it and as veraPDF does. */
public final class Pdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdf() {}

    public static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    /** All its words, in reading order. */
    public static String text(byte[] pdf) throws IOException {
        try (var document = open(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The words that stand for pictures. */
    public static List<String> words(byte[] pdf) throws IOException {
        var words = new ArrayList<String>();
        try (var document = open(pdf)) {
            words(document.getDocumentCatalog().getStructureTreeRoot(), words);
        }
        return words;
    }

    private static void words(PDStructureNode node, List<String> words) {
        for (var kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) words.add(element.getAlternateDescription());
                words(element, words);
            }
    }

    /** The outline, a dash for each level. */
    public static List<String> outline(byte[] pdf) throws IOException {
        var entries = new ArrayList<String>();
        try (var document = open(pdf)) {
            for (var entry : document.getDocumentCatalog().getDocumentOutline().children()) {
                entries.add(entry.getTitle());
                for (var inner : entry.children()) entries.add("- " + inner.getTitle());
            }
        }
        return entries;
    }

    /** What forbids it to be PDF/UA-1 and PDF/A-3a at once; empty for a valid one. */
    public static List<String> faults(byte[] pdf) throws Exception {
        var faults = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                for (var assertion : result.getTestAssertions())
                    if (assertion.getStatus() == TestAssertion.Status.FAILED)
                        faults.add(flavour.getId() + " " + assertion.getRuleId().getClause() + " "
                                + assertion.getMessage());
                if (!result.isCompliant() && faults.isEmpty()) faults.add(flavour.getId() + " is not complied with");
            }
        }
        return faults;
    }
}
