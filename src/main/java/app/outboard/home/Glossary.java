package app.outboard.home;

import app.outboard.accounts.Agency;
import app.outboard.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every term a page uses, in finished words. An entry's key is its anchor, which the "?" beside a name leads to. */
record Glossary(List<Group> groups) {
    record Group(String key, String title, List<Entry> entries) {}

    record Entry(String key, String name, @Nullable String formula, List<String> sentences) {}

    private static final List<Map.Entry<String, List<String>>> ORDER = List.of(
            Map.entry("lead", List.of("outbound_clicks", "real_ctr")),
            Map.entry(
                    "metrics",
                    List.of("pin_clicks", "impressions", "saves", "engagements", "total_audience", "engaged_audience")),
            Map.entry("rates", List.of("pinterest_rate", "pin_click_rate", "save_rate", "above_whole")),
            Map.entry(
                    "trust",
                    List.of(
                            "interval",
                            "few_clicks",
                            "usual",
                            "known_days",
                            "provisional",
                            "from_boards",
                            "from_ranges",
                            "data_age",
                            "day")),
            Map.entry("compare", List.of("period", "comparison", "change")),
            Map.entry("audience", List.of("audience_size", "affinity")),
            Map.entry("lists", List.of("lists", "fresh_pin", "own_content", "filter_set", "at_most")),
            Map.entry("site", List.of("landing_page", "sessions")));

    /** With the agency's own limits in the words. */
    static Glossary of(Agency agency, Texts texts) {
        return new Glossary(ORDER.stream()
                .map(group -> new Group(
                        group.getKey(),
                        texts.say("glossary.group." + group.getKey()),
                        group.getValue().stream()
                                .map(key -> entry(key, agency, texts))
                                .toList()))
                .toList());
    }

    private static Entry entry(String key, Agency agency, Texts texts) {
        var sentences = new ArrayList<String>();
        for (var part : List.of("is", "more")) {
            var sentence = texts.sayIfKnown("glossary." + key + "." + part, limits(key, agency));
            if (sentence != null) sentences.add(sentence);
        }
        return new Entry(
                key,
                texts.say("glossary." + key + ".name"),
                texts.sayIfKnown("glossary." + key + ".formula"),
                List.copyOf(sentences));
    }

    private static Object[] limits(String key, Agency agency) {
        return switch (key) {
            case "few_clicks" -> new Object[] {agency.fewClicks()};
            case "provisional" -> new Object[] {agency.provisionalDays()};
            case "change" -> new Object[] {agency.countChangePercent(), agency.rateChangePoints()};
            default -> new Object[0];
        };
    }
}
