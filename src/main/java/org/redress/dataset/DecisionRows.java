package org.redress.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.redress.decision.Decision;
import org.redress.decision.Issue;
import org.redress.decision.Span;

/** Turns one decision into its rows of every table, each table's rows by their position in the document. */
public final class DecisionRows {

    /** Doubts about what is not printed come before those that have a place. */
    private static final int NOWHERE = -1;

    private final DecisionRow decision;
    private final List<TableRow> rows = new ArrayList<>();

    private DecisionRows(Decision decision) {
        this.decision = DecisionRow.of(decision);
    }

    /**
     * Refuses a decision that does not fit into the tables. Whoever reads decisions asks this of each, so that a
     * mistake in one costs that one and not the whole dataset.
     *
     * @throws IllegalArgumentException naming the file, the column and what is wrong
     */
    public static void requirePublishable(Decision decision) {
        of(decision);
        try {
            Places.requireSound(decision);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(decision.source().path() + ": " + e.getMessage(), e);
        }
    }

    /**
     * The rows of a decision as the CSV files of a snapshot show them.
     *
     * @throws IllegalArgumentException if the decision does not fit into the tables
     */
    public static List<CsvRow> toCsv(Decision decision) {
        return of(decision).stream().map(CsvRow::of).toList();
    }

    /**
     * The rows of a decision as a snapshot has them, with values of Java.
     *
     * @throws IllegalArgumentException if the decision does not fit into the tables
     */
    public static List<RowValues> toValues(Decision decision) {
        return of(decision).stream().map(RowValues::of).toList();
    }

    static List<TableRow> of(Decision decision) {
        try {
            return new DecisionRows(decision).build();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(decision.source().path() + ": " + e.getMessage(), e);
        }
    }

    private List<TableRow> build() {
        Decision all = decision.decision();
        rows.add(DecisionsTable.TABLE.row(decision));
        add(
                ParagraphsTable.TABLE,
                all.paragraphs(),
                paragraph -> paragraph.span().start());
        add(
                RemediesTable.TABLE,
                all.remedies(),
                remedy -> remedy.action().span().start());
        add(
                LegislationTable.TABLE,
                all.citations(),
                citation -> citation.evidence().span().start());
        add(DatesTable.TABLE, all.dates(), mention -> mention.evidence().span().start());
        add(IssuesTable.TABLE, all.issues(), DecisionRows::startOf);
        return rows;
    }

    private <T> void add(Table<Part<T>> table, List<T> contents, ToIntFunction<T> position) {
        List<T> byPosition = new ArrayList<>(contents);
        byPosition.sort(Comparator.comparingInt(position));
        int number = 0;
        for (T content : byPosition) {
            number++;
            rows.add(table.row(new Part<>(decision, number, content)));
        }
    }

    private static int startOf(Issue issue) {
        Span span = issue.span();
        return span == null ? NOWHERE : span.start();
    }
}
