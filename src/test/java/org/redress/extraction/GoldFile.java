package org.redress.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The annotations of one file, each row written as {@link DecisionRowsAsText} writes what was read. */
record GoldFile(JsonNode json) {

    static List<GoldFile> in(Path folder) {
        JsonMapper mapper = JsonMapper.builder().build();
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .map(file -> new GoldFile(mapper.readTree(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String sourceFile() {
        return text(json, "source_file");
    }

    /** The reason it must be rejected for; empty if it holds a decision. */
    String reject() {
        return text(json, "reject");
    }

    List<String> heading() {
        JsonNode decision = json.get("decision");
        return decision.propertyNames().stream()
                .filter(DecisionRowsAsText.HEADING_FIELDS::contains)
                .map(name -> name + "=" + fold(list(decision.get(name))))
                .toList();
    }

    List<String> paragraphs() {
        List<String> rows = new ArrayList<>();
        for (JsonNode range : json.path("sections")) {
            IntStream.rangeClosed(range.get(0).asInt(), range.get(1).asInt())
                    .forEach(number -> rows.add(number + " " + range.get(2).asString()));
        }
        return rows;
    }

    List<String> payments() {
        return rows("remedies")
                .filter(row -> List.of("payment", "refund", "waiver").contains(text(row, "kind")))
                .map(row -> join(text(row, "kind"), text(row, "amount_gbp"), text(row, "total_gbp"), people(row)))
                .toList();
    }

    List<String> remedies() {
        return rows("remedies")
                .map(row -> join(text(row, "paragraph"), text(row, "kind"), text(row, "due_date"), text(row, "status")))
                .toList();
    }

    List<String> legislation() {
        return rows("legislation")
                .map(row -> fold(
                        join(text(row, "paragraph"), text(row, "kind"), text(row, "title"), text(row, "provision"))))
                .toList();
    }

    List<String> dates() {
        return rows("dates")
                .map(row -> join(
                        text(row, "paragraph"),
                        text(row, "kind"),
                        text(row, "precision"),
                        text(row, "modifier"),
                        text(row, "date_start"),
                        text(row, "date_end")))
                .toList();
    }

    private Stream<JsonNode> rows(String name) {
        return StreamSupport.stream(json.path(name).spliterator(), false);
    }

    private static String people(JsonNode row) {
        return StreamSupport.stream(row.get("recipients").spliterator(), false)
                .map(JsonNode::asString)
                .distinct()
                .sorted()
                .toList()
                .toString();
    }

    private static String list(JsonNode value) {
        return value.isArray()
                ? String.join(
                        "; ",
                        StreamSupport.stream(value.spliterator(), false)
                                .map(JsonNode::asString)
                                .toList())
                : value.isNull() ? "" : value.asString();
    }

    private static String text(JsonNode row, String name) {
        return row.path(name).isNull() ? "" : row.path(name).asString("");
    }

    static String join(Object... parts) {
        return String.join("|", Stream.of(parts).map(String::valueOf).toList());
    }

    static String fold(String text) {
        return text.replace('’', '\'').replace('‘', '\'').toLowerCase(Locale.ROOT);
    }
}
