package org.redress.staging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Decision;
import org.redress.decision.Heading;
import org.redress.decision.Paragraph;
import org.redress.decision.SourceFile;

/**
 * One file's version of a decision: as much of it as choosing between several files of the same decision needs.
 *
 * @param textSha256 of the cleaned text, so that a copy in another encoding or with other furniture counts as the same
 * @param printedFields how many of the heading's optional values are printed
 */
record Edition(
        SourceFile source,
        String decisionId,
        String textSha256,
        @Nullable LocalDate decisionDate,
        int printedFields) {

    /** The edition to publish first: the later decision, else the fuller heading, else the first path. */
    static final Comparator<Edition> PREFERENCE = Comparator.comparing(
                    Edition::decisionDate, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Edition::printedFields)
            .reversed()
            .thenComparing(Edition::path);

    static Edition of(Decision decision) {
        return new Edition(
                decision.source(),
                decision.id(),
                textSha256(decision),
                decision.heading().decisionDate(),
                (int) optionalFields(decision.heading())
                        .filter(Objects::nonNull)
                        .count());
    }

    String path() {
        return source.path();
    }

    boolean hasTextOf(Edition other) {
        return textSha256.equals(other.textSha256);
    }

    private static String textSha256(Decision decision) {
        MessageDigest digest = sha256();
        Stream.of(
                        optionalFields(decision.heading()),
                        Stream.of(decision.summary()),
                        decision.paragraphs().stream().map(Paragraph::text))
                .flatMap(values -> values)
                .map(value -> value + "\n")
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Stream<@Nullable Object> optionalFields(Heading heading) {
        return Stream.of(heading.category(), heading.subcategory(), heading.outcome(), heading.decisionDate());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
