package org.redress.extraction.perturbation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.redress.decision.OrganisationType;
import org.redress.extraction.perturbation.Filling.Body;
import org.redress.extraction.perturbation.Filling.Day;

/** A small decision with slots, made of a row of {@code perturbations.csv}. */
record Template(String id, List<Slot> slots, Page page) {

    private static final String BODY = "body";

    private static final String HEADER = """
            {body} (90 000 001)

            Category : Other Categories > Other

            Decision : Upheld

            Decision date : {decided|dd MMM yyyy}

            The Ombudsman's final decision:

            Summary: We found fault.

            """;

    static Template of(CSVRecord row) {
        Map<String, Filling> fillings = new LinkedHashMap<>();
        fillings.put(BODY, new Body("Barset Borough Council", OrganisationType.OTHER, ""));
        fillings.put(Page.DECIDED, new Day(LocalDate.of(2024, 6, 28)));
        List<Slot> slots =
                Stream.of(row.get("slots").split("; ", -1)).map(Slot::parse).toList();
        slots.forEach(slot -> fillings.put(slot.name(), slot.filling()));
        String text = HEADER
                + section("The complaint", row.get("complaint"))
                + section("What I found", row.get("found"))
                + section("Agreed action", row.get("action"))
                + section("Final decision", "I have completed my investigation.")
                + "Investigator's decision on behalf of the Ombudsman\n";
        return new Template(row.get("id"), slots, new Page(pieces(text), fillings));
    }

    @Override
    public String toString() {
        return id;
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = Piece.SLOT.matcher(text);
        int end = 0;
        while (matcher.find()) {
            pieces.add(Piece.words(text.substring(end, matcher.start())));
            pieces.add(Piece.slot(matcher));
            end = matcher.end();
        }
        pieces.add(Piece.words(text.substring(end)));
        return pieces;
    }

    /** A heading with the numbered paragraphs and list items of a cell; nothing if the cell is empty. */
    private static String section(String heading, String cell) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String line : cell.isEmpty() ? new String[0] : cell.split(" ¶ ", -1)) {
            text.append(line.startsWith("• ") ? "    " + line : "  " + ++number + ". " + line);
            text.append("\n");
        }
        return text.isEmpty() ? "" : heading + "\n\n" + text + "\n";
    }
}
