package app.outboard.audit.pages;

import app.outboard.audit.finding.Status;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Value;
import app.outboard.audit.run.Result;
import app.outboard.audit.run.Score;
import app.outboard.audit.run.Trend;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts an audit's terms into words, the same on pages, on paper and in lists. */
public final class AuditWords {
    private final Texts texts;
    private final Numbers numbers = new Numbers(Locale.ENGLISH);
    private final Dates dates = new Dates(Locale.ENGLISH);

    public AuditWords(Texts texts) {
        this.texts = texts;
    }

    public String say(String key, @Nullable Object... args) {
        return texts.say(key, args);
    }

    public String title(RuleId rule) {
        return rule(rule, "title");
    }

    /** What the bundle says of a rule: its {@code title}, {@code looks}, {@code why}, {@code fix} or {@code source}. */
    public String rule(RuleId rule, String part) {
        return texts.say("rules." + rule.value() + "." + part);
    }

    public String severity(Severity severity) {
        return texts.say("audit.severity." + severity.key());
    }

    /** How loud a severity's badge is. */
    public String loudness(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "bad";
            case MEDIUM -> "note";
            case LOW -> "";
            case INFO -> "line";
        };
    }

    public String status(Status status) {
        return texts.say("audit.status." + status.key());
    }

    public String certainty(Result result) {
        return texts.say("audit.certainty." + result.certainty().name());
    }

    /** {@code 12 of 340 Pins}; for the account as a whole nothing is counted, by hand only what somebody counted. */
    public String cases(Rule rule, Result result) {
        return cases(rule, result.byHand(), result.cases(), result.lookedAt());
    }

    public String cases(Rule rule, boolean byHand, int cases, int lookedAt) {
        var subjects = rule.subjects().key();
        var own = texts.sayIfKnown("rules." + rule.id().value() + ".cases", cases, lookedAt);
        if (byHand && cases > 1) return texts.say("audit.cases.counted", cases);
        if (own != null && !byHand) return own;
        if (byHand || subjects.equals("account")) return texts.say("audit.cases.account");
        return texts.say("audit.cases." + subjects, cases, lookedAt);
    }

    public String share(Result result) {
        return numbers.rate(result.share());
    }

    /** How it stands beside the run before, in words; a dash where there is nothing to say. */
    public String trend(@Nullable Trend trend) {
        return trend == null ? Numbers.DASH : texts.say("audit.trend." + trend.key());
    }

    /** Which data would enable a rule. */
    public List<String> needs(Collection<Need> needs) {
        return needs.stream()
                .sorted()
                .map(need -> texts.say("rules.need." + need.key()))
                .toList();
    }

    public String value(Value value) {
        return switch (value.kind()) {
            case TEXT, LINK -> value.text();
            case COUNT -> numbers.count(Math.round(value.number()));
            case DECIMAL -> numbers.decimal(value.number());
            case SHARE -> numbers.rate(value.number());
            case DAY -> dates.fullDay(LocalDate.parse(value.text()));
        };
    }

    /** What a value of this name is. */
    public String label(String name) {
        var said = texts.sayIfKnown("rules.value." + name);
        return said == null ? name : said;
    }

    public String count(long count) {
        return numbers.count(count);
    }

    public String score(double score) {
        return Long.toString(Score.points(score));
    }

    public String day(@Nullable Instant at, ZoneId zone) {
        return at == null ? Numbers.DASH : dates.fullDay(LocalDate.ofInstant(at, zone));
    }

    public String day(LocalDate day) {
        return dates.fullDay(day);
    }

    public String span(LocalDate from, LocalDate to) {
        return dates.span(from, to);
    }

    /** A setting's value as it is typed: shares in per cent. */
    public String setting(Rule rule, String name, double value) {
        return rule.settings().stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst()
                .map(setting -> switch (setting.kind()) {
                    case COUNT -> numbers.count(Math.round(value));
                    case SHARE -> numbers.roundRate(value);
                    case NUMBER -> numbers.decimal(value);
                })
                .orElseGet(() -> numbers.decimal(value));
    }

    public String settingLabel(Rule rule, String name) {
        var said = texts.sayIfKnown("rules." + rule.id().value() + ".setting." + name);
        return said == null ? name : said;
    }
}
