package org.redress.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What annotators and Redress made of an invented file, for the tests of this package. */
final class Readings {

    static final String FILE = "a.txt";

    private static final Map<String, String> USUAL = Map.of(
            "decisions",
            "decision_id=90-000-001:mallow-council organisation=Mallow_Council gss_code= complainants=Ms_P;Mr_Q"
                    + " payment_promised=true payment_total_gbp=150.00 decision_date=2024-03-15 summary=Fault.",
            "paragraphs",
            "paragraph=3 item=0 section=findings heading=Analysis text=It_was_wrong.",
            "remedies",
            "paragraph=9 item=1 kind=payment action=pay recipients=Ms_P;Mr_Q amount_gbp=150.00 each=false periods="
                    + " total_gbp=150.00 purpose= deadline=P1M due_date=2024-04-15 status=agreed",
            "legislation",
            "paragraph=4 item=0 kind=act title=Housing_Act_1996 provision=section_189 uri= resolution=explicit"
                    + " boilerplate=false text=s.189",
            "dates",
            "paragraph=5 item=0 text=May kind=absolute precision=month modifier=late date_start=2023-05-21"
                    + " date_end=2023-05-31");

    private Readings() {}

    /** A usual row of a table. */
    static Map<String, String> row(String table) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String cell : USUAL.getOrDefault(table, "").split(" ", -1)) {
            String[] parts = cell.split("=", -1);
            row.put(parts[0], parts[1].replace('_', ' '));
        }
        return row;
    }

    /** The same with another value in one column. */
    static Map<String, String> row(String table, String column, String value) {
        Map<String, String> row = row(table);
        row.put(column, value);
        return row;
    }

    /** A decision of which rows of one table were read. */
    @SafeVarargs
    static FileReading decision(String table, Map<String, String>... rows) {
        List<Map<String, String>> all = new ArrayList<>();
        for (Map<String, String> row : rows) {
            all.add(row);
        }
        return new FileReading(FILE, FileReading.DECISION, Map.of(table, all));
    }

    static FileReading rejected(String reason) {
        return new FileReading(FILE, reason, Map.of());
    }

    /** How well a reading agrees with annotations in one line of the report. */
    static Score score(String line, FileReading annotated, FileReading found) {
        return score(line, new ComparedFile(new GoldFile(annotated, Set.of()), found, null));
    }

    static Score score(String code, ComparedFile file) {
        Line line = Line.ALL.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        return Score.of(line, List.of(file));
    }
}
