package org.redress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.redress.dataset.DuckDb;
import org.redress.decision.IssueCode;
import org.redress.decision.RemedyKind;

/** Works out the figures of a snapshot's report once more, by DuckDB from the Parquet files beside it, and compares. */
public final class ReportAgreement {

    private static final String PAID = """
            CREATE VIEW paid AS
            SELECT split_part(decision_id, ':', 2) AS body, decision_id, organisation, year(decision_date) AS year,
                coalesce(category, 'not printed') AS category, (total_gbp * 100)::BIGINT AS pence
            FROM remedies JOIN decisions USING (decision_id)
            WHERE kind IN ('payment', 'refund') AND status IN ('agreed', 'recommended') AND total_gbp IS NOT NULL""";
    private static final String FIGURES =
            "count(*), coalesce(sum(pence), 0)::BIGINT, coalesce(median(pence), 0), coalesce(max(pence), 0)";
    private static final List<String> TABLES =
            List.of("decisions", "paragraphs", "remedies", "legislation", "dates", "issues", "rejects", "boilerplate");

    private final DuckDb duckDb;
    private final PageTables page;

    private ReportAgreement(DuckDb duckDb, PageTables page) {
        this.duckDb = duckDb;
        this.page = page;
    }

    /** Compares every table of the report that can be worked out from the tables of the snapshot. */
    public static void check(Path snapshot) throws IOException, SQLException {
        PageTables page = new PageTables(Files.readString(snapshot.resolve("report.html")));
        try (DuckDb duckDb = new DuckDb()) {
            for (String table : TABLES) {
                duckDb.execute(
                        "CREATE VIEW %s AS SELECT * FROM '%s'".formatted(table, snapshot.resolve(table + ".parquet")));
            }
            duckDb.execute(PAID);
            new ReportAgreement(duckDb, page).check();
        }
    }

    private void check() throws SQLException {
        checkRanking("Payments by organisation", "body", 15);
        checkRanking("Payments by category", "category", 12);
        checkPaymentsOverTime();
        checkOutcomes();
        checkRemedies();
        checkDeadlines();
        checkLaw("Provisions cited most", "NOT boilerplate", 15);
        checkLaw("Provisions cited in the section on the Ombudsman's powers", "boilerplate", 5);
        checkDoubts();
        checkCompleteness();
    }

    private void checkRanking(String caption, String group, int shown) throws SQLException {
        String label = group.equals("body") ? "first(organisation ORDER BY decision_id)" : "category";
        duckDb.execute("CREATE OR REPLACE VIEW ranked AS SELECT row_number() OVER (ORDER BY sum(pence) DESC, " + label
                + ") AS rank, " + label + " AS label, " + group + " AS member FROM paid GROUP BY " + group);
        List<List<String>> expected = payments("SELECT label, " + FIGURES + " FROM ranked JOIN paid ON member = "
                + group + " WHERE rank <= " + shown + " GROUP BY label, rank ORDER BY rank");
        int others = Integer.parseInt(
                        duckDb.query("SELECT count(*) FROM ranked").get(0).get(0))
                - shown;
        if (others > 0) {
            expected.addAll(payments("SELECT 'others', " + FIGURES + " FROM ranked JOIN paid ON member = " + group
                    + " WHERE rank > " + shown));
        }
        expected.addAll(payments("SELECT 'All', " + FIGURES + " FROM paid"));
        assertThat(plain(caption)
                        .map(row -> row.get(0).endsWith("other organisations") ? withFirst(row, "others") : row))
                .as(caption)
                .containsExactlyElementsOf(expected);
    }

    /** For decisions of four years and more, which the page does not show by quarter. */
    private void checkPaymentsOverTime() throws SQLException {
        List<List<String>> expected = payments("SELECT y.year, " + FIGURES.replace("count(*)", "count(pence)")
                + " FROM (SELECT unnest(range(min(year(decision_date)), max(year(decision_date)) + 1)) AS year"
                + " FROM decisions) y LEFT JOIN paid USING (year) GROUP BY y.year ORDER BY y.year");
        expected.addAll(payments("SELECT 'date not printed', " + FIGURES + " FROM paid WHERE year IS NULL"));
        expected.addAll(payments("SELECT 'All', " + FIGURES + " FROM paid"));
        assertThat(plain("Payments by date of the decision"))
                .as("payments over time")
                .containsExactlyElementsOf(expected);
    }

