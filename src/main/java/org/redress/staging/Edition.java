package org.redress.staging;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Decision;
import org.redress.decision.Heading;
import org.redress.decision.Paragraph;
import org.redress.decision.Sha256;
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
    private static final Comparator<Edition> PREFERENCE = Comparator.comparing(
                    Edition::decisionDate, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Edition::printedFields)
            .reversed()
            .thenComparing(Edition::path);

    /** All of one decision together, the one to publish first. */
    static final Comparator<Edition> ORDER =
            Comparator.comparing(Edition::decisionId).thenComparing(PREFERENCE);

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

    static void write(ByteSink sink, Edition edition) {
        sink.writeText(edition.source.path());
        sink.writeText(edition.source.sha256());
        sink.writeText(edition.decisionId);
        sink.writeText(edition.textSha256);
        sink.writeOptional(edition.decisionDate, ByteSink::writeDate);
        sink.writeInt(edition.printedFields);
    }

    static Edition read(ByteSource bytes) {
        return new Edition(
                new SourceFile(bytes.readText(), bytes.readText()),
                bytes.readText(),
                bytes.readText(),
                bytes.readOptional(ByteSource::readDate),
                bytes.readInt());
    }

    String path() {
        return source.path();
    }

    boolean hasTextOf(Edition other) {
        return textSha256.equals(other.textSha256);
    }

    private static String textSha256(Decision decision) {
        Sha256 sha256 = new Sha256();
        Stream.of(
                        optionalFields(decision.heading()),
                        Stream.of(decision.summary()),
                        decision.paragraphs().stream().map(Paragraph::text))
                .flatMap(values -> values)
                .forEach(value -> sha256.add(String.valueOf(value)));
        return sha256.toHex();
    }

    private static Stream<@Nullable Object> optionalFields(Heading heading) {
        return Stream.of(heading.category(), heading.subcategory(), heading.outcome(), heading.decisionDate());
    }
}
