package org.redress.show;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Citation;
import org.redress.decision.Code;
import org.redress.decision.DateMention;
import org.redress.decision.Issue;
import org.redress.decision.Remedy;
import org.redress.decision.Resolution;

/** Says in a few words what matters most of a value. */
final class Summaries {

    private Summaries() {}

    /** {@code payment, Mrs T, £1,400.00 × 3 = £4,200.00, due 2023-12-30 (P1M), agreed}. */
    static List<String> of(Remedy remedy) {
        return known(
                remedy.kind().code(),
                String.join("; ", remedy.recipients()),
                money(remedy),
                deadline(remedy),
                remedy.status().code());
    }

    /** {@code act, Care Act 2014, section 42, antecedent}. */
    static List<String> of(Citation citation) {
        return known(
                citation.kind().code(),
                citation.title(),
                citation.provision(),
                citation.resolution() == Resolution.EXPLICIT
                        ? null
                        : citation.resolution().code(),
                citation.boilerplate() ? "boilerplate" : null);
    }

    /** {@code absolute, 2023-07-01 to 2023-07-31, month, late}. */
    static List<String> of(DateMention mention) {
        return known(mention.kind().code(), days(mention), codeOf(mention.precision()), codeOf(mention.modifier()));
    }

    static List<String> of(Issue issue) {
        return List.of(issue.code().code(), issue.detail());
    }

    private static String money(Remedy remedy) {
        BigDecimal amount = remedy.amount();
        if (amount == null) {
            return remedy.kind().isMoney() ? "no sum" : "";
        }
        BigDecimal total = remedy.total();
        List<String> words = new ArrayList<>(List.of(pounds(amount)));
        if (remedy.each()) {
            words.add(
                    remedy.recipients().isEmpty()
                            ? "each"
                            : "each × " + remedy.recipients().size());
        }
        if (remedy.periods() != null) {
            words.add("× " + remedy.periods());
        }
        if (total == null) {
            words.add("of uncounted times");
        } else if (words.size() > 1) {
            words.add("= " + pounds(total));
        }
        return String.join(" ", words);
    }

    private static @Nullable String deadline(Remedy remedy) {
        String printed = remedy.deadline();
        if (printed == null || remedy.dueDate() == null) {
            return printed;
        }
        String due = "due " + remedy.dueDate();
        return printed.startsWith("P") ? due + " (" + printed + ")" : due;
    }

    private static String days(DateMention mention) {
        if (mention.start() == null) {
            return "not worked out";
        }
        return mention.start().equals(mention.end())
                ? mention.start().toString()
                : mention.start() + " to " + mention.end();
    }

    private static @Nullable String codeOf(@Nullable Code code) {
        return code == null ? null : code.code();
    }

    private static String pounds(BigDecimal amount) {
        return String.format(Locale.ROOT, "£%,.2f", amount);
    }

    private static List<String> known(@Nullable String... words) {
        return Stream.of(words)
                .filter(Objects::nonNull)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