    private void checkOutcomes() throws SQLException {
        List<List<String>> outcomes = duckDb.query(
                "SELECT outcome, count(*) FROM decisions GROUP BY outcome ORDER BY outcome IS NULL, count(*) DESC, outcome");
        String counts = String.join(
                ", ",
                outcomes.stream()
                        .map(row -> row.get(0) == null
                                ? "count(*) FILTER (outcome IS NULL)"
                                : "count(*) FILTER (outcome = '" + row.get(0) + "')")
                        .toList());
        List<List<String>> expected = new ArrayList<>(
                duckDb.query("SELECT coalesce(year(decision_date)::VARCHAR," + " 'date not printed') AS decided, "
                        + counts + ", count(*) FROM decisions GROUP BY decided ORDER BY decided"));
        expected.addAll(duckDb.query("SELECT 'All', " + counts + ", count(*) FROM decisions"));
        assertThat(plain("Decisions by outcome and date")
                        .filter(row -> !row.get(0).equals("Share")))
                .as("outcomes")
                .containsExactlyElementsOf(expected);
    }

    private void checkRemedies() throws SQLException {
        String counts = "count(DISTINCT decision_id), count(*) FILTER (status = 'agreed'),"
                + " count(*) FILTER (status = 'recommended'), count(*) FILTER (status = 'already_done'), count(*)";
        List<List<String>> expected =
                byKind(duckDb.query("SELECT kind, " + counts + " FROM remedies GROUP BY kind"), 5);
        expected.addAll(duckDb.query("SELECT 'All', " + counts + " FROM remedies"));
        assertThat(plain("Remedies by kind")).as("remedies").containsExactlyElementsOf(expected);
    }

    private void checkDeadlines() throws SQLException {
        duckDb.execute("CREATE VIEW due AS SELECT kind, due_date - decision_date AS days"
                + " FROM remedies JOIN decisions USING (decision_id) WHERE days IS NOT NULL");
        List<List<String>> expected =
                byKind(duckDb.query("SELECT kind, count(*), round(median(days), 1) FROM due GROUP BY kind"), 1);
        expected.addAll(duckDb.query("SELECT 'All', count(*), round(median(days), 1) FROM due"));
        assertThat(plain("Median days to act by kind of remedy")
                        .map(row -> List.of(
                                row.get(0),
                                row.get(1),
                                new BigDecimal(row.get(2)).setScale(1).toString())))
                .as("days by kind")
                .containsExactlyElementsOf(expected);
        assertThat(plain("Remedies by days from the decision to the due date").map(row -> row.get(1)))
                .as("days")
                .containsExactlyElementsOf(
                        duckDb.query("SELECT count(*) FILTER (days <= 14), count(*) FILTER (days BETWEEN 15 AND 31),"
                                        + " count(*) FILTER (days BETWEEN 32 AND 62), count(*) FILTER (days BETWEEN 63 AND 92),"
                                        + " count(*) FILTER (days BETWEEN 93 AND 184), count(*) FILTER (days BETWEEN 185 AND 366),"
                                        + " count(*) FILTER (days > 366), count(*) FROM due")
                                .get(0));
    }

    private void checkLaw(String caption, String which, int shown) throws SQLException {
        assertThat(plain(caption))
                .as(caption)
                .containsExactlyElementsOf(duckDb.query("SELECT title || coalesce(', ' || provision, '') AS label,"
                        + " count(DISTINCT decision_id) AS decisions, count(*) AS citations FROM legislation WHERE "
                        + which + " GROUP BY title, provision ORDER BY decisions DESC, citations DESC, label LIMIT "
                        + shown));
    }

