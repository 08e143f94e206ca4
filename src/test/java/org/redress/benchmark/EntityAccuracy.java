package org.redress.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How well dates and sums agree with annotations, for Redress and for the entities of CoreNLP alike. CoreNLP is told the
 * date of the decision, and which paragraph an entity stands in is known from Redress. What it cannot know does not count
 * against it: entities outside the paragraphs, dates inside titles of law and inside remedies, sums outside the section
 * that states the remedies, a total of which the parts are annotated, and a sum said twice in a paragraph.
 */
final class EntityAccuracy {

    private final List<AnnotatedDecision> decisions;

    EntityAccuracy(List<AnnotatedDecision> decisions) {
        this.decisions = List.copyOf(decisions);
    }

    /** How many of what was to be found were found, and how many others. */
    record Agreement(int gold, int found, int agreed) {

        double precision() {
            return found == 0 ? 0 : (double) agreed / found;
        }

        double recall() {
            return gold == 0 ? 1 : (double) agreed / gold;
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    /** The dates that Redress found. */
    Agreement ofDates() {
        return compare(
                goldDates(),
                decisions.stream().flatMap(EntityAccuracy::foundDates).toList());
    }

    /** The dates among these entities. */
    Agreement ofDates(List<Entity> entities) {
        return compare(
                goldDates(),
                findings(
                        entities.stream().filter(Entity::isDate),
                        (decision, paragraph, entity) -> mayBeEvent(decision, entity)));
    }

    /** The sums that Redress found. */
    Agreement ofSums() {
        return compare(
                goldSums(),
                distinct(decisions.stream()
                        .flatMap(decision -> sums(decision, decision.found("remedies"), "amount_gbp"))
                        .toList()));
    }

    /** The sums among these entities. */
    Agreement ofSums(List<Entity> entities) {
        List<Finding> found = findings(
                entities.stream().filter(entity -> !entity.isDate()),
                (decision, paragraph, entity) -> mayBeRemedy(decision, paragraph));
        List<Finding> gold = goldSums();
        Set<Finding> totals = new HashSet<>(decisions.stream()
                .flatMap(decision -> sums(decision, decision.gold("remedies"), "total_gbp"))
                .toList());
        return compare(
                gold,
                distinct(found).stream()
                        .filter(sum -> gold.contains(sum) || !totals.contains(sum))
                        .toList());
    }

    /** Whether an entity counts if it stands in this paragraph of this decision. */
    @FunctionalInterface
    private interface Place {
        boolean counts(AnnotatedDecision decision, Map<String, String> paragraph, Entity entity);
    }

    private List<Finding> findings(Stream<Entity> entities, Place place) {
        return entities.flatMap(entity -> finding(entity, place).stream()).toList();
    }

    private Optional<Finding> finding(Entity entity, Place place) {
        AnnotatedDecision decision = decisions.stream()
                .filter(each -> each.file().toString().equals(entity.file()))
                .findFirst()
                .orElseThrow();
        return decision.found("paragraphs").stream()
                .filter(paragraph -> contains(paragraph, entity))
                .findFirst()
                .filter(paragraph -> place.counts(decision, paragraph, entity))
                .flatMap(paragraph -> Finding.of(entity, entity.file(), paragraph.getOrDefault("paragraph", "")));
    }

    private static boolean mayBeEvent(AnnotatedDecision decision, Entity entity) {
        return Stream.of("legislation", "remedies")
                .flatMap(table -> decision.found(table).stream())
                .noneMatch(row -> contains(row, entity));
    }

    private static boolean mayBeRemedy(AnnotatedDecision decision, Map<String, String> paragraph) {
        String section =
                decision.found("paragraphs").stream().anyMatch(row -> "agreed_action".equals(row.get("section")))
                        ? "agreed_action"
                        : "findings";
        return section.equals(paragraph.get("section"));
    }

    private static boolean contains(Map<String, String> row, Entity entity) {
        return Integer.parseInt(row.getOrDefault("start", "")) <= entity.start()
                && entity.end() <= Integer.parseInt(row.getOrDefault("end", ""));
    }

    private List<Finding> goldDates() {
        return decisions.stream()
                .flatMap(decision -> dates(decision, decision.gold("dates")))
                .toList();
    }

    private static Stream<Finding> foundDates(AnnotatedDecision decision) {
        return dates(decision, decision.found("dates"));
    }

    private static Stream<Finding> dates(AnnotatedDecision decision, List<Map<String, String>> rows) {
        return rows.stream()
                .filter(row -> !"relative".equals(row.get("kind"))
                        && !row.getOrDefault("date_start", "").isEmpty())
                .map(row -> Finding.date(decision.file().toString(), row));
    }

    private List<Finding> goldSums() {
        return distinct(decisions.stream()
                .flatMap(decision -> sums(decision, decision.gold("remedies"), "amount_gbp"))
                .toList());
    }

    private static Stream<Finding> sums(AnnotatedDecision decision, List<Map<String, String>> rows, String column) {
        return rows.stream()
                .filter(row -> !row.getOrDefault(column, "").isEmpty())
                .map(row -> Finding.sum(decision.file().toString(), row, column));
    }

    private static List<Finding> distinct(List<Finding> findings) {
        return findings.stream().distinct().toList();
    }

    /** Each finding agrees with one annotation at most. */
    private static Agreement compare(List<Finding> gold, List<Finding> found) {
        List<Finding> missed = new ArrayList<>(gold);
        found.forEach(missed::remove);
        return new Agreement(gold.size(), found.size(), gold.size() - missed.size());
    }
}