    private void checkDoubts() throws SQLException {
        assertThat(page.rows("Doubts by code"))
                .as("doubts")
                .containsExactlyInAnyOrderElementsOf(
                        duckDb
                                .query("SELECT code, count(*), count(DISTINCT decision_id) FROM issues GROUP BY code")
                                .stream()
                                .map(row -> withFirst(
                                        row,
                                        row.get(0)
                                                + Wording.of(IssueCode.valueOf(
                                                        row.get(0).toUpperCase(Locale.ROOT)))))
                                .toList());
    }

    private void checkCompleteness() throws SQLException {
        for (String table : TABLES) {
            long rows = Long.parseLong(
                    duckDb.query("SELECT count(*) FROM " + table).get(0).get(0));
            assertThat(page.rows("Rows of the tables"))
                    .anySatisfy(row -> assertThat(row.subList(0, 2)).containsExactly(table, Words.count(rows)));
            for (List<String> column : duckDb.query("DESCRIBE " + table)) {
                checkFilling(table, column.get(0), rows);
            }
        }
    }

    private void checkFilling(String table, String column, long rows) throws SQLException {
        long filled = Long.parseLong(duckDb.query("SELECT count(\"%s\") FROM %s".formatted(column, table))
                .get(0)
                .get(0));
        if (rows > 0 && filled < rows) {
            assertThat(page.rows("How well the columns of " + table + " are filled"))
                    .anySatisfy(row -> {
                        assertThat(row.get(0)).isEqualTo(column);
                        assertThat(new BigDecimal(row.get(2).replace("%", "")))
                                .isCloseTo(
                                        BigDecimal.valueOf(100.0 * filled / rows),
                                        org.assertj.core.api.Assertions.within(new BigDecimal("0.1")));
                    });
        } else if (rows > 0) {
            assertThat(page.texts("p"))
                    .anyMatch(
                            text -> text.startsWith("Filled in every row") && text.matches(".*\\b" + column + "\\b.*"));
        }
    }

    /** The rows of a table of the page, its numbers without signs for pounds and thousands. */
    private Stream<List<String>> plain(String caption) {
        return page.rows(caption).stream()
                .map(row -> Stream.concat(
                                Stream.of(row.get(0)), row.stream().skip(1).map(ReportAgreement::plainNumber))
                        .toList());
    }

    private static String plainNumber(String cell) {
        if (cell.startsWith("£")) {
            return new BigDecimal(cell.substring(1).replace(",", ""))
                    .setScale(2)
                    .toString();
        }
        return cell.equals("–") ? "0.00" : cell.replace(",", "");
    }

    /** Rows of label, number, sum, median and largest, from pence to pounds. */
    private List<List<String>> payments(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : duckDb.query(sql)) {
            if (!row.get(1).equals("0") || !row.get(0).equals("date not printed")) {
                rows.add(Stream.concat(
                                row.stream().limit(2),
                                row.stream()
                                        .skip(2)
                                        .map(pence -> new BigDecimal(pence)
                                                .setScale(0, RoundingMode.HALF_UP)
                                                .movePointLeft(2)
                                                .setScale(2)
                                                .toString()))
                        .toList());
            }
        }
        return rows;
    }

    /** The kinds in words, the most frequent first. */
    private static List<List<String>> byKind(List<List<String>> rows, int number) {
        List<RemedyKind> order = Arrays.asList(RemedyKind.values());
        return new ArrayList<>(rows.stream()
                .sorted((a, b) -> {
                    int more = Integer.compare(Integer.parseInt(b.get(number)), Integer.parseInt(a.get(number)));
                    return more != 0 ? more : Integer.compare(order.indexOf(kind(a)), order.indexOf(kind(b)));
                })
                .map(row -> withFirst(row, Wording.of(kind(row))))
                .toList());
    }

    private static RemedyKind kind(List<String> row) {
        return RemedyKind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    }

    private static List<String> withFirst(List<String> row, String first) {
        return Stream.concat(Stream.of(first), row.stream().skip(1)).toList();
    }
}
